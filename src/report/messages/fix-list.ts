import type { IsoDate } from '../../domain/units.ts';
import { countText, dateText } from '../numbers.ts';

/** The words of a list that is mailed to whoever keeps the data. */
export const fixListMessages = {
  title: (agency: string | null) =>
    agency === null ? 'Rows to check in the source' : `Rows to check in the source, for ${agency}`,
  from: (files: string, asOf: IsoDate | null, made: IsoDate) =>
    `From ${files}${asOf === null ? '' : `, as of ${dateText(asOf)}`}; list made on ${dateText(made)}.`,
  todo: 'What to do: look up each row, correct what is wrong where the data are kept, and export the same file again.',
  neverFix:
    'Never change a value that is true. If a row looks odd and is right, leave it: a list that comes back shorter for that reason is worse than a long one.',
  count: (lines: number) =>
    `Lines: ${countText(lines)}. Rows are numbered as a spreadsheet counts them, the header included.`,
  cut: (shown: number) => `Only the first ${countText(shown)} lines are listed. Correct these and make the list again.`,
  columns: {
    file: 'File',
    row: 'Row',
    column: 'Column',
    value: 'Value',
    rule: 'Rule',
    wrong: 'What is wrong',
    todo: 'What to do',
  },
  withoutAgency: 'no agency in the file',
} as const;
