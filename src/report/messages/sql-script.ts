interface Head {
  readonly asOf: string;
  readonly files: readonly string[];
}

/** The comments of the SQL script. */
export const scriptWords = {
  head: ({ asOf, files }: Head) =>
    [
      'Throughline: every measure as SQL.',
      `Runs in any DuckDB from 1.3 on, in the folder that holds ${files.join(', ')}:`,
      '  duckdb county.db < throughline.sql',
      `As of ${asOf}: what is dated later has not happened yet.`,
      'The script holds no row of the files, but its results do count people: nothing is hidden here.',
      'Hide small numbers, and what would give them away, before anything is passed on.',
    ].join('\n'),
  reads: '1. The files, cell by cell as text.',
  emitted: (file: string) =>
    `${file} is the table as it was understood (rows repaired, unpacked or set aside): write it with\n  npm run -s cli -- inspect --emit . FILE`,
  tables:
    '2. Typed rows, by the columns and words as they were matched; then contacts, stays and follow-up, one view on the other.\nThe comment in each view says what one row of it is.',
  measures:
    '3. The measures. numerator and denominator: those whose whole window has passed; pending: the others;\nleft_out_N: people the definition leaves out, by the reasons named. select * from a view to see them.',
} as const;
