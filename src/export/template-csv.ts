import { csvText } from '../data/csv-text.ts';
import type { TemplateColumn } from '../report/template.ts';
import { guardFormula } from './formula-guard.ts';

/** The template to fill: a header and two invented rows that the import leaves out. */
export function templateCsv(columns: readonly TemplateColumn[]): string {
  return table([
    columns.map(({ header }) => header),
    columns.map(({ examples }) => examples[0]),
    columns.map(({ examples }) => examples[1]),
  ]);
}

/** What each column of a template holds and how it is written, a row each; `purpose` says what needs it. */
export function templateGuideCsv(
  columns: readonly TemplateColumn[],
  purpose: (column: TemplateColumn) => string,
): string {
  const rows = columns.map((column) => [column.header, column.description, column.write, purpose(column)]);
  return table([['Column', 'What it is', 'What to write', 'Needed for'], ...rows]);
}

function table(rows: readonly (readonly string[])[]): string {
  return csvText(rows.map((row) => row.map(guardFormula)));
}
