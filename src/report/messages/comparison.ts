import type { Changes, Comparison } from '../../data/compare/comparison.ts';
import { counted, countText } from '../numbers.ts';

function listText(parts: readonly string[]): string {
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(parts);
}

function changesText({ unchanged, changed, added, vanished }: Changes): string {
  return listText([
    `${countText(unchanged)} unchanged`,
    `${countText(changed)} changed`,
    `${countText(added)} new`,
    `${countText(vanished)} gone`,
  ]);
}

/** By what rows were recognised as the same. */
export function keySentence({ key }: Pick<Comparison, 'key'>): string {
  if (key.columns.length === 0) return 'A row is known again only if all its cells are the same.';
  const columns = listText(key.columns.map((column) => `"${column}"`));
  return key.isUnique
    ? `A row is known again by ${columns}.`
    : `A row is known again by ${columns}; several rows share these, so they are paired in the order of the file.`;
}

/** What is new, changed, unchanged and gone, a sentence each. */
export function comparisonSentences(comparison: Comparison): readonly string[] {
  const { rows, people, changedIn, addedColumns, vanishedColumns } = comparison;
  return [
    `Rows: ${changesText(rows)}.`,
    ...(people === null ? [] : [`People: ${changesText(people)}.`]),
    ...(changedIn.length === 0
      ? []
      : [`Changed in: ${listText(changedIn.map((one) => `"${one.column}" (${counted(one.rows, 'row', 'rows')})`))}.`]),
    ...(addedColumns.length === 0 ? [] : [`New columns: ${listText(addedColumns)}.`]),
    ...(vanishedColumns.length === 0 ? [] : [`Columns that are gone: ${listText(vanishedColumns)}.`]),
    keySentence(comparison),
  ];
}
