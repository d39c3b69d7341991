import type { FigureTable } from '../figure.ts';
import { summaryWords as words } from '../messages/summary.ts';
import type { SummaryBody, SummaryRow, SummaryValue, SummaryWindow } from './summary-row.ts';

/** The table twin: every row of the summary as text, and the measures that a column is missing for. */
export function summaryTable(rows: readonly SummaryRow[], missing: SummaryBody['missing']): FigureTable {
  const { columns } = words;
  return {
    caption: words.question,
    columns: [
      { label: columns.measure, numeric: false },
      { label: columns.period, numeric: false },
      { label: columns.value, numeric: true },
      { label: columns.interval, numeric: true },
      { label: columns.counted, numeric: true },
      { label: columns.variation, numeric: false },
      { label: columns.whole, numeric: true },
      { label: columns.wholeInterval, numeric: true },
      { label: columns.wholeCounted, numeric: true },
      { label: columns.benchmark, numeric: false },
      { label: columns.note, numeric: false },
    ],
    rows: [
      ...rows.flatMap((row) => [measureLine(row), ...row.windows.map((window) => windowLine(row, window))]),
      ...missing.map(({ label, needs }) => [label, '', '', '', '', '', '', '', '', '', needs]),
    ],
  };
}

function measureLine({ label, latest, variation, whole, benchmark, note }: SummaryRow): readonly string[] {
  return [
    label,
    latest?.period ?? words.noLatest,
    latest?.text ?? '',
    latest?.interval ?? '',
    latest?.counted ?? '',
    variation.text,
    ...wholeCells(whole),
    benchmark.text,
    note,
  ];
}

/** Another window has its total only. */
function windowLine({ label }: SummaryRow, { windowDays, whole, benchmark }: SummaryWindow): readonly string[] {
  return [words.window(label, windowDays), '', '', '', '', '', ...wholeCells(whole), benchmark.text, ''];
}

function wholeCells({ text, interval, counted }: SummaryValue): readonly string[] {
  return [text, interval, counted];
}
