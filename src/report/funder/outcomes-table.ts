import type { MeasureTold, ReportMaterial } from '../document/material.ts';
import type { FigureTable } from '../figure.ts';
import { missingFieldsText } from '../messages/field-labels.ts';
import { funderWords as words } from '../messages/funder.ts';
import { definitionLine } from '../method-note.ts';
import { cellColumns } from './cell-columns.ts';

/** Every measure with count, denominator, result, interval, those pending, and its definition; then those that lack columns. */
export function outcomesTable({
  measures,
  unanswerable,
}: Pick<ReportMaterial, 'measures' | 'unanswerable'>): FigureTable {
  const { columns, caption } = words.outcomes;
  return {
    caption,
    columns: [
      { label: columns.measure, numeric: false },
      { label: columns.count, numeric: true },
      { label: columns.of, numeric: true },
      { label: columns.value, numeric: true },
      { label: columns.interval, numeric: true },
      { label: columns.pending, numeric: true },
      { label: columns.note, numeric: false },
      { label: columns.definition, numeric: false },
    ],
    rows: [
      ...measures.map(measureRow),
      ...unanswerable.map(({ metric, missing }) => [
        metric.label,
        '',
        '',
        '',
        '',
        '',
        words.missing(missingFieldsText(missing)),
        definitionLine(metric),
      ]),
    ],
  };
}

function measureRow({ metric, cell }: MeasureTold): readonly string[] {
  const { count, of, value, interval, pending, note } = cellColumns(metric, cell);
  return [metric.label, count, of, value, interval, pending, note, definitionLine(metric)];
}
