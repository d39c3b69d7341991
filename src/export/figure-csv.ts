import { csvText } from '../data/csv-text.ts';
import type { Figure } from '../report/figure.ts';
import { ownLines } from '../report/own-words.ts';
import type { ExportFormat } from './format.ts';
import { guardFormula } from './formula-guard.ts';

function commentLines(figure: Figure): readonly string[] {
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
function studySources({ body }: Figure): readonly string[] {
  return 'benchmarks' in body ? body.benchmarks.map(({ resultId, citation }) => `${resultId}: ${citation}`) : [];
}

/** The figure's table with its definition, as-of date and source as comment lines above. */
export const figureCsv: ExportFormat = {
  id: 'csv',
  label: 'CSV',
  extension: 'csv',
  mediaType: 'text/csv',
  render(figure) {
    const { columns, rows } = figure.table;
    const table = [columns.map(({ label }) => label), ...rows].map((row) => row.map(guardFormula));
    return `${commentLines(figure).join('')}${csvText(table)}`;
  },
};
