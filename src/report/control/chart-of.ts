import { assert, unreachable } from '../../domain/assert.ts';
import type { ChartOptions, Dispersion } from '../../domain/stats/control-chart.ts';
import { gChart } from '../../domain/stats/g-chart.ts';
import { type NhsSignals, nhsSignals } from '../../domain/stats/nhs-rules.ts';
import { pChart } from '../../domain/stats/p-chart.ts';
import { tChart } from '../../domain/stats/t-chart.ts';
import { cChart, uChart } from '../../domain/stats/u-chart.ts';
import { xmrChart } from '../../domain/stats/xmr-chart.ts';
import type { ChartedPoint } from './charted-point.ts';

/** `p` shares, `u` events a person (both also with Laney's limits), `c` counts, `xmr` single values, `t` days and `g` people between events. */
export type ControlKind = 'p' | 'p-laney' | 'u' | 'u-laney' | 'c' | 'xmr' | 't' | 'g';

/** Centre, limits and signals of one stretch. */
export interface Limits {
  readonly centre: number;
  readonly lower: readonly number[];
  readonly upper: readonly number[];
  readonly signals: readonly NhsSignals[];
  /** Of p and u charts: whether the points vary more than chance would have them. */
  readonly dispersion: Dispersion | undefined;
  /** Of Laney's charts: by how much their limits are wider. */
  readonly sigmaZ: number | undefined;
}

/** The limits of points in order of time; `undefined` where they bear none, such as one point, or periods with nobody. */
export function limitsOf(
  kind: ControlKind,
  points: readonly ChartedPoint[],
  options: ChartOptions,
): Limits | undefined {
  const chart = chartOf(kind, points, options);
  if (chart.state !== 'ok') return undefined;
  return {
    centre: chart.centre,
    lower: chart.points.map(({ lower }) => Math.max(0, lower)),
    upper: chart.points.map(({ upper }) => upper),
    signals: 'signals' in chart ? chart.signals : nhsSignals(chart),
    dispersion: 'dispersion' in chart ? chart.dispersion : undefined,
    sigmaZ: 'sigmaZ' in chart ? chart.sigmaZ : undefined,
  };
}

function chartOf(kind: ControlKind, points: readonly ChartedPoint[], options: ChartOptions) {
  const values = points.map(({ value }) => value);
  switch (kind) {
    case 'p':
    case 'p-laney':
      return pChart(points.map(countsOf), { ...options, laney: kind === 'p-laney' });
    case 'u':
    case 'u-laney':
      return uChart(
        points.map(countsOf).map(({ numerator, denominator }) => ({ events: numerator, time: denominator })),
        { ...options, laney: kind === 'u-laney' },
      );
    case 'c':
      return cChart(values, options);
    case 'xmr':
      return xmrChart(values, options);
    case 't':
      return tChart(values, options);
    case 'g':
      return gChart(values, options);
    default:
      return unreachable(kind);
  }
}

function countsOf({ id, numerator, denominator }: ChartedPoint) {
  assert(numerator !== null, `the point ${id} has a number above the line`);
  return { numerator, denominator };
}
