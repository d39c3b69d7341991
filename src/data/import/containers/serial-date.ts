/** From which day a workbook counts: 1900 is the usual one, 1904 that of old Macintosh workbooks. */
export type DateSystem = 1900 | 1904;

const DAY_MS = 86_400_000;
const DAY_SECONDS = 86_400;
/** Excel takes 1900 for a leap year: its day 60 is a 29 February that never was, and days before it are one later. */
const FALSE_LEAP_DAY = 60;
/** 9999-12-31 in the system of 1900. */
const LAST_DAY = 2_958_465;

/**
 * A spreadsheet's day number as ISO text, rounded to the second: `2024-03-18`, with a time of day `2024-03-18 14:05` or
 * `2024-03-18 14:05:30`. Undefined where Excel itself shows no date (ECMA-376 part 1, 18.17.4.1).
 */
export function serialDate(serial: number, system: DateSystem): string | undefined {
  const { days, seconds } = split(serial);
  if (days < 0 || days > LAST_DAY) return undefined;
  if (system === 1900 && days === FALSE_LEAP_DAY) return `1900-02-29${timePart(seconds)}`;
  return `${dayText(days, system)}${timePart(seconds)}`;
}

/** A part of a day as `14:05` or `14:05:30`. */
export function timeOfDay(serial: number): string {
  return clockText(split(serial).seconds);
}

/** A length of time in days as hours and minutes, which may be more than 24: `27:30`. */
export function elapsedTime(serial: number): string {
  const sign = serial < 0 ? '-' : '';
  return sign + clockText(Math.round(Math.abs(serial) * DAY_SECONDS));
}

function split(serial: number): { readonly days: number; readonly seconds: number } {
  const whole = Math.floor(serial);
  const seconds = Math.round((serial - whole) * DAY_SECONDS);
  return seconds === DAY_SECONDS ? { days: whole + 1, seconds: 0 } : { days: whole, seconds };
}

function dayText(days: number, system: DateSystem): string {
  const first = system === 1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days < FALSE_LEAP_DAY ? 31 : 30);
  return new Date(first + days * DAY_MS).toISOString().slice(0, 10);
}

function timePart(seconds: number): string {
  return seconds === 0 ? '' : ` ${clockText(seconds)}`;
}

function clockText(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return (seconds % 60 === 0 ? parts.slice(0, 2) : parts).map((part) => String(part).padStart(2, '0')).join(':');
}
