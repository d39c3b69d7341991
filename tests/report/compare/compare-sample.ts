import type { ComparedGroup, GroupTotal } from '../../../src/data/group-comparison.ts';
import { count, isoDate } from '../../../src/domain/units.ts';
import type { ComparisonInput } from '../../../src/report/compare/comparison-figure.ts';
import { metric } from '../results.ts';

export function part(groups: readonly string[], numerator: number, denominator: number): ComparedGroup {
  return { groups, numerator: count(numerator), denominator: count(denominator), standardised: null };
}

/** Everybody, where nobody is of two groups. */
function everybodyOf(parts: readonly ComparedGroup[]): GroupTotal {
  const sum = (key: 'numerator' | 'denominator') => count(parts.reduce((total, one) => total + one[key], 0));
  return { numerator: sum('numerator'), denominator: sum('denominator'), groupsOverlap: false };
}

export function comparisonInput(
  parts: readonly ComparedGroup[],
  change: Partial<ComparisonInput> = {},
): ComparisonInput {
  const measure = metric('treatment-entry-30d');
  if (measure.statistic !== 'proportion') throw new Error('the measure is no share');
  return {
    comparison: { metric: measure, parts, everybody: everybodyOf(parts), sql: 'select 1' },
    field: 'program',
    mix: null,
    stale: null,
    asOf: isoDate('2026-06-30'),
    scope: '',
    source: 'export.csv',
    counting: { kind: 'client-level', hasPersonId: true },
    ...change,
  };
}
