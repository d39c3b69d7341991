import { addDays, type IsoDate, isoDate } from '../units.ts';
import type { Metric } from './metric.ts';

/** What the county's dates can answer so far. */
export interface History {
  readonly firstDate: IsoDate;
  readonly asOf: IsoDate;
}

/** One question that takes time to answer, and since when, or from when on, it can be. */
export interface HistoryLine {
  readonly kind: 'window' | 'look-back' | 'season' | 'control-chart';
  /** Days of a window or look-back, months of history of the others. */
  readonly length: number;
  readonly isPossible: boolean;
  /**
   * Windows: the last day on which somebody can have come and be followed in full. Look-backs: the first day from which what
   * lies before is known. The others: the day from which on the comparison can be made.
   */
  readonly date: IsoDate;
}

/** Ways back that measures and definitions ask for, in days: a clean period, and "the first in a year". */
const LOOK_BACKS = [60, 365] as const;

/** Months that make a comparison with the same quarter of last year, and three of them a season. */
const SEASONS = [15, 39] as const;

/** Monthly points: below 12 no limits, below 20 trial limits only (our choice; there is no consensus). */
const CONTROL_CHARTS = [12, 20] as const;

/** What a history from its first date to its as-of date can say, and when it will be able to say the rest. */
export function historyLines({ firstDate, asOf }: History, metrics: readonly Metric[]): readonly HistoryLine[] {
  const windows = [...new Set(metrics.flatMap(followUpDays))].toSorted((one, other) => one - other);
  return [
    ...windows.map((length): HistoryLine => {
      const last = addDays(asOf, -length);
      const isPossible = last >= firstDate;
      return { kind: 'window', length, isPossible, date: isPossible ? last : addDays(firstDate, length) };
    }),
    ...LOOK_BACKS.map((length): HistoryLine => {
      const date = addDays(firstDate, length);
      return { kind: 'look-back', length, isPossible: date <= asOf, date };
    }),
    ...SEASONS.map((length) => afterMonths('season', length, { firstDate, asOf })),
    ...CONTROL_CHARTS.map((length) => afterMonths('control-chart', length, { firstDate, asOf })),
  ];
}

function followUpDays({ windowDays, switches: { lagDays = 0 } }: Metric): readonly number[] {
  return windowDays === null ? [] : [windowDays + lagDays];
}

function afterMonths(kind: HistoryLine['kind'], length: number, { firstDate, asOf }: History): HistoryLine {
  const date = startAfter(firstDate, length);
  return { kind, length, isPossible: date <= asOf, date };
}

/** The first day after so many whole calendar months, counted from the first month that begins on or after the date. */
function startAfter(from: IsoDate, months: number): IsoDate {
  const [year, month, day] = [Number(from.slice(0, 4)), Number(from.slice(5, 7)), Number(from.slice(8))];
  const first = Date.UTC(year, month - 1 + (day === 1 ? 0 : 1) + months, 1);
  return isoDate(new Date(first).toISOString().slice(0, 10));
}
