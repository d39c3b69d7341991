import type { RareEvents } from '../../data/rare-events.ts';
import { addDays, dayNumber, type IsoDate } from '../../domain/units.ts';
import { controlWords as words } from '../messages/control.ts';
import { countText, dateText, daysText, periodText } from '../numbers.ts';
import type { ChartedPoint } from './charted-point.ts';
import type { ControlRow } from './control-rows.ts';

/** What lies between events, in order of time; the wait since the last one is not over. */
export interface Between {
  readonly points: readonly ChartedPoint[];
  readonly rows: readonly ControlRow[];
  /** First and last day of each row, also of the open one. */
  readonly places: readonly { readonly id: string; readonly start: IsoDate; readonly end: IsoDate }[];
  readonly events: number;
}

interface Happened {
  readonly date: IsoDate;
  /** The day, or the place among the people. */
  readonly at: number;
}

/** Days between events: two on one day are 0 days apart. */
export function daysBetween({ days }: Pick<RareEvents, 'days'>, asOf: IsoDate): Between {
  const happened = days.flatMap(({ date, events }) =>
    Array.from({ length: events }, () => ({ date, at: dayNumber(date) })),
  );
  const gap = (from: number, to: number) => to - from;
  return between(happened, {
    gap,
    open: dayNumber(asOf),
    asOf,
    write: (value) => daysText(Math.round(value * 10) / 10),
  });
}

/** People followed to the end between two of them with an event. */
export function peopleBetween({ places, people }: Pick<RareEvents, 'places' | 'people'>, asOf: IsoDate): Between {
  const happened = places.map(({ date, place }) => ({ date, at: place }));
  const gap = (from: number, to: number) => to - from - 1;
  return between(happened, { gap, open: people + 1, asOf, write: (value) => countText(Math.round(value * 10) / 10) });
}

interface Scale {
  readonly gap: (from: number, to: number) => number;
  /** Where the wait since the last event stands now. */
  readonly open: number;
  readonly asOf: IsoDate;
  readonly write: (value: number) => string;
}

function between(happened: readonly Happened[], { gap, open, asOf, write }: Scale): Between {
  const points = happened.slice(1).flatMap(({ date, at }, index): readonly ChartedPoint[] => {
    const before = happened[index];
    if (before === undefined) return [];
    const start = before.date < date ? addDays(before.date, 1) : date;
    return [{ id: `event-${index + 2}`, start, end: date, value: gap(before.at, at), numerator: null, denominator: 1 }];
  });
  const last = happened.at(-1);
  const waiting = last === undefined ? null : { since: last, id: `event-${happened.length + 1}` };
  return {
    points,
    rows: [
      ...points.map((point) => rowOf(point, write)),
      ...(waiting === null ? [] : [openRow(waiting.id, gap(waiting.since.at, open), { asOf, write })]),
    ],
    places: [
      ...points.map(({ id, start, end }) => ({ id, start, end })),
      ...(waiting === null || waiting.since.date >= asOf
        ? []
        : [{ id: waiting.id, start: addDays(waiting.since.date, 1), end: asOf }]),
    ],
    events: happened.length,
  };
}

function rowOf({ id, end, value }: ChartedPoint, write: Scale['write']): ControlRow {
  return {
    id,
    label: dateText(end),
    tick: periodText(end.slice(0, 7)),
    value,
    isPending: false,
    text: write(value),
    numerator: null,
    denominator: null,
    pending: '',
    note: '',
    lineText: write,
  };
}

function openRow(id: string, value: number, { asOf, write }: Pick<Scale, 'asOf' | 'write'>): ControlRow {
  return {
    id,
    label: words.rare.until(dateText(asOf)),
    tick: periodText(asOf.slice(0, 7)),
    value,
    isPending: true,
    text: write(value),
    numerator: null,
    denominator: null,
    pending: '',
    note: words.rare.open,
    lineText: write,
  };
}
