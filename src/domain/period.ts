import { assert } from './assert.ts';
import { addDays, type IsoDate, isoDate } from './units.ts';

/** A stretch of the calendar by which results are grouped. */
export interface Period {
  /** `2025-03`, `2025-Q1`, `2025-H1` or `2025`; sorts by time within one grain. */
  readonly id: string;
  readonly start: IsoDate;
  readonly end: IsoDate;
}

interface Span {
  readonly year: number;
  /** 0 for January. */
  readonly month: number;
  readonly months: number;
}

const FORMS: readonly { readonly pattern: RegExp; readonly months: number }[] = [
  { pattern: /^(\d{4})-(\d{2})$/, months: 1 },
  { pattern: /^(\d{4})-Q([1-4])$/, months: 3 },
  { pattern: /^(\d{4})-H([12])$/, months: 6 },
  { pattern: /^(\d{4})$/, months: 12 },
];

/** The period named by `id`, or undefined when it names none (`all`, `undated`). */
export function periodById(id: string): Period | undefined {
  const span = spanOf(id);
  return span && periodOf(span);
}

/** Every period from `first` to `last`, both of one grain, also those in which nothing happened. */
export function periodsBetween(first: string, last: string): readonly Period[] {
  const from = spanOf(first);
  const to = spanOf(last);
  assert(from !== undefined && to?.months === from.months, `"${first}" and "${last}" are not periods of one grain`);
  const steps = (to.year * 12 + to.month - from.year * 12 - from.month) / from.months;
  return Array.from({ length: Math.max(0, steps + 1) }, (_, step) =>
    periodOf({ ...from, month: from.month + step * from.months }),
  );
}

function spanOf(id: string): Span | undefined {
  for (const { pattern, months } of FORMS) {
    const found = pattern.exec(id);
    if (!found) continue;
    const part = Number(found[2] ?? '1');
    return part >= 1 && part * months <= 12
      ? { year: Number(found[1]), month: (part - 1) * months, months }
      : undefined;
  }
  return undefined;
}

function periodOf({ year, month, months }: Span): Period {
  const start = firstOfMonth(year, month);
  return { id: idOf(start, months), start, end: addDays(firstOfMonth(year, month + months), -1) };
}

function firstOfMonth(year: number, month: number): IsoDate {
  return isoDate(new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10));
}

function idOf(start: IsoDate, months: number): string {
  const year = start.slice(0, 4);
  const month = Number(start.slice(5, 7));
  if (months === 1) return start.slice(0, 7);
  if (months === 3) return `${year}-Q${(month + 2) / 3}`;
  return months === 6 ? `${year}-H${(month + 5) / 6}` : year;
}
