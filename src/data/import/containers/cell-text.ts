import type { NumberFormat } from './number-format.ts';
import { type DateSystem, elapsedTime, serialDate, timeOfDay } from './serial-date.ts';

/** Digits that a spreadsheet keeps of a number; what floating point leaves behind them is noise. */
const KEPT_DIGITS = 15;

/** The text of a number as the sheet stores it, under the cell's format. A text that is no number stays as it is. */
export function numberText(stored: string, format: NumberFormat, system: DateSystem): string {
  const text = stored.trim();
  const value = Number(text);
  if (text === '' || !Number.isFinite(value)) return stored;
  switch (format.kind) {
    case 'date':
      return (value >= 0 && serialDate(value, system)) || plainNumber(text);
    case 'time':
      return timeText(value, system) ?? plainNumber(text);
    case 'elapsed':
      return elapsedTime(value);
    case 'percent':
      return `${plainNumber(String(Number((value * 100).toPrecision(KEPT_DIGITS))))}%`;
    case 'mask':
      return masked(text, format.mask) ?? plainNumber(text);
    case 'plain':
      return plainNumber(text);
  }
}

/** A time format over a whole date hides the day; it is written, because it is there. */
function timeText(value: number, system: DateSystem): string | undefined {
  if (value < 0) return undefined;
  return value < 1 ? timeOfDay(value) : serialDate(value, system);
}

/** A number in digits, never in scientific form: identifiers are numbers too. */
function plainNumber(text: string): string {
  if (/^-?\d+$/.test(text)) return text;
  const value = Number(text);
  if (Number.isInteger(value)) return BigInt(value).toString();
  const short = String(Number(value.toPrecision(KEPT_DIGITS)));
  const scientific = /^(-?)(\d)(?:\.(\d+))?e-(\d+)$/.exec(short);
  if (!scientific) return short;
  const [, sign = '', first = '', rest = '', exponent = ''] = scientific;
  return `${sign}0.${'0'.repeat(Number(exponent) - 1)}${first}${rest}`;
}

/** The digits laid into the zeros of a mask from the right: 501 in `00000` is 00501. */
function masked(text: string, mask: string): string | undefined {
  const places = mask.replaceAll(/[^0]/g, '').length;
  const digits = plainNumber(text).padStart(places, '0');
  if (!/^\d+$/.test(digits)) return undefined;
  const surplus = digits.slice(0, digits.length - places);
  let next = surplus.length;
  const laid = [...mask].map((char) => {
    if (char !== '0') return char;
    next += 1;
    return digits[next - 1];
  });
  return surplus + laid.join('');
}

/** A date that is stored as ISO text, in the spelling of all the others. */
export function isoDateText(stored: string): string {
  const found = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(?::(\d{2})(?:\.\d+)?)?)?/.exec(stored.trim());
  if (!found) return stored;
  const [, day = '', clock, seconds = '00'] = found;
  if (clock === undefined || (clock === '00:00' && seconds === '00')) return day;
  return seconds === '00' ? `${day} ${clock}` : `${day} ${clock}:${seconds}`;
}

/** Text as a spreadsheet stores it, `_x000D_` standing for a character that XML cannot hold (ECMA-376 part 1, 22.9.2.19). */
export function storedText(text: string): string {
  if (!text.includes('_x')) return text;
  return text
    .replaceAll(/_x([0-9a-f]{4})_/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replaceAll(/\r\n?/g, '\n');
}
