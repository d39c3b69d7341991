import type { DateFormat } from './mapping.ts';
import type { ColumnProfile, DayOrder, ValueCount } from './profile-table.ts';

/** The format in which a date column is read, and whether the data left the order of day and month open. */
export interface DateFormatChoice {
  readonly format: DateFormat;
  readonly ambiguous: boolean;
}

/** The order of day and month that other columns of the same file prove, `mdy` (as American counties write) where none does. */
export function provenOrder(columns: readonly ColumnProfile[]): 'mdy' | 'dmy' {
  const sum = (of: keyof DayOrder) => columns.reduce((total, { dayOrder }) => total + dayOrder[of], 0);
  return sum('dayFirst') > sum('monthFirst') ? 'dmy' : 'mdy';
}

/**
 * The format in which a column is read. Ways that read one way only, like ISO, are read beside any other, so the order of
 * day and month decides wherever a cell has one. It is told only by cells that prove it, a part above 12; where cells could
 * be two days, and none proves the order or some prove either, the choice is marked ambiguous.
 */
export function chooseDateFormat(column: ColumnProfile, order: 'mdy' | 'dmy', asMonth = false): DateFormatChoice {
  const { dates, dayOrder } = column;
  if (isStudyDays(column)) return { format: 'study-day', ambiguous: false };
  const written = Math.max(dates.mdy, dates.dmy);
  if (asMonth && dates.month > Math.max(written, dates.ymd)) return { format: 'month', ambiguous: false };
  if (written > 0 && areYearsFirst(column.values)) return { format: 'yymd', ambiguous: true };
  if (written === 0) return { format: plainFormat(dates), ambiguous: false };
  const { monthFirst, dayFirst, either } = dayOrder;
  const ambiguous = either > 0 && (monthFirst === dayFirst || (monthFirst > 0 && dayFirst > 0));
  if (monthFirst === dayFirst) return { format: order, ambiguous };
  return { format: monthFirst > dayFirst ? 'mdy' : 'dmy', ambiguous };
}

function plainFormat(dates: ColumnProfile['dates']): DateFormat {
  return dates.excel > dates.ymd ? 'excel' : 'ymd';
}

const SHORT_YEAR = /^([0-4]\d)[-/.](\d{1,2})[-/.](\d{2})(?:[ T,].*)?$/;
/** So many different dates, and so many more days than years among them, tell which end is the year. */
const LEAST_DATES = 8;
const DAYS_PER_YEAR = 3;

/** Years of two digits that come first: few different numbers at the front, all kinds of days at the end. */
function areYearsFirst(values: readonly ValueCount[]): boolean {
  const parts = values.flatMap(({ value }) => {
    const [, year, month, day] = SHORT_YEAR.exec(value) ?? [];
    return year === undefined ? [] : [{ year, month: Number(month), day: Number(day) }];
  });
  const years = new Set(parts.map(({ year }) => year));
  const days = new Set(parts.map(({ day }) => day));
  const areDates = parts.every(({ month, day }) => month <= 12 && day <= 31);
  const told = values.filter(({ value }) => /\d/.test(value)).length;
  const isUsual = parts.length >= LEAST_DATES && parts.length >= told * 0.9;
  return isUsual && areDates && days.size >= years.size * DAYS_PER_YEAR;
}

const STUDY_DAY = /^-?\d{1,4}(?:\.0+)?$/;

/** Small whole numbers and no date among them. */
export function isStudyDays({ values, dates, numeric, filled, missing }: ColumnProfile): boolean {
  const told = values.filter(({ value }) => STUDY_DAY.test(value)).length;
  const dated = Object.values(dates).some((cells) => cells > 0);
  return !dated && numeric > 0 && numeric >= 0.9 * (filled - missing) && told >= 0.9 * values.length;
}
