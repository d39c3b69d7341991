import { csvText } from '../data/csv-text.ts';
import type { Figure } from '../report/figure.ts';
import { ownLines } from '../report/own-words.ts';
import type { SummaryFigure } from '../report/summary/summary-figure.ts';
import type { ExportFormat } from './format.ts';
import { guardFormula } from './formula-guard.ts';

function commentLines(figure: Figure | SummaryFigure): readonly string[] {
  const { definition, counted, asOf, source } = figure.foot;
  const lines = [
    figure.question,
    figure.answer,
    ...(figure.notes ?? []),
    figure.comparison,
    definition,
    counted,
    asOf,
    `Source: ${source}`,
    ...studySources(figure),
    ...ownLines(figure),
  ];
  return lines.filter((line) => line !== '').map((line) => `# ${line.replaceAll(/\s+/g, ' ')}\n`);
}

/** Where the published results that the figure speaks of were read. */
function studySources({ body }: Figure | SummaryFigure): readonly string[] {
  return 'benchmarks' in body ? body.benchmarks.map(({ resultId, citation }) => `${resultId}: ${citation}`) : [];
}

/** The table of a figure, or of the summary of all measures, with its definition, as-of date and source as comment lines above. */
export function figureCsvText(figure: Figure | SummaryFigure): string {
  const { columns, rows } = figure.table;
  const table = [columns.map(({ label }) => label), ...rows].map((row) => row.map(guardFormula));
  return `${commentLines(figure).join('')}${csvText(table)}`;
}

/** A figure's numbers as a file for spreadsheets. */
export const figureCsv: ExportFormat = {
  id: 'csv',
  label: 'CSV',
  extension: 'csv',
  mediaType: 'text/csv',
  render: figureCsvText,
};
