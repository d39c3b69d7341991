import { describe, expect, it } from 'vitest';
import { findingItems, groupByColumn, groupByRule } from '../../../src/app/ledger/finding-items.ts';
import type { Issue } from '../../../src/domain/issue.ts';
import type { QualityFinding } from '../../../src/domain/quality.ts';
import { EARLY_ENTRY, NO_ID, OLD_EXPORT, SLOW_ENTRY } from './found.ts';

const blank = (row: number): Issue => ({ rule: 'blank-row', level: 'note', parameters: { row }, row });
const items = findingItems([OLD_EXPORT, SLOW_ENTRY, EARLY_ENTRY, NO_ID], [blank(5), blank(9)]);

describe('findings as the page tells them', () => {
  it('are grouped by rule, the worst level first, then the one with most rows', () => {
    expect(groupByRule(items).map(({ id, level }) => [id, level])).toEqual([
      ['DQ01', 'blocked'],
      ['DQ07', 'excluded'],
      ['DQ22', 'warning'],
      ['DQ20', 'warning'],
      ['blank-row', 'note'],
    ]);
  });

  it('are grouped by column, with the worst of a column first and whole files last', () => {
    expect(groupByColumn(items).map((group) => group.items.map(({ rule }) => rule))).toEqual([
      ['DQ01'],
      ['DQ07', 'DQ22'],
      ['DQ20', 'blank-row'],
    ]);
  });

  it('list the rows of a reading issue here, and those of a rule from the engine', () => {
    expect(items.map(({ rows }) => rows && [rows.from, rows.count])).toEqual([
      null,
      ['engine', 1],
      ['engine', 120],
      ['engine', 2],
      ['here', 2],
    ]);
  });

  it('tell exact copies as set aside, and leave words without a meaning to their own rule', () => {
    const copies: QualityFinding = {
      code: 'DQ02',
      level: 'excluded',
      fileNo: 1,
      file: 'a.csv',
      field: null,
      column: null,
      hasRows: true,
      facts: { rows: 2 },
    };
    const word: Issue = {
      rule: 'unknown-word',
      level: 'warning',
      parameters: { column: 'c', value: 'v', count: 1 },
    };
    expect(findingItems([copies], [word]).map(({ rule, level }) => [rule, level])).toEqual([['DQ02', 'blocked']]);
  });
});
