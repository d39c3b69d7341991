import { counted } from '../numbers.ts';
import { type IssueText, short } from './issue-text.ts';

type ContainerRule =
  | 'locked-workbook'
  | 'other-workbook'
  | 'damaged-container'
  | 'swelling-file'
  | 'encrypted-part'
  | 'unknown-packing'
  | 'too-many-cells'
  | 'no-tables-inside'
  | 'cell-errors'
  | 'formula-without-result'
  | 'merged-repeated'
  | 'hidden-cells';

/** The words about workbooks and archives, and about the cells of sheets. */
export const CONTAINER_ISSUES: { readonly [Rule in ContainerRule]: IssueText<Rule> } = {
  'locked-workbook': {
    heading: 'Locked workbook',
    sentence: ({ file }) => `${file} is locked with a password, so nobody can read it without opening it first.`,
    fix: 'Open it in Excel with the password. Under "File", "Info", "Protect Workbook", take the password off. Save a copy and bring the copy.',
  },
  'other-workbook': {
    heading: 'Another kind of workbook',
    sentence: ({ file, looksLike }) => `${file} cannot be read as it is: it is ${looksLike}.`,
    fix: 'Open it in Excel (or the program it comes from), use "Save as" and choose "Excel Workbook (.xlsx)" or "CSV UTF-8".',
  },
  'damaged-container': {
    heading: 'Damaged file',
    sentence: ({ file }) => `${file} is damaged or cut off: its parts do not fit together.`,
    fix: 'Copy or download it again. If it still fails, open it where it comes from and save it anew.',
  },
  'swelling-file': {
    heading: 'File larger than it says',
    sentence: ({ file }) => `${file} grows far beyond the size it states when it is unpacked, so it was stopped.`,
    fix: 'Do not trust this file before you know who made it. Ask for the table as a plain CSV.',
  },
  'encrypted-part': {
    heading: 'Locked with a password',
    sentence: ({ file }) => `${file} is locked with a password.`,
    fix: 'Unpack the archive with the password on your computer, then bring the files in it.',
  },
  'unknown-packing': {
    heading: 'Packed in an unusual way',
    sentence: ({ file }) => `${file} is packed in a way that Throughline does not know.`,
    fix: 'Unpack the archive on your computer, then bring the files in it.',
  },
  'too-many-cells': {
    heading: 'Too many cells',
    sentence: ({ file }) => `${file} has more cells than this page can hold as a sheet (20 million).`,
    fix: 'Save the sheet as "CSV UTF-8" in Excel and bring that file: much larger tables fit in this way.',
  },
  'no-tables-inside': {
    heading: 'No table inside',
    sentence: ({ file }) => `${file} holds no table that Throughline can read.`,
    fix: 'Bring a workbook with at least one filled sheet, or an archive with CSV or Excel files in it.',
  },
  'cell-errors': {
    heading: 'Cells with errors',
    sentence: ({ count, row, column, value }) =>
      `${counted(count, 'cell shows', 'cells show')} an error of the spreadsheet, the first in ${column}${row}: ${short(value)}.`,
    fix: 'Mend the formulas in the workbook and save it. Until then these cells count as they stand.',
  },
  'formula-without-result': {
    heading: 'Formulas without a result',
    sentence: ({ count, row, column }) =>
      `${counted(count, 'cell holds a formula', 'cells hold formulas')} whose result is not saved, the first in ${column}${row}. Such cells are read as empty.`,
    fix: 'Open the workbook in Excel, let it work the formulas out, save it and bring it again.',
  },
  'merged-repeated': {
    heading: 'Merged cells',
    sentence: ({ count, row }) =>
      `${counted(count, 'cell is', 'cells are')} merged over several rows, the first in row ${row}. Each of these rows was given the value.`,
    fix: 'Look whether the value is meant for each row. A count must not be: take the merge away in the workbook.',
  },
  'hidden-cells': {
    heading: 'Hidden rows or columns',
    sentence: ({ rows, columns }) =>
      `The sheet hides ${hiddenText(rows, columns)}. What it hides is read like all else.`,
    fix: 'Nothing to do where a filter hid rows. Leave a hidden column unmatched if it does not belong to the table; ask who sends the file why rows are hidden.',
  },
};

function hiddenText(rows: number, columns: number): string {
  if (columns === 0) return counted(rows, 'row', 'rows');
  const columnText = counted(columns, 'column', 'columns');
  return rows === 0 ? columnText : `${counted(rows, 'row', 'rows')} and ${columnText}`;
}
