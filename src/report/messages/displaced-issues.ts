import { counted, countText } from '../numbers.ts';
import { type IssueText, short } from './issue-text.ts';

type DisplacedRule = 'shifted-row' | 'half-rows' | 'flag-disagrees';

/** The words about cells that stand in the wrong place. Nothing is moved: only who keeps the data can tell. */
export const DISPLACED_ISSUES: { readonly [Rule in DisplacedRule]: IssueText<Rule> } = {
  'shifted-row': {
    heading: 'Row out of step with its columns',
    sentence: ({ row, from, to, belongs, text }) =>
      `Row ${row}: the cells from "${short(from)}" to "${short(to)}" hold what belongs one column to the ${belongs}: "${short(text)}". They were not moved; what does not fit its column counts as not recorded.`,
    fix: 'Look the row up where the data are kept, correct it there and export again.',
  },
  'half-rows': {
    heading: 'Rows of two tables side by side',
    sentence: ({ rows, first, last, empty, from }) =>
      `Rows ${first} to ${last} (${counted(rows, 'row', 'rows')}) are empty in ${countText(empty)} columns that every row above fills, and go on from "${short(from)}". Two tables seem to have been put side by side with their rows out of step, so the columns from "${short(from)}" on may be about other people in every row.`,
    fix: 'Do not use the columns on the right. Export both tables by themselves, each with its id, and add both files here.',
  },
  'flag-disagrees': {
    heading: 'Column that contradicts another',
    sentence: ({ column, listed, word, yes, agreed, instead, cells }) =>
      `"${short(column)}" is yes in ${counted(yes, 'row', 'rows')}; in ${countText(agreed)} of them "${short(listed)}" is "${short(word)}", in ${countText(cells)} it is "${short(instead)}". The column seems to have been made from the wrong word.`,
    fix: 'Match the column of words and not the yes/no column. Tell whoever makes the export.',
  },
};
