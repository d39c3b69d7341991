import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../src/data/compare/comparison.ts';
import { comparisonCsv } from '../../src/export/comparison-csv.ts';

const NONE = { unchanged: 0, changed: 0, added: 0, vanished: 0 };
const comparison: Comparison = {
  key: { columns: [], isUnique: false, isChosen: false },
  columns: [],
  addedColumns: [],
  vanishedColumns: [],
  rows: NONE,
  people: null,
  changedIn: [],
  newest: { older: null, newer: null },
  listed: [
    { fate: 'changed', olderRow: 2, newerRow: 5, columns: ['=SUM(A1)', 'date'] },
    { fate: 'vanished', olderRow: 3, newerRow: null, columns: [] },
  ],
};

describe('the list of rows that are not the same', () => {
  it('holds row numbers and headers, and no header that runs as a formula', () => {
    expect(comparisonCsv(comparison)).toBe(`what,row in the older file,row in the newer file,columns that changed
changed,2,5,'=SUM(A1); date
gone,3,"",""
`);
  });
});
