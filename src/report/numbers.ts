import type { Brand } from '../domain/brand.ts';
import { periodById } from '../domain/period.ts';
import type { IsoDate } from '../domain/units.ts';

/** A percentage as it is printed; the only place where a proportion becomes one. */
export type Percent = Brand<string, 'Percent'>;

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** From this many people on, one decimal is honest. */
const DECIMALS_FROM = 200;

/**
 * A proportion of `denominator` people as text: whole percents below 200 people, one decimal from there on.
 * Somebody is never printed as 0%, and not everybody never as 100%.
 */
export function percent(value: number, denominator: number): Percent {
  const decimals = denominator < DECIMALS_FROM ? 0 : 1;
  const step = 10 ** -decimals;
  const shown = value * 100;
  if (value > 0 && shown < step / 2) return percentText(`<${step}%`);
  if (value < 1 && shown > 100 - step / 2) return percentText(`>${100 - step}%`);
  return percentText(`${shown.toFixed(decimals)}%`);
}

/** An interval of a proportion: `41–51%`. */
export function percentRange(low: number, high: number, denominator: number): Percent {
  const decimals = denominator < DECIMALS_FROM ? 0 : 1;
  return percentText(`${(low * 100).toFixed(decimals)}–${(high * 100).toFixed(decimals)}%`);
}

function percentText(text: string): Percent {
  return text as Percent;
}

/** A difference of two proportions in percentage points: `+15 points (+2 to +28)`. */
export function pointsText(value: number, low: number, high: number): string {
  const unit = Math.abs(Math.round(value * 100)) === 1 ? 'point' : 'points';
  return `${points(value)} ${unit} (${points(low)} to ${points(high)})`;
}

/** A difference of two proportions as signed whole points: `+15`, `−3`, `0`. */
export function points(difference: number): string {
  const rounded = Math.round(difference * 100);
  if (rounded === 0) return '0';
  return rounded > 0 ? `+${rounded}` : `−${-rounded}`;
}

/** `p = 0.04`, `p < 0.001`. */
export function pText(p: number): string {
  return p < 0.001 ? 'p < 0.001' : `p = ${p.toFixed(p < 0.1 ? 3 : 2)}`;
}

/** A count with thousands separators. */
export function countText(value: number): string {
  return value.toLocaleString('en-US');
}

/** `1 person`, `1,204 people`. */
export function counted(value: number, one: string, many: string): string {
  return `${countText(value)} ${value === 1 ? one : many}`;
}

/** Days; a median between two whole days keeps its half. */
export function daysText(value: number): string {
  const shown = Number.isInteger(value) ? String(value) : value.toFixed(1);
  return `${shown} ${value === 1 ? 'day' : 'days'}`;
}

/** `Mar 18, 2025`. */
export function dateText(date: IsoDate): string {
  return `${monthName(date.slice(5, 7))} ${Number(date.slice(8))}, ${date.slice(0, 4)}`;
}

/** `Mar 2025`, `Q1 2025`, `Jan–Jun 2025`, `2025`; other ids in words. */
export function periodText(id: string): string {
  if (id === 'all') return 'All dates';
  const period = periodById(id);
  if (!period) return 'No date';
  const year = id.slice(0, 4);
  const part = id.slice(5);
  if (part === '') return year;
  if (part.startsWith('Q')) return `${part} ${year}`;
  if (part.startsWith('H')) return `${part === 'H1' ? 'Jan–Jun' : 'Jul–Dec'} ${year}`;
  return `${monthName(part)} ${year}`;
}

function monthName(month: string): string {
  return MONTHS[Number(month) - 1] ?? month;
}
