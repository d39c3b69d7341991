import { unreachable } from '../domain/assert.ts';
import { countText } from '../report/numbers.ts';
import { type ValueUnit, valueText } from './value-text.ts';

/** A value axis that starts at 0: its end and its ticks, with their texts. */
export interface ValueScale {
  readonly max: number;
  readonly ticks: readonly { readonly value: number; readonly text: string }[];
}

const PROPORTION_STEPS = [0.01, 0.02, 0.05, 0.1, 0.2, 0.25];
const LOWEST_PROPORTION_MAX = 0.05;
/** A few ticks are enough; between them the eye reads well. */
const MOST_INTERVALS = 5;

/** The axis for values from 0 to `highest` (proportions never beyond 1), with round steps. */
export function valueScale(unit: ValueUnit, highest: number): ValueScale {
  const step = stepFor(unit, highest);
  const intervals = Math.max(1, Math.ceil(rounded(Math.max(highest, lowestMax(unit)) / step)));
  const values = Array.from({ length: intervals + 1 }, (_, index) => rounded(index * step));
  return {
    max: rounded(intervals * step),
    ticks: values.map((value, index) => ({ value, text: tickText(unit, value, index === intervals) })),
  };
}

function lowestMax(unit: ValueUnit): number {
  return unit === 'proportion' ? LOWEST_PROPORTION_MAX : 1;
}

function stepFor(unit: ValueUnit, highest: number): number {
  const fits = (step: number) => Math.max(highest, lowestMax(unit)) / step <= MOST_INTERVALS + 1e-9;
  if (unit === 'proportion') return PROPORTION_STEPS.find(fits) ?? 0.25;
  for (let power = 1; ; power *= 10) {
    const step = [power, 2 * power, 5 * power].find(fits);
    if (step !== undefined) return step;
  }
}

function tickText(unit: ValueUnit, value: number, last: boolean): string {
  switch (unit) {
    case 'proportion':
    case 'count':
      return valueText(unit, value);
    case 'days':
      return last ? valueText(unit, value) : countText(value);
    default:
      return unreachable(unit);
  }
}

/** Takes the noise off sums like 3 x 0.1. */
function rounded(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}
