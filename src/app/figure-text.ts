import { guardFormula } from '../export/formula-guard.ts';
import type { Figure } from '../report/figure.ts';

/** A figure in words, to paste into a letter: question, answer, comparison, and where the numbers come from. */
export function figureSentence({ question, answer, notes = [], comparison, foot }: Figure): string {
  return [question, answer, ...notes, comparison, `(${foot.counted}. ${foot.asOf}. ${foot.definition})`]
    .filter((part) => part !== '')
    .join(' ');
}

/** A figure's table with tabs between the cells, as spreadsheets paste it. */
export function figureTableText({ table }: Figure): string {
  const rows = [table.columns.map(({ label }) => label), ...table.rows];
  return rows.map((row) => row.map((cell) => guardFormula(cell.replaceAll(/\s+/g, ' '))).join('\t')).join('\n');
}
