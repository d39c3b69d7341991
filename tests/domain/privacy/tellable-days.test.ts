import { describe, expect, it } from 'vitest';
import { defaultPolicy, policies } from '../../../src/domain/privacy/policy.ts';
import { tellableDays } from '../../../src/domain/privacy/tellable-days.ts';

type Day = readonly [day: number, people: number, followed?: number];

const told = (days: readonly Day[], policy = defaultPolicy) => [
  ...tellableDays(
    days.map(([day, people, followed]) => ({ day, people, others: followed === undefined ? {} : { followed } })),
    policy,
  ),
];

describe('days told side by side', () => {
  it.each<{ says: string; days: readonly Day[]; kept: readonly number[] }>([
    {
      says: 'stand where enough people left in between',
      days: [
        [30, 80],
        [90, 60],
      ],
      kept: [30, 90],
    },
    {
      says: 'stand where nobody left in between',
      days: [
        [30, 80],
        [90, 80],
      ],
      kept: [30, 90],
    },
    {
      says: 'drop the less important one where 3 left in between',
      days: [
        [30, 80],
        [60, 77],
      ],
      kept: [30],
    },
    {
      says: 'keep the more important one, whichever is later',
      days: [
        [60, 77],
        [30, 80],
      ],
      kept: [60],
    },
    {
      says: 'drop the one that follows 4 people less',
      days: [
        [90, 40, 60],
        [180, 20, 56],
      ],
      kept: [90],
    },
    {
      says: 'compare each with all others',
      days: [
        [90, 60],
        [180, 40],
        [120, 55],
      ],
      kept: [90, 180],
    },
    {
      says: 'never tell few people',
      days: [
        [90, 60],
        [365, 6],
      ],
      kept: [90],
    },
    {
      says: 'compare only what both would tell',
      days: [
        [90, 60, 100],
        [0, 104],
      ],
      kept: [90, 0],
    },
  ])('$says', ({ days, kept }) => {
    expect(told(days)).toEqual(kept);
  });

  it('all stand under a policy that hides nothing', () => {
    const off = policies.find(({ id }) => id === 'off');
    expect(
      off &&
        told(
          [
            [30, 80],
            [60, 77],
            [365, 1],
          ],
          off,
        ),
    ).toEqual([30, 60, 365]);
  });
});
