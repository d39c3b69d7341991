import type { Comparison, ListedRow } from '../data/compare/comparison.ts';
import { csvText } from '../data/csv-text.ts';
import { guardFormula } from './formula-guard.ts';

const FATES: Readonly<Record<ListedRow['fate'], string>> = { changed: 'changed', added: 'new', vanished: 'gone' };

/** The rows that are new, changed or gone between two exports: row numbers and column names, never what stands in a cell. */
export function comparisonCsv({ listed }: Comparison): string {
  const rows = listed.map(({ fate, olderRow, newerRow, columns }) => [
    FATES[fate],
    olderRow === null ? '' : String(olderRow),
    newerRow === null ? '' : String(newerRow),
    columns.join('; '),
  ]);
  const header = ['what', 'row in the older file', 'row in the newer file', 'columns that changed'];
  return csvText([header, ...rows].map((row) => row.map(guardFormula)));
}
