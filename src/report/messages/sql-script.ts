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
  figures:
    '4. The figures that are no single measure. People are counted as the definitions say; days count from the first day, day 0.',
  figure: {
    cascade_steps:
      'The way from contact to staying. step_0, step_1 ...: people who came so far, each step among those of the one before;\npending: met too recently; left_out_N: people who are in no step.',
    cascade_not_reached:
      'Why people who came to a step (furthest, from 0) did not come to the next: each person once, under one reason.',
    cascade_waits:
      'Days between the dates of a step and of the dated step before it, as counts. Quartiles: quantile_cont over days, people times each.',
    retention_stays:
      'The rows of the life table: people by days in treatment. exited: left on that day; open: followed no further; undated: left,\nnobody knows when, in no curve.',
    retention_curve:
      'Kaplan-Meier. stayed_longer: the share who stay longer than days. At least N days stayed the share of the last row before N.',
    exit_stays: 'The same rows, every exit taken as one, by its reason.',
    exit_curves:
      'Aalen-Johansen. share: of everybody who entered, those who had left for the cause by that day. Before day N: the last row before N.',
    entry_waits: 'People referred by days until they entered, died, or were followed no further.',
    entry_curve: 'Aalen-Johansen. share: of everybody referred, those who had entered (or died) by that day.',
  },
} as const;
