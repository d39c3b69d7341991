import type { Cell, Measured } from '../../data/result.ts';
import type { Metric } from '../../domain/metrics/metric.ts';
import { proportionReliability } from '../../domain/stats/nchs-reliability.ts';
import type { FigureTable } from '../figure.ts';
import { intervalText, valueText } from '../marks.ts';
import { narrativeWords } from '../messages/narrative.ts';
import { suppressionSentence, undefinedSentence } from '../messages/reasons.ts';
import { reliabilitySentence } from '../messages/reliability.ts';
import { countText } from '../numbers.ts';
import type { MeasureTold } from './material.ts';

const { outcomes: words } = narrativeWords;

/** Measures with their counts and intervals, one a row; what may not be shown says why. */
export function outcomesTable(measures: readonly Pick<MeasureTold, 'metric' | 'cell'>[]): FigureTable {
  const rows = measures.map(({ metric, cell }) => [metric.label, ...cellTexts(metric, cell)]);
  const isText = (index: number) => index === 0 || index === words.columns.length - 1;
  return {
    caption: words.caption,
    columns: words.columns.map((label, index) => ({ label, numeric: !isText(index) })),
    rows,
  };
}

function cellTexts(metric: Metric, cell: Cell): readonly string[] {
  switch (cell.state) {
    case 'ok':
      return [...measuredTexts(metric, cell), pendingCount(cell.pending), shakyText(cell)];
    case 'immature': {
      const measured = cell.partial === null ? ['', '', '', ''] : measuredTexts(metric, cell.partial);
      return [...measured, pendingCount(cell.pending), words.follow];
    }
    case 'suppressed':
      return ['', '', '', '', '', suppressionSentence(cell.reason)];
    case 'undefined':
      return ['', '', '', '', pendingCount(cell.pending), undefinedSentence(cell.reason)];
  }
}

function measuredTexts(metric: Metric, measured: Measured): readonly string[] {
  const { numerator, denominator } = measured;
  const counts =
    metric.statistic === 'volume' ? ['', ''] : [numerator === null ? '' : countText(numerator), countText(denominator)];
  return [valueText(metric, measured), intervalText(metric, measured), ...counts];
}

function pendingCount(pending: number | null): string {
  return pending === null ? words.pendingSome : countText(pending);
}

function shakyText({ numerator, denominator }: Measured): string {
  return numerator === null || denominator === 0
    ? ''
    : reliabilitySentence(proportionReliability(numerator, denominator));
}
