import type { Cell, Measured } from '../../data/result.ts';
import type { Metric } from '../../domain/metrics/metric.ts';
import { intervalText, valueText } from '../marks.ts';
import { funderWords as words } from '../messages/funder.ts';
import { suppressionSentence, undefinedSentence } from '../messages/reasons.ts';
import { countText } from '../numbers.ts';

/** A measured cell in the columns that forms ask for; empty texts where there is nothing. */
export interface CellColumns {
  readonly count: string;
  readonly of: string;
  /** A share or a median; empty for a plain count. */
  readonly value: string;
  readonly interval: string;
  /** `some` where the number is hidden. */
  readonly pending: string;
  /** Why there is no number, or what must be read with it. */
  readonly note: string;
}

const EMPTY: CellColumns = { count: '', of: '', value: '', interval: '', pending: '', note: '' };

/** A cell after suppression as forms ask for it: a hidden one says so in words and holds no number. */
export function cellColumns(metric: Metric, cell: Cell): CellColumns {
  switch (cell.state) {
    case 'ok':
      return { ...EMPTY, ...measured(metric, cell), pending: pending(cell.pending) };
    case 'immature':
      return {
        ...EMPTY,
        ...(cell.partial === null ? {} : measured(metric, cell.partial)),
        pending: pending(cell.pending),
        note: cell.partial === null ? words.tooEarly : words.soFar,
      };
    case 'suppressed':
      return { ...EMPTY, count: words.hidden, note: suppressionSentence(cell.reason) };
    case 'undefined':
      return { ...EMPTY, pending: pending(cell.pending), note: undefinedSentence(cell.reason) };
  }
}

function measured(metric: Metric, told: Measured): Partial<CellColumns> {
  if (metric.statistic === 'volume') return { count: countText(told.value) };
  return {
    count: told.numerator === null ? '' : countText(told.numerator),
    of: countText(told.denominator),
    value: valueText(metric, told),
    interval: intervalText(metric, told),
  };
}

function pending(count: number | null): string {
  return count === null ? words.outcomes.some : countText(count);
}
