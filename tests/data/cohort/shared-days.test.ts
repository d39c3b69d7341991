import { describe, expect, it } from 'vitest';
import { daysTellingRest } from '../../../src/data/cohort/shared-days.ts';
import { defaultPolicy } from '../../../src/domain/privacy/policy.ts';

/** Who had left before which day. */
function curve(people: number, days: readonly number[], left: Readonly<Record<number, number>>) {
  return { people, days, leftBefore: (day: number) => left[day] ?? Number.NaN };
}

const EVERYBODY = { people: 120, days: [0, 30, 60, 90] };
const EAST = curve(60, [0, 30, 60, 90], { 0: 0, 30: 12, 60: 24, 90: 40 });

function taken(west: ReturnType<typeof curve>, everybody = EVERYBODY): readonly number[] {
  return [...daysTellingRest(everybody, [EAST, west], defaultPolicy)];
}

describe('days that tell a group by what the others leave of everybody', () => {
  it('are those on which few more or fewer had left than on a day the group tells', () => {
    expect(taken(curve(60, [0, 30], { 0: 0, 30: 12, 60: 13, 90: 30 }))).toEqual([60]);
  });

  it('are those that tell few beside each other, although the group tells neither', () => {
    expect(taken(curve(60, [0], { 0: 0, 30: 12, 60: 15, 90: 30 }))).toEqual([60]);
    expect(taken(curve(60, [0], { 0: 0, 30: 4, 60: 12, 90: 30 }))).toEqual([30]);
  });

  it('are none where all groups tell the day, or nobody else left, or enough did', () => {
    expect(taken(curve(60, [0, 30, 60, 90], { 0: 0, 30: 12, 60: 13, 90: 30 }))).toEqual([]);
    expect(taken(curve(60, [0, 30], { 0: 0, 30: 12, 60: 12, 90: 30 }))).toEqual([]);
  });

  it('are none among so many people that whole percents leave the rest open', () => {
    const many = { people: 1200, days: EVERYBODY.days };
    expect(taken(curve(1140, [0, 30], { 0: 0, 30: 12, 60: 13, 90: 30 }), many)).toEqual([]);
  });
});
