import { describe, expect, it } from 'vitest';
import { assert } from '../../../src/domain/assert.ts';
import { cascadeDefinition } from '../../../src/domain/metrics/cascade-steps.ts';
import { metricById } from '../../../src/domain/metrics/catalogue.ts';
import { DEFAULT_DEFINITIONS } from '../../../src/domain/metrics/definitions.ts';
import { count } from '../../../src/domain/units.ts';
import {
  numbersOfCascade,
  numbersOfComparison,
  numbersOfResults,
  numbersOfStale,
} from '../../../src/report/release/released-numbers.ts';

const metric = metricById('treatment-entry-30d');
assert(metric !== undefined, 'the measure exists');
const counts = { numerator: count(20), denominator: count(40) };
const shown = { state: 'ok', pending: null, ...counts, value: 0.5, interval: null } as const;
const asked = {
  where: [{ field: 'program', values: ['East', 'West'] }],
  from: null,
  to: null,
  split: 'program',
} as const;

describe('the numbers of a release', () => {
  it('are those shown, each under its group, without those hidden', () => {
    const results = [
      { metric, period: '2025-Q1', group: 'East', cell: shown, leftOut: null },
      {
        metric,
        period: '2025-Q2',
        group: 'East',
        cell: { state: 'suppressed', reason: 'secondary' } as const,
        leftOut: null,
      },
    ];
    expect(numbersOfResults(results, asked)).toMatchObject([
      { measure: 'treatment-entry', where: [{ field: 'program', values: ['East'] }], period: '2025-Q1', ...counts },
    ]);
  });

  it('are also those who are pending and left out, where that is told', () => {
    const cell = { ...shown, pending: count(14) };
    const leftOut = [
      { reason: 'no-date', count: count(12) },
      { reason: 'died-before', count: null },
    ] as const;
    const result = { metric, period: 'all', group: null, cell, leftOut };
    expect(numbersOfResults([result], { ...asked, split: null })).toMatchObject([
      { measure: 'treatment-entry', ...counts },
      { measure: 'treatment-entry: pending', numerator: null, denominator: 14 },
      { measure: 'treatment-entry: left out, no-date', numerator: null, denominator: 12 },
    ]);
  });

  it('are also waits and reasons of a cascade, and the second reading of a measure', () => {
    const definition = cascadeDefinition(DEFAULT_DEFINITIONS);
    const [first, second] = definition.steps;
    assert(first !== undefined && second !== undefined, 'there are steps');
    const wait = {
      state: 'ok',
      since: first,
      people: count(18),
      median: 3,
      lowerQuartile: 1,
      upperQuartile: 9,
    } as const;
    const lost = { people: count(20), reasons: [{ reasons: ['declined', 'died'], people: count(20) }] };
    const steps = [
      { step: first, cell: shown, wait: null, lost: null },
      { step: second, cell: shown, wait, lost },
    ];
    const told = numbersOfCascade({ definition, steps, pending: count(15), leftOut: null, sql: '' }, asked);
    expect(told.map(({ measure, denominator }) => `${measure} ${denominator}`)).toEqual([
      'cascade encountered 40',
      'cascade referred 40',
      'cascade: wait for referred 18',
      'cascade: not referred, declined or died 20',
      'cascade: pending 15',
    ]);
    const stale = { state: 'told', cell: shown, fewer: count(12), isNotable: true } as const;
    expect(numbersOfStale(metric, stale, asked)).toMatchObject([
      { measure: 'treatment-entry: without stale stays', ...counts },
    ]);
  });

  it('take groups that are shown together as one number, and everybody', () => {
    const comparison = {
      state: 'ok' as const,
      metric,
      sql: '',
      parts: [{ groups: ['East', 'North'], ...counts, standardised: null }],
      everybody: { ...counts, groupsOverlap: false },
    };
    expect(numbersOfComparison(comparison, asked)).toMatchObject([
      { where: [{ field: 'program', values: ['East', 'North'] }], period: 'all', ...counts },
      { where: [{ field: 'program', values: ['East', 'West'] }], period: 'all', ...counts },
    ]);
  });
});
