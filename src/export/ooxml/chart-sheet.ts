import { officeChartWords as words } from '../../report/messages/office-charts.ts';
import type { ChartPlan, PlanSeries } from './chart-plan.ts';

/** A cell: text, a number, or a number that a formula works out of its neighbours; `null` for an empty one. */
export type SheetCell = string | number | { readonly formula: string; readonly value: number } | null;

export interface SheetColumn {
  readonly name: string;
  readonly cells: readonly SheetCell[];
}

/** Where a series finds its parts, as ranges of the sheet. */
export interface SeriesRanges {
  readonly name: string;
  readonly x: string | null;
  readonly values: string;
  readonly minus: string | null;
  readonly plus: string | null;
}

/** The data of a chart on a sheet: what *Edit data* opens. */
export interface ChartSheet {
  readonly columns: readonly SheetColumn[];
  readonly series: readonly SeriesRanges[];
}

export const SHEET_NAME = 'Sheet1';

/** Lays the series of a plan out in columns: categories first, then each series with the ends of its intervals. */
export function chartSheet(plan: ChartPlan): ChartSheet {
  const columns: SheetColumn[] =
    plan.categories === null ? [] : [{ name: plan.categories.name, cells: plan.categories.entries }];
  const categories = plan.categories === null ? null : rangeOf(0, plan.categories.entries.length);
  const series = plan.series.map((one) => {
    const x = one.x === null ? categories : place(columns, `${one.name}: x`, one.x);
    const values = place(columns, one.name, one.values);
    const name = cellName(columns.length - 1, 1);
    return { name, x, values, ...placeInterval(columns, one) };
  });
  return { columns, series };
}

/** `minus` and `plus` of an interval are formulas: whoever changes an end in the sheet moves the bar. */
function placeInterval(
  columns: SheetColumn[],
  { name, interval, values }: PlanSeries,
): Pick<SeriesRanges, 'minus' | 'plus'> {
  if (interval === null) return { minus: null, plus: null };
  const base = columns.length - 1;
  const low = columns.length;
  place(columns, words.low(name), interval.low);
  place(columns, words.high(name), interval.high);
  const lengths = (end: 'low' | 'high') =>
    values.map((value, index): SheetCell => {
      const other = interval[end][index] ?? null;
      if (value === null || other === null) return null;
      const [from, to] = end === 'low' ? [low, base] : [base, low + 1];
      return {
        formula: `${letters(to)}${index + 2}-${letters(from)}${index + 2}`,
        value: Number(Math.abs(value - other).toFixed(6)),
      };
    });
  return {
    minus: place(columns, words.toLow(name), lengths('low')),
    plus: place(columns, words.toHigh(name), lengths('high')),
  };
}

function place(columns: SheetColumn[], name: string, cells: readonly SheetCell[]): string {
  columns.push({ name, cells });
  return rangeOf(columns.length - 1, cells.length);
}

function rangeOf(column: number, rows: number): string {
  return `${cellName(column, 2)}:$${letters(column)}$${Math.max(rows, 1) + 1}`;
}

function cellName(column: number, row: number): string {
  return `${SHEET_NAME}!$${letters(column)}$${row}`;
}

/** `A`, `Z`, `AA`: the name of a column, 0 for the first. */
export function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}
