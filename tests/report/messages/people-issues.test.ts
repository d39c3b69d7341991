import { describe, expect, it } from 'vitest';
import type { Issue } from '../../../src/domain/issue.ts';
import { issueSentence } from '../../../src/report/messages/issues.ts';

describe('what is said of files that tell nothing that happened', () => {
  it.each<readonly [Issue, string]>([
    [
      { rule: 'list-of-people', level: 'note', parameters: { file: 'people.csv', rows: 3560 } },
      'people.csv lists people (3,560 rows). It adds age, race and the like to other files; no row of it is counted as a contact.',
    ],
    [
      { rule: 'no-contacts', level: 'error', parameters: { files: 1 } },
      'Nothing in the file is matched to what happened to people: there are no contacts, admissions or visits to count.',
    ],
    [
      { rule: 'own-study-days', level: 'warning', parameters: { column: 'when', without: 2 } },
      '"when" counts days from each person\'s own day 0, which the files tell. 2 rows are about people without one, and have no date.',
    ],
    [
      { rule: 'months-across', level: 'error', parameters: { months: 0, rows: 2, why: 'no-year' } },
      'The file holds counts with a column for each month, and no year says which months they are, so they cannot be used.',
    ],
  ])('%j', (issue, sentence) => {
    expect(issueSentence(issue)).toBe(sentence);
  });
});
