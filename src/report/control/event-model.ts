import {
  type SegmentedFit,
  type SegmentedSeries,
  type SegmentedTerm,
  segmentedRegression,
} from '../../domain/stats/segmented-regression.ts';
import { controlWords as words } from '../messages/control.ts';
import type { ControlKind } from './chart-of.ts';
import type { ChartedPoint } from './charted-point.ts';
import type { MarkedDay } from './placed-notes.ts';

/** What a measure did at the time of an event: an exploratory segmented model over the complete points. */
export interface EventModel {
  readonly event: MarkedDay;
  readonly sentence: string;
  /** By the id of the point: the two lines of the model, and what the first line alone would have gone on to. */
  readonly lines: ReadonlyMap<string, { readonly fitted: number; readonly goneOn: number | null }>;
}

export type EventOutcome =
  | { readonly state: 'ok'; readonly model: EventModel }
  /** Too few complete points on a side; the sentence says how many there are. */
  | { readonly state: 'short'; readonly sentence: string };

/** Complete points on each side of an event from which on a model is drawn. */
const EACH_SIDE = 8;

/**
 * Fits a level and a slope before an event, and their change at it; the point that holds the event's date is the first of
 * those after it. `null` for charts of rare events, and for an event outside the points.
 */
export function eventModel(
  event: MarkedDay,
  points: readonly ChartedPoint[],
  chart: { readonly kind: ControlKind; readonly isDays: boolean; readonly periodName: (id: string) => string },
): EventOutcome | null {
  const series = seriesOf(points, chart);
  const at = points.findIndex(({ end }) => end >= event.date);
  const first = points[at];
  if (series === null || first === undefined || at === 0) return null;
  const after = points.length - at;
  if (Math.min(at, after) < EACH_SIDE) {
    return { state: 'short', sentence: words.eventTooShort(event.label, at, after, EACH_SIDE) };
  }
  const fit = segmentedRegression(series, at + 1);
  if (fit.state !== 'ok') return null;
  const sentence = words.event[series.model](
    event.label,
    chart.periodName(first.id),
    changeText(fit, 'level-change', series.model),
    changeText(fit, 'slope-change', series.model),
  );
  const fitted = fit.fitted.map((value, index) => value / sizeAt(series, index));
  const lines = points.map(({ id }, index) => {
    const [own, goneOn] = [fitted[index] ?? Number.NaN, fit.counterfactual[index] ?? Number.NaN];
    return [id, { fitted: own, goneOn: index >= at ? goneOn : null }] as const;
  });
  return { state: 'ok', model: { event, sentence, lines: new Map(lines) } };
}

function seriesOf(
  points: readonly ChartedPoint[],
  { kind, isDays }: { readonly kind: ControlKind; readonly isDays: boolean },
): SegmentedSeries | null {
  switch (kind) {
    case 'p':
    case 'p-laney':
      return { model: 'quasi-binomial', periods: points.map(countsOf) };
    case 'u':
    case 'u-laney':
      return {
        model: 'quasi-poisson',
        periods: points.map(countsOf).map(({ numerator, denominator }) => ({ events: numerator, time: denominator })),
      };
    case 'c':
    case 'xmr':
      return isDays
        ? { model: 'ordinary', values: points.map(({ value }) => value) }
        : { model: 'quasi-poisson', periods: points.map(({ value }) => ({ events: value, time: 1 })) };
    default:
      return null;
  }
}

function countsOf({ numerator, denominator }: ChartedPoint) {
  return { numerator: numerator ?? Number.NaN, denominator };
}

/** A fitted number of events is brought back to events a person; shares and days stay as they are. */
function sizeAt(series: SegmentedSeries, index: number): number {
  return series.model === 'quasi-poisson' ? (series.periods[index]?.time ?? Number.NaN) : 1;
}

function changeText(fit: SegmentedFit, term: SegmentedTerm['term'], model: SegmentedSeries['model']): string {
  const found = fit.terms.find((one) => one.term === term);
  if (found === undefined) return '';
  const written = (value: number) => (model === 'ordinary' ? signed(value) : Math.exp(value).toFixed(2));
  return `${written(found.estimate)} (${written(found.low)} to ${written(found.high)})`;
}

function signed(value: number): string {
  const text = Math.abs(value).toFixed(1);
  return Number(text) === 0 ? '0' : `${value > 0 ? '+' : '−'}${text}`;
}
