import { describe, expect, it } from 'vitest';
import { sparseReason } from '../../../src/report/control/sparse.ts';
import { series } from './control-sample.ts';

describe('whether events are too sparse for shares by period', () => {
  it('is said with their average number, below 3', () => {
    const some = Array.from({ length: 12 }, (_, at) => at % 3);
    expect(sparseReason(series(some))).toBe(
      'Chosen because there are on average 1.0 events a month: too few for shares by period, which take 3 or more.',
    );
    expect(sparseReason(series(some.map((events) => events + 2)))).toBeNull();
  });

  it('is said where no period holds enough people, or too few periods can be shown', () => {
    expect(sparseReason(null)).toContain('no calendar period holds enough people');
    expect(sparseReason(series([50, 50, 50]))).toContain('no calendar period holds enough people');
  });
});
