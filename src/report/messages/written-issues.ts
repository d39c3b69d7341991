import { counted, countText } from '../numbers.ts';
import { type IssueText, short } from './issue-text.ts';

type WrittenRule =
  | 'marks-removed'
  | 'two-encodings'
  | 'formula-text'
  | 'wrapped-rows'
  | 'cut-rows'
  | 'months-across'
  | 'block-values'
  | 'filled-down';

/** The words about what programs leave in a file when they write it. */
export const WRITTEN_ISSUES: { readonly [Rule in WrittenRule]: IssueText<Rule> } = {
  'marks-removed': {
    heading: 'Files put one behind another',
    sentence: ({ count }) =>
      `${counted(count, 'invisible mark', 'invisible marks')} of a file's beginning stood inside the file and ${count === 1 ? 'was' : 'were'} taken out. Several exports were put one behind another.`,
    fix: 'Look whether the same rows stand in the file twice.',
  },
  'two-encodings': {
    heading: 'Letters written in two ways',
    sentence: ({ count }) =>
      `The file is Windows-1252 text, and ${counted(count, 'letter or sign', 'letters or signs')} in it ${count === 1 ? 'is' : 'are'} UTF-8. Each was read as what it is.`,
    fix: 'Look at names with accents in the preview. If they look wrong, choose another encoding under "Encoding".',
  },
  'months-across': {
    heading: 'A column for each month',
    sentence: ({ months, rows, why }) => {
      const named = 'The file holds counts with a column for each month';
      if (why === 'no-year') return `${named}, and no year says which months they are, so they cannot be used.`;
      if (why === 'repeated') return `${named}, and two rows count the same thing, so they cannot be told apart.`;
      return `${named}. Its ${counted(rows, 'row', 'rows')} over ${counted(months, 'month', 'months')} became one row a month.`;
    },
    fix: 'Look at the preview. Where the year is missing, give it under "Year of the first month". To read the columns as they stand, say so under "Months in columns".',
  },
  'block-values': {
    heading: 'A value for several rows?',
    sentence: ({ column, filled, empty }) =>
      `"${short(column)}" is filled in ${counted(filled, 'row', 'rows')} and empty in ${countText(empty)}, and no value comes twice: it may be written in the first row of each block only. Empty cells are left empty.`,
    fix: 'If each value holds for the empty cells below it, say so under "Empty cells below a value" beside the preview.',
  },
  'filled-down': {
    heading: 'Values repeated downward',
    sentence: ({ column, cells }) =>
      `You said that a value of "${short(column)}" holds for the empty cells below it: ${counted(cells, 'cell was', 'cells were')} filled.`,
    fix: 'Take it back under "Empty cells below a value" if this is wrong.',
  },
  'cut-rows': {
    heading: 'Empty last cells left out',
    sentence: ({ rows, row, expected }) =>
      `${counted(rows, 'row ends', 'rows end')} before column ${expected} (the first is row ${row}), in whole blocks of 16 as Excel writes rows whose last cells are empty. They are kept, with nothing in those cells.`,
    fix: 'Nothing to do. If a cell of these rows should not be empty, export again from the program that keeps the data.',
  },
  'wrapped-rows': {
    heading: 'Rows inside quotes',
    sentence: ({ file }) =>
      `In ${file} each row stood in quotes as one cell. The quotes around the rows were taken off.`,
    fix: 'Look whether the preview shows the columns you expect.',
  },
  'formula-text': {
    heading: 'Text written as a formula',
    sentence: ({ count, row }) =>
      `${countText(count)} ${count === 1 ? 'cell is' : 'cells are'} written like ="00123" (first in row ${row}). The text inside was read, zeros and all.`,
    fix: 'Nothing to do.',
  },
};
