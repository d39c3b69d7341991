/**
 * How many people it takes to tell a rate from a benchmark, and what difference a number of people can tell.
 * Formula: d = |p - b| is told with the wanted power when d >= z sqrt(p q / n + b (1 - b) / m), z = z(1 - alpha/2) + z(power); so
 *   n = p q / (d^2 / z^2 - b (1 - b) / m), where m is the number of people behind the benchmark, infinite for a fixed target.
 *   No n is enough where the benchmark's own part of the variance is too large. What n people can tell are the two roots p of
 *   (p - b)^2 = z^2 (p q / n + b (1 - b) / m); for a fixed target these are Wilson limits at z.
 * Source: Chow SC, Shao J, Wang H. Sample Size Calculations in Clinical Research, 2nd ed. 2008, chapter 4 (unpooled variance).
 * Worked value: 0.6 against a target of 0.5 at 95 % and 80 % power: 0.24 * 2.8016^2 / 0.01 = 188.4, so 189 people.
 */

import { assert } from '../assert.ts';
import { normalQuantile } from './distributions.ts';

/** A published share with the number of people behind it; `null` for a fixed target or a share without its n. */
export interface Benchmark {
  readonly value: number;
  readonly people: number | null;
}

export interface Certainty {
  /** Of the interval that must leave out zero. */
  readonly level: number;
  /** The chance of seeing a difference that is there. */
  readonly power: number;
}

export const USUAL_CERTAINTY: Certainty = { level: 0.95, power: 0.8 };

export type PeopleNeeded =
  | { readonly kind: 'people'; readonly people: number }
  /** `no-difference`: the two shares are equal. `benchmark-too-small`: its own interval is too wide for this difference. */
  | { readonly kind: 'never'; readonly reason: 'no-difference' | 'benchmark-too-small' };

/** The smallest number of people with which a true share of `expected` (0-1) would be told from the benchmark. */
export function peopleNeeded(expected: number, benchmark: Benchmark, certainty = USUAL_CERTAINTY): PeopleNeeded {
  requireShare(expected);
  requireShare(benchmark.value);
  const difference = Math.abs(expected - benchmark.value);
  if (difference === 0) return { kind: 'never', reason: 'no-difference' };
  const z = zOf(certainty);
  const room = (difference / z) ** 2 - benchmarkVariance(benchmark);
  if (room <= 0) return { kind: 'never', reason: 'benchmark-too-small' };
  return { kind: 'people', people: Math.max(1, Math.ceil((expected * (1 - expected)) / room - 1e-9)) };
}

/** The nearest shares above and below the benchmark that `people` people can tell from it; `null` where there is none. */
export function tellableShares(
  people: number,
  benchmark: Benchmark,
  certainty = USUAL_CERTAINTY,
): { readonly above: number | null; readonly below: number | null } {
  assert(people > 0, `a number of people is above zero, not ${people}`);
  requireShare(benchmark.value);
  const { value } = benchmark;
  const spread = zOf(certainty) ** 2;
  const [square, linear] = [1 + spread / people, 2 * value + spread / people];
  const rest = value ** 2 - spread * benchmarkVariance(benchmark);
  const root = Math.sqrt(linear ** 2 - 4 * square * rest);
  const [below, above] = [(linear - root) / (2 * square), (linear + root) / (2 * square)];
  return { above: above > 1 ? null : above, below: below < 0 ? null : below };
}

function zOf({ level, power }: Certainty): number {
  return normalQuantile(1 - (1 - level) / 2) + normalQuantile(power);
}

function benchmarkVariance({ value, people }: Benchmark): number {
  return people === null ? 0 : (value * (1 - value)) / people;
}

function requireShare(share: number): void {
  assert(share >= 0 && share <= 1, `a share lies between 0 and 1, not ${share}`);
}
