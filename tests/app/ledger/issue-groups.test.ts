import { describe, expect, it } from 'vitest';
import { groupIssues } from '../../../src/app/ledger/issue-groups.ts';
import type { Issue } from '../../../src/domain/issue.ts';

const blank = (row: number): Issue => ({ rule: 'blank-row', level: 'note', parameters: { row }, row });
const copy = (row: number): Issue => ({ rule: 'duplicate-row', level: 'error', parameters: { row }, row });
const future: Issue = {
  rule: 'future-date',
  level: 'warning',
  parameters: { row: 9, column: 'day', value: '2099-01-01' },
  row: 9,
};

describe('findings by rule', () => {
  it('stand with the worst first, then the most frequent', () => {
    const groups = groupIssues([blank(1), future, copy(2), blank(3)]);
    expect(groups.map(({ rule, level, issues }) => [rule, level, issues.length])).toEqual([
      ['duplicate-row', 'error', 1],
      ['future-date', 'warning', 1],
      ['blank-row', 'note', 2],
    ]);
  });

  it('keep the order in which they were found within a rule', () => {
    expect(groupIssues([blank(5), blank(2)])[0]?.issues.map(({ row }) => row)).toEqual([5, 2]);
  });
});
