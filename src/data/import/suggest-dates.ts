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
 * The format most cells are written in. Day and month are told apart only by cells that prove it, a part above 12;
 * where cells prove both orders, or none does and it matters, the choice is marked ambiguous.
 */
export function chooseDateFormat(
  { dates, dayOrder }: ColumnProfile,
  order: 'mdy' | 'dmy',
  asMonth = false,
): DateFormatChoice {
  const written = Math.max(dates.mdy, dates.dmy);
  if (asMonth && dates.month > Math.max(written, dates.ymd)) return { format: 'month', ambiguous: false };
  if (written === 0 || dates.ymd > written) return { format: plainFormat(dates), ambiguous: false };
  const { monthFirst, dayFirst, either } = dayOrder;
  if (monthFirst === dayFirst) return { format: order, ambiguous: either > 0 || monthFirst > 0 };
  return { format: monthFirst > dayFirst ? 'mdy' : 'dmy', ambiguous: monthFirst > 0 && dayFirst > 0 };
}

function plainFormat(dates: ColumnProfile['dates']): DateFormat {
  return dates.excel > dates.ymd ? 'excel' : 'ymd';
}
