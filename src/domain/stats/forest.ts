/**
 * Forest plot of studies with the same definition, and where the local figure lies among them.
 * Formula: each x/n with its Wilson interval, oldest first; box area in proportion to n; the range is the smallest to the
 *   largest published proportion.
 * Source: Lewis S, Clarke M. BMJ 2001;322:1479-1480 (layout); Wilson 1927.
 * Worked value: 17/24 (2011), 22/55 (2018): the range is 0.40 to 0.708; 0.5 lies inside it.
 */

import { assert } from '../assert.ts';
import type { Estimate } from '../estimate.ts';
import type { Proportion } from '../units.ts';
import type { Counts } from './proportion-interval.ts';
import { wilson } from './wilson.ts';

export interface PublishedResult {
  readonly id: string;
  readonly year: number;
  readonly counts: Counts;
}

export interface ForestRow extends PublishedResult {
  readonly estimate: Estimate<Proportion>;
  /** Area of the box, 1 for the largest study. */
  readonly area: number;
}

export interface PublishedRange {
  readonly lowest: number;
  readonly highest: number;
  readonly median: number;
  readonly studies: number;
}

/** One row per study, sorted by year and then id. */
export function forestRows(results: readonly PublishedResult[], level = 0.95): ForestRow[] {
  const largest = Math.max(0, ...results.map(({ counts }) => counts.denominator).filter(Number.isFinite));
  return results
    .map((result) => {
      const { numerator, denominator } = result.counts;
      const estimate = wilson(numerator, denominator, level);
      return { ...result, estimate, area: estimate.state === 'ok' ? denominator / largest : 0 };
    })
    .sort((a, b) => a.year - b.year || (a.id < b.id ? -1 : 1));
}

/** The range of the proportions that can be computed; undefined where there is none. */
export function publishedRange(studies: readonly Counts[]): PublishedRange | undefined {
  const values = studies
    .map(({ numerator, denominator }) => wilson(numerator, denominator))
    .flatMap((estimate) => (estimate.state === 'ok' ? [estimate.value] : []))
    .sort((a, b) => a - b);
  const [lowest, highest] = [values[0], values[values.length - 1]];
  const [below, above] = [values[Math.floor((values.length - 1) / 2)], values[Math.ceil((values.length - 1) / 2)]];
  if (lowest === undefined || highest === undefined || below === undefined || above === undefined) return undefined;
  return { lowest, highest, median: (below + above) / 2, studies: values.length };
}

/** Where a local proportion lies against all published ones; never against the one that flatters. */
export function positionInRange(local: number, { lowest, highest }: PublishedRange): 'inside' | 'above' | 'below' {
  assert(local >= 0 && local <= 1, `a proportion lies between 0 and 1, not ${local}`);
  if (local > highest) return 'above';
  return local < lowest ? 'below' : 'inside';
}
