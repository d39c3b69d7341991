import type { Grain } from '../request.ts';

/** What differs between engines; all other SQL is plain. Arguments and results are SQL expressions. */
export interface SqlDialect {
  /** Whole days from `from` to `to`; negative when `to` lies before. */
  daysBetween(from: string, to: string): string;
  addDays(date: string, days: number): string;
  /** The first day of the period in which `date` lies; null for a null date. Days are compared and grouped faster than labels. */
  periodStart(grain: Exclude<Grain, 'all'>, date: string): string;
  /** The label of the period in which `date` lies: `2025-03`, `2025-Q1`, `2025-H1`, `2025`; null for a null date. */
  periodOf(grain: Exclude<Grain, 'all'>, date: string): string;
}

export const duckdbDialect: SqlDialect = {
  daysBetween: (from, to) => `date_diff('day', ${from}, ${to})`,
  addDays: (date, days) => `(${date} + ${days})`,
  periodStart(grain, date) {
    if (grain === 'half-year') return `make_date(year(${date}), case when month(${date}) <= 6 then 1 else 7 end, 1)`;
    return `date_trunc('${grain}', ${date})::date`;
  },
  periodOf(grain, date) {
    switch (grain) {
      case 'month':
        return `strftime(${date}, '%Y-%m')`;
      case 'quarter':
        return `(strftime(${date}, '%Y') || '-Q' || quarter(${date}))`;
      case 'half-year':
        return `(strftime(${date}, '%Y') || '-H' || case when month(${date}) <= 6 then 1 else 2 end)`;
      case 'year':
        return `strftime(${date}, '%Y')`;
    }
  },
};
