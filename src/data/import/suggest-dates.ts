import type { DateFormat } from './mapping.ts';
import type { ColumnProfile, DayOrder } from './profile-table.ts';

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
  if (written === 0) return { format: plainFormat(dates), ambiguous: false };
  const { monthFirst, dayFirst, either } = dayOrder;
  const ambiguous = either > 0 && (monthFirst === dayFirst || (monthFirst > 0 && dayFirst > 0));
  if (monthFirst === dayFirst) return { format: order, ambiguous };
  return { format: monthFirst > dayFirst ? 'mdy' : 'dmy', ambiguous };
}

function plainFormat(dates: ColumnProfile['dates']): DateFormat {
  return dates.excel > dates.ymd ? 'excel' : 'ymd';
}

const STUDY_DAY = /^-?\d{1,4}(?:\.0+)?$/;

/** Small whole numbers and no date among them. */
export function isStudyDays({ values, dates, numeric, filled, missing }: ColumnProfile): boolean {
  const told = values.filter(({ value }) => STUDY_DAY.test(value)).length;
  const dated = Object.values(dates).some((cells) => cells > 0);
  return !dated && numeric > 0 && numeric >= 0.9 * (filled - missing) && told >= 0.9 * values.length;
}
