import { csvText } from '../data/csv-text.ts';
import type { Block, ReportDocument } from '../report/document/document.ts';
import type { FigureTable } from '../report/figure.ts';
import { guardFormula } from './formula-guard.ts';

/** The tables of a report below each other as CSV, with what they are in comment lines above. */
export function reportCsv({ title, county, scope, asOf, source, policy, footer, sections }: ReportDocument): string {
  const head = [title, county, scope, asOf, `Source: ${source}`, policy, footer].filter((line) => line !== '');
  const tables = sections.flatMap(({ blocks }) => blocks.flatMap(tableText));
  return [commentText(head), ...tables].join('\n');
}

function tableText(block: Block): readonly string[] {
  if (block.kind !== 'table') return [];
  const { caption, columns, rows }: FigureTable = block.table;
  const lines = [columns.map(({ label }) => label), ...rows].map((row) => row.map(guardFormula));
  return [`${commentText([caption, ...block.notes])}${csvText(lines)}`];
}

function commentText(lines: readonly string[]): string {
  return lines.map((line) => `# ${line.replaceAll(/\s+/g, ' ')}\n`).join('');
}
