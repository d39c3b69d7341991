import type { IssueLevel } from '../../domain/issue.ts';

/** The words about what became of the rows. */
export const ledgerMessages = {
  caption: 'Every row accounted for: rows in the file = rows kept + rows set aside',
  file: 'File',
  rowsIn: 'Rows in the file',
  rowsKept: 'Kept',
  rowsSetAside: 'Set aside',
  why: 'Set aside because',
  nothing: 'Nothing was set aside.',
  sum: (rowsIn: string, kept: string, aside: string) =>
    `Rows in the file: ${rowsIn} = ${kept} kept + ${aside} set aside.`,
  reason: (heading: string, rows: string) => `${heading}: ${rows}`,
  levels: { error: 'Set aside or not read', warning: 'Please check', note: 'For your information' } satisfies Record<
    IssueLevel,
    string
  >,
  rows: (count: string) => `${count} found`,
  fix: 'What to do:',
  more: (count: string) => `and ${count} more, all in the list to download`,
  download: 'Download the list of findings',
  downloadName: 'throughline-findings.csv',
  none: 'No findings.',
  listColumns: {
    level: 'Level',
    rule: 'Finding',
    row: 'Row',
    column: 'Column',
    value: 'Value',
    sentence: 'What it is',
    fix: 'What to do',
  },
} as const;
