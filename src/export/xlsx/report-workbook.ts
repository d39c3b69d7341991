import type { Block, ReportDocument } from '../../report/document/document.ts';
import type { FigureTable } from '../../report/figure.ts';
import { workbookWords as words } from '../../report/messages/workbook.ts';
import type { Sheet } from './sheet.ts';
import { type SheetCell, tableCell, textCell } from './sheet-cell.ts';
import { sheetNames } from './sheet-names.ts';
import { workbookBytes } from './workbook.ts';

type Terms = readonly { readonly term: string; readonly text: string }[];

/** A table that gets a sheet of its own, and what the first sheet says of it. */
interface Tabled {
  readonly wanted: string;
  readonly table: FigureTable;
  readonly says: readonly string[];
}

/**
 * Any report as a workbook: a first sheet that says what it is and lists the others, a sheet for each table, definitions and
 * sources.
 */
export function reportWorkbook(report: ReportDocument): Uint8Array<ArrayBuffer> {
  const tables = report.sections.flatMap(({ heading, blocks }) => blocks.flatMap((block) => tabled(block, heading)));
  const terms = report.sections.flatMap(({ blocks }) =>
    blocks.flatMap((one) => (one.kind === 'terms' ? one.entries : [])),
  );
  const fixed = [words.first, words.definitions, words.sources];
  const [first = '', definitions = '', sources = '', ...names] = sheetNames([
    ...fixed,
    ...tables.map(({ wanted }, index) => `${index + 1} ${wanted}`),
  ]);
  const sheets = [
    firstSheet(report, first, { tables, names }),
    ...tables.map(({ table }, index) => tableSheet(table, names[index] ?? '')),
    termsSheet(terms, definitions),
    listSheet(words.source, report.references, sources),
  ];
  const properties = {
    title: report.title,
    creator: report.county,
    subject: `${report.scope}. ${report.asOf}`,
    description: report.footer,
    day: report.day,
  };
  return workbookBytes(sheets, properties, { head: `${report.title}. ${report.asOf}`, foot: report.footer });
}

function tabled(block: Block, heading: string): readonly Tabled[] {
  if (block.kind === 'table')
    return [{ wanted: heading, table: block.table, says: [block.table.caption, ...block.notes] }];
  if (block.kind !== 'figure') return [];
  const { figure, own } = block;
  const { definition, counted, source } = figure.foot;
  const said = [
    figure.answer,
    ...(figure.notes ?? []),
    figure.comparison,
    definition,
    counted,
    `${words.source}: ${source}`,
  ];
  const hers = own === null ? [] : [words.comment(own.comment), words.nextStep(own.nextStep)];
  return [{ wanted: nameOf(figure.id), table: figure.table, says: [figure.question, ...said, ...hers].filter(isSaid) }];
}

function isSaid(text: string): boolean {
  return text.trim() !== '';
}

/** `treatment-entry-30d` as `Treatment entry 30d`: short enough for a sheet, and known from the screen. */
function nameOf(id: string): string {
  const text = id.replaceAll('-', ' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

function firstSheet(
  { title, county, scope, asOf, source, policy, footer, sections }: ReportDocument,
  name: string,
  { tables, names }: { readonly tables: readonly Tabled[]; readonly names: readonly string[] },
): Sheet {
  const head: readonly (readonly string[])[] = [
    [title, ''],
    ...(county === '' ? [] : [[words.county, county]]),
    [words.scope, scope],
    [words.asOf, asOf],
    [words.files, source],
    [words.policy, policy],
    [words.manifest, footer],
    [words.mind, words.mindText],
    ...sections.flatMap(({ heading, blocks }) => blocks.flatMap((block) => lineOf(block, heading))),
    ['', ''],
    [words.sheet, words.tells],
  ];
  const list = tables.map(({ says }, index) => [names[index] ?? '', says.join('\n')]);
  return {
    name,
    headRows: 1,
    rows: [...head, ...list].map((row) => row.map((text) => textCell(text))),
    links: list.map(([sheet = ''], index) => ({ row: head.length + index, column: 0, sheet })),
  };
}

/** What a report says beside its tables, and what the county has still to type in. */
function lineOf(block: Block, heading: string): readonly (readonly string[])[] {
  if (block.kind === 'paragraph') return [[words.says, block.claims.map(({ text }) => text).join(' ')]];
  if (block.kind === 'list') return block.items.map(({ text }) => [words.says, text]);
  if (block.kind === 'gap') return [[words.missing, `${heading}: ${block.text}`]];
  return block.kind === 'to-fill' ? [[words.toFill, block.label]] : [];
}

function tableSheet({ columns, rows }: FigureTable, name: string): Sheet {
  const body = rows.map((row): readonly SheetCell[] =>
    row.map((text, column) => tableCell(text, columns[column]?.numeric === true)),
  );
  return {
    name,
    headRows: 1,
    rows: [columns.map(({ label, numeric }) => textCell(label, numeric)), ...body],
    links: [],
  };
}

function termsSheet(terms: Terms, name: string): Sheet {
  const rows = [[words.term, words.meaning], ...terms.map(({ term, text }) => [term, text])];
  return { name, headRows: 1, rows: rows.map((row) => row.map((text) => textCell(text))), links: [] };
}

function listSheet(head: string, items: readonly string[], name: string): Sheet {
  const rows = [[head], ...(items.length === 0 ? [[words.noSources]] : items.map((item) => [item]))];
  return { name, headRows: 1, rows: rows.map((row) => row.map((text) => textCell(text))), links: [] };
}
