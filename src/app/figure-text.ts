import { guardFormula } from '../export/formula-guard.ts';
import type { Figure } from '../report/figure.ts';
import { ownLines } from '../report/own-words.ts';
import type { SummaryFigure } from '../report/summary/summary-figure.ts';

/** A figure in words, to paste into a letter: question, answer, comparison, and where the numbers come from. */
export function figureSentence({
  question,
  answer,
  notes = [],
  comparison,
  foot,
  body,
  own,
}: Figure | SummaryFigure): string {
  const facts = [foot.counted, foot.asOf].filter((part) => part !== '').map((part) => `${part}.`);
  const sources = 'benchmarks' in body ? body.benchmarks.filter(isNamedIn(`${answer} ${comparison}`)) : [];
  return [
    question,
    answer,
    ...notes,
    comparison,
    `(${[...facts, foot.definition].join(' ')})`,
    ...(own === undefined ? [] : ownLines({ own })),
    ...new Set(sources.map(({ label, citation }) => `${label}: ${citation}`)),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** A published number goes nowhere without its source. */
function isNamedIn(text: string): (study: { readonly label: string }) => boolean {
  return ({ label }) => text.includes(label);
}

/** A figure's table with tabs between the cells, as spreadsheets paste it. */
export function figureTableText({ table }: Pick<Figure, 'table'>): string {
  const rows = [table.columns.map(({ label }) => label), ...table.rows];
  return rows.map((row) => row.map((cell) => guardFormula(cell.replaceAll(/\s+/g, ' '))).join('\t')).join('\n');
}
