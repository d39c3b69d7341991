import { unreachable } from '../domain/assert.ts';
import type { TrendBody } from '../report/figure.ts';
import { countText, daysText, percent, percentRange } from '../report/numbers.ts';

export type ValueUnit = TrendBody['unit'];

/** Direct labels and axes speak in whole percents, whatever the number of people behind them. */
const WHOLE_PERCENTS = 1;

/** A value as it stands on an axis or beside a mark: `46%`, `9 days`, `1,204`. */
export function valueText(unit: ValueUnit, value: number): string {
  switch (unit) {
    case 'proportion':
      return percent(value, WHOLE_PERCENTS);
    case 'days':
      return daysText(value);
    case 'count':
      return countText(value);
    default:
      return unreachable(unit);
  }
}

/** An interval in the same unit: `41–51%`, `7–12 days`. */
export function rangeText(unit: ValueUnit, low: number, high: number): string {
  if (unit === 'proportion') return percentRange(low, high, WHOLE_PERCENTS);
  return `${countText(low)}–${valueText(unit, high)}`;
}
