import { headlines } from '../../domain/metrics/headline.ts';
import type { FigureTable } from '../figure.ts';
import { intervalText, pendingText, unitsText, valueText } from '../marks.ts';
import { boardPackWords as words } from '../messages/board-pack.ts';
import { suppressionSentence, undefinedSentence } from '../messages/reasons.ts';
import type { MeasureTold } from './material.ts';

/** So many measures are read on one page. */
const MOST_MEASURES = 9;

/** What a board asks for first; others follow in the order of the catalogue. */
const FIRST: readonly string[] = [
  'people-encountered',
  'referral-rate',
  'acceptance',
  'treatment-entry-30d',
  'time-to-entry',
  'retention-of-entered-90d',
  'retention-of-entered-180d',
  'repeat-overdose-180d',
  'death-180d',
];

/** The main measures as one table: each with its one window that speaks for it, and why a number is missing. */
export function measuresTable(measures: readonly MeasureTold[]): FigureTable {
  const { caption, measure, value, interval, counted, note } = words.summaryTable;
  return {
    caption,
    columns: [
      { label: measure, numeric: false },
      { label: value, numeric: true },
      { label: interval, numeric: true },
      { label: counted, numeric: true },
      { label: note, numeric: false },
    ],
    rows: mainMeasures(measures).map(row),
  };
}

/** The measures that a board reads first: one window of each. */
export function mainMeasures(measures: readonly MeasureTold[]): readonly MeasureTold[] {
  const speaking = new Set(headlines(measures.map(({ metric }) => metric)).map(({ metric }) => metric.id));
  const first = FIRST.flatMap((id) => measures.filter(({ metric }) => metric.id === id));
  const others = measures.filter((told) => speaking.has(told.metric.id) && !first.includes(told));
  return [...first, ...others].slice(0, MOST_MEASURES);
}

function row({ metric, cell }: MeasureTold): readonly string[] {
  const { label } = metric;
  switch (cell.state) {
    case 'ok':
      return [
        label,
        valueText(metric, cell),
        intervalText(metric, cell),
        unitsText(metric, cell.denominator),
        pendingText(cell.pending),
      ];
    case 'immature':
      return cell.partial === null
        ? [label, '', '', '', pendingText(cell.pending)]
        : [
            label,
            words.soFar(valueText(metric, cell.partial)),
            intervalText(metric, cell.partial),
            unitsText(metric, cell.partial.denominator),
            pendingText(cell.pending),
          ];
    case 'suppressed':
      return [label, '', '', '', suppressionSentence(cell.reason)];
    case 'undefined':
      return [label, '', '', '', undefinedSentence(cell.reason)];
  }
}
