import { expect, it } from 'vitest';
import { emptyMapping } from '../../../src/data/import/mapping.ts';
import { studyDayIssues } from '../../../src/data/import/study-days.ts';
import { isoDate } from '../../../src/domain/units.ts';
import { issueSentence } from '../../../src/report/messages/issues.ts';

const mapping = {
  ...emptyMapping('client-level'),
  columns: { entry_date: 'first dose', exit_date: 'Left' },
  dateFormats: { entry_date: 'study-day', exit_date: 'mdy' },
} as const;

it('warns that days without a date for day 0 are no calendar', () => {
  const [issue, ...others] = studyDayIssues(mapping);
  expect([issue?.level, others]).toEqual(['warning', []]);
  expect(issue && issueSentence(issue)).toContain('months and years mean nothing');
});

it('notes what they are counted from where the county said it', () => {
  const [issue] = studyDayIssues({ ...mapping, dayZero: isoDate('2024-01-01') });
  expect(issue && [issue.level, issueSentence(issue)]).toEqual(['note', '"first dose" counts days from 2024-01-01.']);
});
