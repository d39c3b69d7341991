import { LINE_HEIGHT, textWidth } from './text-fit.ts';

interface PeriodLabel {
  readonly id: string;
  readonly label: string;
}

/** A labelled period: `Mar` above `2025` where the year is new, else only `Mar`. */
export interface PeriodTick {
  readonly index: number;
  readonly lines: readonly string[];
}

const GAP = 14;

/**
 * Which periods carry a label when one is `step` pixels wide. Labels stand at round places of the calendar
 * (every third month means January, April ...), and a year is written where it begins.
 */
export function periodTicks(periods: readonly PeriodLabel[], step: number): readonly PeriodTick[] {
  const parts = periods.map(({ label }) => nameAndYear(label));
  const widest = Math.max(0, ...parts.flatMap(({ name, year }) => [textWidth(name), textWidth(year)]));
  const every = spacing(periods, (widest + GAP) / step);
  const labelled = periods.flatMap(({ id }, index) => (calendarPlace(id, index) % every === 0 ? [index] : []));
  const chosen = labelled.length > 0 ? labelled : periods.length > 0 ? [0] : [];
  return chosen.map((index, position) => ({ index, lines: linesOf(parts, index, chosen[position - 1]) }));
}

/** The height that the labels of `ticks` take. */
export function tickHeight(ticks: readonly PeriodTick[]): number {
  return Math.max(0, ...ticks.map(({ lines }) => lines.length)) * LINE_HEIGHT;
}

interface NameAndYear {
  readonly name: string;
  readonly year: string;
}

function nameAndYear(label: string): NameAndYear {
  const found = /^(.*\S) (\d{4})$/.exec(label);
  return { name: found?.[1] ?? label, year: found?.[2] ?? '' };
}

function linesOf(parts: readonly NameAndYear[], index: number, before: number | undefined): readonly string[] {
  const { name, year } = parts[index] ?? { name: '', year: '' };
  const yearBefore = before === undefined ? undefined : parts[before]?.year;
  return year === '' || year === yearBefore ? [name] : [name, year];
}

const MONTH_STEPS = [1, 2, 3, 6, 12, 24, 36, 60, 120];
const QUARTER_STEPS = [1, 2, 4, 8, 20, 40];
const OTHER_STEPS = [1, 2, 4, 5, 10, 20, 50];

function spacing(periods: readonly PeriodLabel[], needed: number): number {
  const id = periods[0]?.id ?? '';
  const steps = /^\d{4}-\d{2}$/.test(id) ? MONTH_STEPS : /^\d{4}-Q/.test(id) ? QUARTER_STEPS : OTHER_STEPS;
  return steps.find((every) => every >= needed) ?? Math.ceil(needed);
}

/** Counts periods of one grain from the year 0, so that multiples fall on Januaries and first quarters. */
function calendarPlace(id: string, index: number): number {
  const found = /^(\d{4})(?:-([QH]?)(\d{1,2}))?$/.exec(id);
  if (!found) return index;
  const [, year, letter, part] = found;
  const perYear = part === undefined ? 1 : letter === 'Q' ? 4 : letter === 'H' ? 2 : 12;
  return Number(year) * perYear + (part === undefined ? 0 : Number(part) - 1);
}
