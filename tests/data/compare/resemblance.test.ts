import { describe, expect, it } from 'vitest';
import type { Changes, Comparison } from '../../../src/data/compare/comparison.ts';
import { copyEvidence, mayBeCopy } from '../../../src/data/compare/resemblance.ts';
import { isoDate } from '../../../src/domain/units.ts';

const COLUMNS = ['client_id', 'date', 'referred', 'program', 'site'];

describe('two files', () => {
  it.each([
    ['the same headers', 'a.csv', COLUMNS, 'b.csv', ['Client ID', 'Date', 'Referred?', 'Program', 'Site'], true],
    [
      'a name alike and half of the headers',
      'x 1.csv',
      COLUMNS,
      'x 2.csv',
      ['client_id', 'date', 'referred', 'y'],
      true,
    ],
    ['half of the headers alone', 'a.csv', COLUMNS, 'b.csv', ['client_id', 'date', 'referred', 'y'], false],
    ['a name alone', 'x 1.csv', COLUMNS, 'x 2.csv', ['month', 'count'], false],
  ])('with %s', (_, oneName, oneColumns, otherName, otherColumns, expected) => {
    const one = { name: oneName, columns: oneColumns };
    expect(mayBeCopy(one, { name: otherName, columns: otherColumns })).toBe(expected);
  });
});

describe('what the rows say', () => {
  const compared = (rows: Partial<Changes>, older: string, newer: string) => {
    const comparison: Pick<Comparison, 'rows' | 'newest'> = {
      rows: { unchanged: 0, changed: 0, added: 0, vanished: 0, ...rows },
      newest: { older: isoDate(older), newer: isoDate(newer) },
    };
    return copyEvidence(comparison);
  };

  it('shared rows make a copy, newer or older by its dates', () => {
    expect(compared({ unchanged: 90, added: 10 }, '2025-03-31', '2025-04-30')).toBe('newer');
    expect(compared({ unchanged: 90, vanished: 10 }, '2025-04-30', '2025-03-31')).toBe('older');
  });

  it('a rolling export that lost its oldest rows is a copy as well', () => {
    expect(compared({ unchanged: 30, added: 70, vanished: 70 }, '2025-03-31', '2025-04-30')).toBe('newer');
  });

  it('hardly any shared row makes a further file', () => {
    expect(compared({ unchanged: 3, added: 97, vanished: 97 }, '2025-03-31', '2025-04-30')).toBe('further');
    expect(compared({}, '2025-03-31', '2025-04-30')).toBe('further');
  });
});
