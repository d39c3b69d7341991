/**
 * The two verdicts that "Making Data Count" prints beside a chart: is the latest point special, and can a target be relied on?
 * Formula: variation: the latest point's signals, in the order outside, shift, two of three (its side of the centre), trend (the
 *   way it moves), read as improvement or concern by the direction that is good. Assurance: a target below both limits is
 *   met again and again where higher is better, one above both is missed, one between them is hit or missed by chance.
 * Source: NHS England, Making Data Count; NHSRplotthedots 0.2.2 (`special_cause_type`, `assurance_type`).
 * Worked value: limits 40 to 60, higher is better: target 30 is met consistently, 70 missed consistently, 50 hit or miss.
 */

import type { ControlChart } from './control-chart.ts';
import { isSpecialCause, type NhsSignals } from './nhs-rules.ts';
import { sideOf } from './point-patterns.ts';

export type GoodDirection = 'higher-is-better' | 'lower-is-better' | 'neither';
export type Variation = 'common-cause' | 'improvement' | 'concern' | 'change';
export type Assurance = 'met-consistently' | 'missed-consistently' | 'hit-or-miss';

/** The last two points of a chart of any kind, and the signals of the last one. */
export interface LatestPoints {
  readonly latest: number;
  readonly before: number;
  readonly centre: number;
  readonly signals: NhsSignals;
}

/** What the latest point says. `change`: special, but no direction is good. */
export function variationOf({ latest, before, centre, signals }: LatestPoints, good: GoodDirection): Variation {
  if (!isSpecialCause(signals)) return 'common-cause';
  if (good === 'neither') return 'change';
  const bySide = signals.outside || signals.shift || signals.twoOfThree;
  const way = sideOf(latest, bySide ? centre : before);
  return way > 0 === (good === 'higher-is-better') ? 'improvement' : 'concern';
}

/** What the latest limits promise of a target; undefined of a chart without points and where no direction is good. */
export function targetAssurance(chart: ControlChart, target: number, good: GoodDirection): Assurance | undefined {
  const latest = chart.points.at(-1);
  if (latest === undefined || good === 'neither' || Number.isNaN(target)) return undefined;
  if (target >= latest.lower && target <= latest.upper) return 'hit-or-miss';
  return target < latest.lower === (good === 'higher-is-better') ? 'met-consistently' : 'missed-consistently';
}
