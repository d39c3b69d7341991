import type { ControlSeries } from '../../data/control-series.ts';
import type { Measured } from '../../data/result.ts';
import type { ControlChart } from '../../domain/stats/control-chart.ts';
import { isSpecialCause, type NhsSignals, nhsSignals } from '../../domain/stats/nhs-rules.ts';
import { pChart } from '../../domain/stats/p-chart.ts';
import { displayFor } from '../../domain/stats/period-selection.ts';
import { runChart } from '../../domain/stats/run-chart.ts';
import { xmrChart } from '../../domain/stats/xmr-chart.ts';

/** One complete period. */
export interface ControlValue extends Measured {
  readonly period: string;
}

/** What the complete periods bear: limits and rules, only a median and runs, or nothing yet. */
export type ControlLines =
  | {
      readonly kind: 'limits';
      /** Fewer than 20 points. */
      readonly isTrial: boolean;
      readonly method: 'p' | 'xmr';
      readonly values: readonly ControlValue[];
      readonly chart: ControlChart;
      readonly signals: readonly NhsSignals[];
    }
  | {
      readonly kind: 'runs';
      readonly values: readonly ControlValue[];
      readonly median: number;
      readonly signal: boolean;
    }
  | { readonly kind: 'too-short'; readonly values: readonly ControlValue[] };

/** Lines of the complete periods that are shown; immature and hidden ones take no part. */
export function controlLines({ metric, cells }: Pick<ControlSeries, 'metric' | 'cells'>): ControlLines {
  const values = cells.flatMap(({ period, cell }) => (cell?.state === 'ok' ? [{ ...cell, period }] : []));
  const display = displayFor(values.length);
  if (display === 'run-chart') {
    const run = runChart(values.map(({ value }) => value));
    if (run.state === 'ok') return { kind: 'runs', values, median: run.median, signal: run.signal };
  }
  if (display !== 'control-chart' && display !== 'trial-limits') return { kind: 'too-short', values };
  const method = metric.statistic === 'proportion' ? 'p' : 'xmr';
  const chart = method === 'p' ? pChart(values.map(countsOf)) : xmrChart(values.map(({ value }) => value));
  if (chart.state !== 'ok') return { kind: 'too-short', values };
  return { kind: 'limits', isTrial: display === 'trial-limits', method, values, chart, signals: nhsSignals(chart) };
}

function countsOf({ numerator, denominator }: ControlValue): {
  readonly numerator: number;
  readonly denominator: number;
} {
  return { numerator: numerator ?? Number.NaN, denominator };
}

/** The periods that a rule marks. */
export function specialPeriods(lines: ControlLines): ReadonlyMap<string, NhsSignals> {
  if (lines.kind !== 'limits') return new Map();
  return new Map(
    lines.values.flatMap(({ period }, at) => {
      const signals = lines.signals[at];
      return signals !== undefined && isSpecialCause(signals) ? [[period, signals] as const] : [];
    }),
  );
}
