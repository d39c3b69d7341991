import type { SuppressionPolicy } from '../../domain/privacy/policy.ts';
import { type DayCounts, tellableDays } from '../../domain/privacy/tellable-days.ts';
import type { SurvivalStep } from '../../domain/stats/kaplan-meier.ts';
import { numberAtRisk } from '../../domain/stats/life-table.ts';
import type { MetricWindow } from './metric-windows.ts';

/** Days on which the number at risk is told below a curve. */
export const TOLD_DAYS: readonly number[] = [0, 30, 60, 90, 180, 365, 545, 730, 1095, 1460, 1825];

/** Where not all may be told: the headline windows come first, then how many there were in all. */
const BY_IMPORTANCE: readonly number[] = [90, 180, 0, 365, 30, 14, 60, 730, 545, 1095, 1460, 1825];

/**
 * The days on which counts may be told of one curve and of the windows beside it. Between any two of them neither the people
 * who left, nor those whose follow-up ended, nor the difference between any two counts told is small.
 */
export function toldDays(
  steps: readonly SurvivalStep[],
  windows: readonly MetricWindow[],
  policy: SuppressionPolicy,
): ReadonlySet<number> {
  return tellableDays(
    BY_IMPORTANCE.map((day) => dayCounts(steps, windows, day)),
    policy,
  );
}

/** The windows as they may be told beside each other and the curve of `steps`; without a curve, beside each other. */
export function toldWindows(
  windows: readonly MetricWindow[],
  steps: readonly SurvivalStep[],
  policy: SuppressionPolicy,
): readonly MetricWindow[] {
  const told = toldDays(steps, windows, policy);
  return windows.map((window) =>
    window.cell.state !== 'ok' || told.has(window.windowDays)
      ? window
      : { ...window, cell: { state: 'suppressed', reason: 'secondary' } },
  );
}

function dayCounts(steps: readonly SurvivalStep[], windows: readonly MetricWindow[], day: number): DayCounts {
  const before = steps.filter(({ time }) => time < day);
  const cell = windows.find(({ windowDays }) => windowDays === day)?.cell;
  const window =
    cell?.state === 'ok' && cell.numerator !== null ? { followed: cell.denominator, retained: cell.numerator } : {};
  return {
    day,
    people: numberAtRisk(steps, day),
    others: {
      exits: before.reduce((sum, { events }) => sum + events, 0),
      censored: before.reduce((sum, { censored }) => sum + censored, 0),
      ...(day === 0 && steps.length > 0 ? { followed: numberAtRisk(steps, 0) } : window),
    },
  };
}
