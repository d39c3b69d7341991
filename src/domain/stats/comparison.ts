/**
 * What a comparison with a benchmark may say.
 * Formula: the interval lies above the reference: higher; below: lower; else similar. Strength 2 where the 99.8 % interval
 *   excludes the reference as well, 1 where only the 95 % one does.
 * Source: confidence levels 95 % and 99.8 % as in PHEindicatormethods `phe_proportion`; Public Health England, Technical
 *   Guide: Confidence Intervals (2018).
 * Worked value: 95 % limits 0.05 to 0.33 and 99.8 % limits -0.03 to 0.40 against 0: higher, strength 1.
 */

import { assert } from '../assert.ts';
import type { Estimate } from '../estimate.ts';
import type { Limits } from './proportion-interval.ts';

const USUAL_LEVEL = 0.95;
const STRICT_LEVEL = 0.998;
/** With this many comparisons on a page the stricter level is the one shown. */
const MANY_COMPARISONS = 10;

export type ComparisonLabel = 'higher' | 'similar' | 'lower';

export interface Verdict {
  readonly label: ComparisonLabel;
  readonly strength: 0 | 1 | 2;
}

export type Outcome =
  | ({ readonly kind: 'labelled' } & Verdict)
  /** The interval may be shown, but it says too little, or nothing, for a word. */
  | { readonly kind: 'unlabelled'; readonly reason: 'too-few-clients' | 'too-few-events' | 'nothing-to-compare' };

/** A difference (reference 0) or ratio (reference 1) with its 95 % interval. */
export interface Comparison<Value extends number = number> {
  readonly estimate: Estimate<Value>;
  /** Two-sided; undefined where no test exists. Near 0.05 it may disagree with the interval: the label follows the interval. */
  readonly pValue: number | undefined;
  readonly outcome: Outcome;
}

/** Where an interval lies against the reference. */
export function labelFor([low, high]: Limits, reference: number): ComparisonLabel {
  assert(low <= high && !Number.isNaN(reference), `no interval to compare: ${low} to ${high} with ${reference}`);
  if (low > reference) return 'higher';
  return high < reference ? 'lower' : 'similar';
}

/** The label of the 95 % interval and how strongly it holds; `limitsAt` gives the limits at a level. */
export function verdictFrom(limitsAt: (level: number) => Limits, reference: number): Verdict {
  const label = labelFor(limitsAt(USUAL_LEVEL), reference);
  if (labelFor(limitsAt(STRICT_LEVEL), reference) !== 'similar') return { label, strength: 2 };
  return { label, strength: label === 'similar' ? 0 : 1 };
}

/** The label at the level that a page with this many comparisons shows. */
export function labelAmong(comparisons: number, { label, strength }: Verdict): ComparisonLabel {
  return comparisons >= MANY_COMPARISONS && strength < 2 ? 'similar' : label;
}

/** Whether a label is good news; undefined where the measure has no good direction or nothing differs. */
export function judgement(
  label: ComparisonLabel,
  direction: 'higher-is-better' | 'lower-is-better' | 'neither',
): 'better' | 'worse' | undefined {
  if (label === 'similar' || direction === 'neither') return undefined;
  return (label === 'higher') === (direction === 'higher-is-better') ? 'better' : 'worse';
}
