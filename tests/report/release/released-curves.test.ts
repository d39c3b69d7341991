import { describe, expect, it } from 'vitest';
import { assert } from '../../../src/domain/assert.ts';
import { metricById } from '../../../src/domain/metrics/catalogue.ts';
import { defaultPolicy } from '../../../src/domain/privacy/policy.ts';
import { releaseConflicts } from '../../../src/domain/privacy/release-ledger.ts';
import { count, isoDate } from '../../../src/domain/units.ts';
import { conflictSentence } from '../../../src/report/messages/release.ts';
import {
  numbersOfCohorts,
  numbersOfEntry,
  numbersOfExits,
  numbersOfStays,
  peopleFollowed,
} from '../../../src/report/release/released-curves.ts';

const measure = metricById('retention-of-entered-90d');
assert(measure !== undefined, 'the measure exists');
const cell = {
  state: 'ok',
  pending: null,
  numerator: count(60),
  denominator: count(80),
  value: 0.75,
  interval: null,
} as const;
const asked = { where: [], from: null, to: null, split: null, policy: 'cms' } as const;

function staysOf(people: number, later: number) {
  const points = [
    { day: 0, stayed: 1, low: null, high: null },
    { day: 90, stayed: 0.75, low: null, high: null },
  ];
  const atRisk = [
    { day: 0, people: count(people) },
    { day: 90, people: count(later) },
    { day: 180, people: null },
  ];
  const curve = { groups: [], isExact: false, points, atRisk, median: { state: 'not-reached' } as const };
  assert(measure !== undefined, 'the measure exists');
  return { state: 'ok', measure, curves: [curve], test: null, windows: [], undated: count(13), sql: '' } as const;
}

function texts(numbers: ReturnType<typeof numbersOfStays>): readonly string[] {
  return numbers.map(({ measure: name, numerator, denominator }) => `${name} ${numerator}/${denominator}`);
}

describe('the numbers that curves release', () => {
  it('are who had left by each day, who was followed, and who left nobody knows when', () => {
    expect(texts(numbersOfStays(staysOf(100, 70), null, asked))).toEqual([
      'stays: left by day 0 0/100',
      'stays: left by day 90 25/100',
      'stays: followed on day 0 null/100',
      'stays: followed on day 90 null/70',
      'stays: left nobody knows when null/13',
    ]);
  });

  it('are no shares of so many people that whole percents leave differences open', () => {
    expect(texts(numbersOfStays(staysOf(1000, 700), null, asked))).toEqual([
      'stays: followed on day 0 null/1000',
      'stays: followed on day 90 null/700',
      'stays: left nobody knows when null/13',
    ]);
  });

  it('are exits by day and reason, windows of entry, and retention by period of entry', () => {
    const causes = [{ share: 0.25, low: null, high: null }];
    const exits = { measure, causes: [['completed', 'died']], points: [{ day: 90, remaining: 0.75, causes }] };
    expect(peopleFollowed(staysOf(100, 70))).toBe(100);
    expect(texts(numbersOfExits(exits, 100, asked))).toEqual(['exits: completed+died by day 90 25/100']);
    const windows = [{ metric: measure, windowDays: 90, cell }];
    expect(texts(numbersOfEntry({ windows, median: undefined }, measure, asked))).toEqual([
      'retention-of-entered 60/80',
    ]);
    const results = [{ metric: measure, period: '2025-Q1', group: null, cell, leftOut: null }];
    expect(numbersOfCohorts([{ metric: measure, windowDays: 90, results }], asked)).toMatchObject([
      { measure: 'retention-of-entered', period: '2025-Q1', numerator: 60, denominator: 80 },
    ]);
  });

  it('conflict with those of the next month where a few more people are followed or had left', () => {
    const before = {
      day: isoDate('2026-06-01'),
      asOf: isoDate('2026-05-31'),
      label: '',
      numbers: numbersOfStays(staysOf(100, 70), null, asked),
    };
    const conflicts = releaseConflicts([before], numbersOfStays(staysOf(100, 73), null, asked), defaultPolicy);
    expect(conflicts.map(conflictSentence)).toEqual([
      'All dates together, followed on day 90: it differs by a few people from the number in the release of Jun 1, 2026. Wait until more people are in it, or release whole periods only.',
    ]);
  });
});
