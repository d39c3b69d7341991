import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../../src/data/compare/comparison.ts';
import { comparisonSentences, keySentence } from '../../../src/report/messages/comparison.ts';

const comparison: Comparison = {
  key: { columns: ['client_id', 'met'], isUnique: false, isChosen: false },
  columns: [],
  addedColumns: ['id'],
  vanishedColumns: [],
  rows: { unchanged: 1900, changed: 2, added: 12, vanished: 0 },
  people: { unchanged: 800, changed: 1, added: 10, vanished: 0 },
  changedIn: [{ column: 'discharge_date', rows: 2 }],
  newest: { older: null, newer: null },
  listed: [],
};

describe('a comparison in words', () => {
  it('says what is new, changed and gone, where, and by what rows are known', () => {
    expect(comparisonSentences(comparison)).toEqual([
      'Rows: 1,900 unchanged, 2 changed, 12 new, and 0 gone.',
      'People: 800 unchanged, 1 changed, 10 new, and 0 gone.',
      'Changed in: "discharge_date" (2 rows).',
      'New columns: id.',
      'A row is known again by "client_id" and "met"; several rows share these, so they are paired in the order of the file.',
    ]);
  });

  it('says so when only equal rows are known again', () => {
    expect(keySentence({ key: { columns: [], isUnique: false, isChosen: true } })).toMatch(/all its cells/);
  });
});
