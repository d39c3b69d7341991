import { describe, expect, it } from 'vitest';
import { stageDone, stageText } from '../../../../src/app/pages/import/check-progress.ts';
import type { LoadStage } from '../../../../src/data/load-stage.ts';

const LOAD: readonly LoadStage[] = [
  { stage: 'learning', file: 'big.csv' },
  { stage: 'typing', file: 'big.csv', rows: 0, of: 5_000_000 },
  { stage: 'typing', file: 'big.csv', rows: 2_500_000, of: 5_000_000 },
  { stage: 'referrals', part: 2, of: 5 },
  { stage: 'episodes', part: 1, of: 5 },
  { stage: 'episodes', part: 5, of: 5 },
  { stage: 'describing' },
];

describe('a load under way', () => {
  it('names what it is busy with', () => {
    expect(LOAD.map(stageText)).toEqual([
      'big.csv: looking for repeated rows and learning its words.',
      'big.csv: reading dates and words, row 0 of 5,000,000.',
      'big.csv: reading dates and words, row 2,500,000 of 5,000,000.',
      'Setting each person’s referrals side by side, part 2 of 5.',
      'Putting people’s rows together, part 1 of 5.',
      'Putting people’s rows together, part 5 of 5.',
      'Counting people and encounters.',
    ]);
  });

  it('never goes back, and is not done before it ends', () => {
    const done = LOAD.flatMap((stage) => stageDone(stage) ?? []);
    expect(done).toEqual(done.toSorted((one, other) => one - other));
    expect(Math.max(...done)).toBeLessThan(1);
  });

  it('says nothing before it has begun', () => {
    expect([stageText(null), stageDone(null)]).toEqual(['', null]);
  });
});
