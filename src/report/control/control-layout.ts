import type { ControlData } from '../../data/control-data.ts';
import type { ControlSeries } from '../../data/control-series.ts';
import { type ControlChoice, choiceFor } from '../../domain/control-choice.ts';
import { type LimitRule, limitRulesOf } from '../../domain/limit-rules.ts';
import type { Metric } from '../../domain/metrics/metric.ts';
import type { IsoDate } from '../../domain/units.ts';
import type { ControlKind } from './chart-of.ts';
import type { ChartedPoint } from './charted-point.ts';
import { type ControlLines, controlLines } from './control-lines.ts';
import type { ControlRow, PlacedNotes } from './control-rows.ts';
import { type MarkedDay, placedNotes } from './placed-notes.ts';
import { daysBetween, peopleBetween } from './rare-points.ts';
import { placesOf, pointsOf, rowsOf } from './series-points.ts';

/** What a person has chosen and said, beside the numbers. */
export interface ControlChoices {
  readonly choice: ControlChoice;
  readonly events: readonly MarkedDay[];
  /** What the county has said of its limits, of all measures. */
  readonly limits: readonly LimitRule[];
  readonly asOf: IsoDate;
}

/** The numbers of a control chart, before they become a picture, a table or a file. */
export interface ControlLayout {
  readonly metric: Metric;
  readonly kind: ControlKind;
  /** Complete points, which limits and rules are made of. */
  readonly points: readonly ChartedPoint[];
  /** All of them, in order of time. */
  readonly rows: readonly ControlRow[];
  readonly lines: ControlLines;
  readonly placed: PlacedNotes;
}

/** Data that a chart can be laid out from. */
export type Chartable = Extract<ControlData, { readonly kind: 'periods' | 'events' }>;

/** Points, lines and notes of a chart by period, or of single events. */
export function controlLayout(data: Chartable, choices: ControlChoices): ControlLayout {
  return data.kind === 'periods' ? periodLayout(data.series, choices) : eventLayout(data.rare, choices);
}

function periodLayout(series: ControlSeries, { choice, events, limits }: ControlChoices): ControlLayout {
  const { metric } = series;
  const kind = kindOf(series, choice);
  const points = pointsOf(series);
  const lines = controlLines(points, kind, limitRulesOf(limits, metric.id));
  const placed = placedNotes(lines, placesOf(series), events);
  return { metric, kind, points, rows: rowsOf(series), lines, placed };
}

function eventLayout(
  rare: Extract<Chartable, { readonly kind: 'events' }>['rare'],
  { choice, events, limits, asOf }: ControlChoices,
): ControlLayout {
  const kind = choice === 'cases-between' ? 'g' : 't';
  const { points, rows, places } = kind === 'g' ? peopleBetween(rare, asOf) : daysBetween(rare, asOf);
  const lines = controlLines(points, kind, limitRulesOf(limits, rare.metric.id));
  return { metric: rare.metric, kind, points, rows, lines, placed: placedNotes(lines, places, events) };
}

/** Which chart a measure by period has. */
function kindOf({ metric, exposure }: ControlSeries, choice: ControlChoice): ControlKind {
  if (exposure !== null) return choice === 'per-person-laney' ? 'u-laney' : 'u';
  const own = choiceFor(metric, choice);
  if (metric.statistic === 'proportion') return own === 'laney' ? 'p-laney' : 'p';
  return own === 'counts' ? 'c' : 'xmr';
}
