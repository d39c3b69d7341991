import { describe, expect, it } from 'vitest';
import { forestRows, positionInRange, publishedRange } from '../../../src/domain/stats/forest.ts';

const study = (numerator: number, denominator: number) => ({ numerator, denominator });

describe('forestRows', () => {
  it('sorts by year and draws boxes in proportion to the people', () => {
    const rows = forestRows([
      { id: 'later', year: 2018, counts: study(22, 55) },
      { id: 'b', year: 2011, counts: study(17, 24) },
      { id: 'a', year: 2011, counts: study(40, 110) },
    ]);
    expect(rows.map(({ id }) => id)).toEqual(['a', 'b', 'later']);
    expect(rows.map(({ area }) => area)).toEqual([1, 24 / 110, 0.5]);
    expect(rows[1]?.estimate).toMatchObject({ state: 'ok', value: 17 / 24 });
  });

  it('keeps a study that cannot be drawn, with the reason', () => {
    const rows = forestRows([{ id: 'none', year: 2020, counts: study(0, 0) }]);
    expect(rows[0]).toMatchObject({ area: 0, estimate: { state: 'undefined', reason: 'nobody-in-denominator' } });
  });
});

describe('publishedRange', () => {
  it('spans all studies', () => {
    const range = publishedRange([study(17, 24), study(22, 55), study(1, 2)]);
    expect(range).toEqual({ lowest: 0.4, highest: 17 / 24, median: 0.5, studies: 3 });
    expect(publishedRange([study(17, 24), study(22, 55)])?.median).toBeCloseTo((0.4 + 17 / 24) / 2, 12);
  });

  it('is undefined without a study', () => {
    expect(publishedRange([])).toBeUndefined();
    expect(publishedRange([study(0, 0)])).toBeUndefined();
  });
});

describe('positionInRange', () => {
  const range = { lowest: 0.4, highest: 0.7, median: 0.5, studies: 3 };

  it.each([
    [0.39, 'below'],
    [0.4, 'inside'],
    [0.7, 'inside'],
    [0.71, 'above'],
  ])('%s lies %s', (local, position) => {
    expect(positionInRange(local, range)).toBe(position);
  });

  it('throws at what is no proportion', () => {
    expect(() => positionInRange(Number.NaN, range)).toThrow('between 0 and 1');
  });
});
