import type { IssueParameters } from '../../domain/issue.ts';
import { counted } from '../numbers.ts';
import { type IssueText, short } from './issue-text.ts';

type PeopleRule = 'own-study-days' | 'list-of-people' | 'rows-without-events' | 'no-contacts';

/** What is said of files that tell who people are and nothing of what happened. */
export const PEOPLE_ISSUES: { readonly [Rule in PeopleRule & keyof IssueParameters]: IssueText<Rule> } = {
  'own-study-days': {
    heading: 'Days counted for each person',
    sentence: ({ column, without }) =>
      `"${short(column)}" counts days from each person's own day 0, which the files tell.${without === 0 ? '' : ` ${counted(without, 'row is', 'rows are')} about people without one, and ${without === 1 ? 'has' : 'have'} no date.`}`,
    fix: 'Where day 0 is one date for everybody, give it in the columns step: it is taken then.',
  },
  'list-of-people': {
    heading: 'A list of people',
    sentence: ({ file, rows }) =>
      `${file} lists people (${counted(rows, 'row', 'rows')}). It adds age, race and the like to other files; no row of it is counted as a contact.`,
    fix: 'If each row is a contact with a first responder, say so under "One row of this file is" and match its date.',
  },
  'rows-without-events': {
    heading: 'Rows in which nothing happened',
    sentence: ({ file, rows }) =>
      `No column of ${file} is matched to a date or to anything that happened, so none of its ${counted(rows, 'row', 'rows')} is counted as a contact.`,
    fix: 'Match its date in the columns step, or say what one row of the file is.',
  },
  'no-contacts': {
    heading: 'Nothing to count',
    sentence: ({ files }) =>
      `Nothing in ${files === 1 ? 'the file' : 'the files'} is matched to what happened to people: there are no contacts, admissions or visits to count.`,
    fix: 'Match the columns that tell it, or add the file of contacts, admissions or visits; people are found in it by their id.',
  },
};
