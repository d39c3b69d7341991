import type { FigureTable } from '../../report/figure.ts';
import { element, type Xml } from '../ooxml/xml.ts';
import { paragraph, run, valued } from './markup.ts';

/** Width of a letter of the type in tables, and of the margins of a cell. */
const LETTER = 100;
const MARGINS = 170;

/** Longer words are broken rather than given room. */
const LONG_WORD = 11;

/** A real table, `textWidth` twentieths of a point wide, whose head is repeated on every page; rows stay whole. */
export function tableMarkup({ caption, columns, rows }: FigureTable, textWidth: number): Xml {
  const widths = columnWidths({ columns, rows }, textWidth);
  const head = tableRow(
    columns.map(({ label }) => label),
    { columns, widths, isHead: true },
  );
  return element('w:tbl', {}, [
    element('w:tblPr', {}, [
      valued('w:tblStyle', 'ReportTable'),
      element('w:tblW', { 'w:w': textWidth, 'w:type': 'dxa' }),
      valued('w:tblLayout', 'fixed'),
      element('w:tblLook', { 'w:val': '0020', 'w:firstRow': 1, 'w:noHBand': 1, 'w:noVBand': 1 }),
      valued('w:tblCaption', caption),
    ]),
    element(
      'w:tblGrid',
      {},
      widths.map((width) => element('w:gridCol', { 'w:w': width })),
    ),
    head,
    ...rows.map((row) => tableRow(row, { columns, widths, isHead: false })),
  ]);
}

interface RowLook {
  readonly columns: FigureTable['columns'];
  readonly widths: readonly number[];
  readonly isHead: boolean;
}

function tableRow(texts: readonly string[], { columns, widths, isHead }: RowLook): Xml {
  const cells = columns.map(({ numeric }, index) =>
    element('w:tc', {}, [
      element('w:tcPr', {}, [element('w:tcW', { 'w:w': widths[index] ?? MARGINS, 'w:type': 'dxa' })]),
      paragraph(isHead ? 'TableHead' : 'TableText', [run(texts[index] ?? '')], numeric ? { align: 'right' } : {}),
    ]),
  );
  const properties = [element('w:cantSplit'), ...(isHead ? [element('w:tblHeader')] : [])];
  return element('w:tr', {}, [element('w:trPr', {}, properties), ...cells]);
}

/** Room for the longest word of each column; the rest goes to columns of long texts, by the root of their length. */
function columnWidths({ columns, rows }: Pick<FigureTable, 'columns' | 'rows'>, textWidth: number): readonly number[] {
  const needs = columns.map(({ label }, index) => needOf([label, ...rows.map((row) => row[index] ?? '')]));
  const sum = needs.reduce((total, { least }) => total + least, 0);
  if (sum >= textWidth) return needs.map(({ least }) => Math.floor((least * textWidth) / sum));
  const wished = needs.reduce((total, { wish }) => total + wish, 0);
  return needs.map(({ least, wish }) => {
    const share = wished === 0 ? 1 / columns.length : wish / wished;
    return least + Math.floor((textWidth - sum) * share);
  });
}

function needOf(texts: readonly string[]): { readonly least: number; readonly wish: number } {
  const words = texts.flatMap((text) => text.split(/\s/).map(({ length }) => length));
  const word = Math.min(LONG_WORD, Math.max(4, ...words));
  const longest = Math.max(...texts.map(({ length }) => length));
  return { least: word * LETTER + MARGINS, wish: Math.sqrt(Math.max(0, longest - word)) };
}
