import { element, type Xml } from '../ooxml/xml.ts';
import { cellName, type Sheet } from './sheet.ts';
import type { SheetCell } from './sheet-cell.ts';
import { styleOf } from './styles.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const NARROWEST = 10;
const WIDEST = 70;

/** What is printed at the head and the foot of every page of a sheet. */
export interface PageWords {
  readonly head: string;
  readonly foot: string;
}

/** One sheet (ECMA-376 Part 1, 18.3.1.99); texts stand in their cells, so that nothing else holds them. */
export function worksheetXml(sheet: Sheet, words: PageWords): Xml {
  const columns = Math.max(1, ...sheet.rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) => widthOf(sheet, column));
  return element('worksheet', { xmlns: MAIN }, [
    element('sheetPr', {}, [element('pageSetUpPr', { fitToPage: 1 })]),
    element('dimension', { ref: `A1:${cellName(Math.max(0, sheet.rows.length - 1), columns - 1)}` }),
    element('sheetViews', {}, [sheetView(sheet)]),
    element('sheetFormatPr', { defaultRowHeight: 15 }),
    element('cols', {}, widths.map(columnXml)),
    element(
      'sheetData',
      {},
      sheet.rows.map((row, index) => rowXml(sheet, index, heightOf(row, widths))),
    ),
    links(sheet),
    element('pageMargins', { left: 0.5, right: 0.5, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 }),
    element('pageSetup', { orientation: 'landscape', fitToWidth: 1, fitToHeight: 0 }),
    element('headerFooter', {}, [
      element('oddHeader', {}, [`&L${plain(words.head)}`]),
      element('oddFooter', {}, [`&L${plain(words.foot)}&R&P / &N`]),
    ]),
  ]);
}

function sheetView({ headRows }: Sheet): Xml {
  const pane =
    headRows === 0
      ? null
      : element('pane', {
          ySplit: headRows,
          topLeftCell: cellName(headRows, 0),
          activePane: 'bottomLeft',
          state: 'frozen',
        });
  return element('sheetView', { workbookViewId: 0 }, [pane]);
}

function columnXml(width: number, column: number): Xml {
  return element('col', { min: column + 1, max: column + 1, width, customWidth: 1 });
}

/** In characters, as columns are measured. */
function widthOf({ rows }: Sheet, column: number): number {
  const longest = Math.max(0, ...rows.map((row) => printedLength(row[column])));
  return Math.min(WIDEST, Math.max(NARROWEST, longest + 3));
}

const LINE_POINTS = 15;
/** Excel makes no row higher. */
const HIGHEST_POINTS = 405;

/** So many points as the lines of the fullest cell need: not every program works that out when it opens a file. */
function heightOf(row: readonly SheetCell[], widths: readonly number[]): number {
  const lines = row.map((cell, column) => {
    if (cell.kind === 'number') return 1;
    const room = (widths[column] ?? WIDEST) - 2;
    return cell.text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / room)), 0);
  });
  return Math.min(HIGHEST_POINTS, LINE_POINTS * Math.max(1, ...lines));
}

function printedLength(cell: SheetCell | undefined): number {
  if (cell === undefined) return 0;
  return cell.kind === 'text' ? cell.text.length : String(cell.value).length;
}

function rowXml(sheet: Sheet, index: number, points: number): Xml {
  const cells = (sheet.rows[index] ?? []).map((cell, column) => {
    const isLink = sheet.links.some((link) => link.row === index && link.column === column);
    const style = styleOf(cell, index < sheet.headRows ? 'head' : isLink ? 'link' : 'body');
    return cellXml(cell, cellName(index, column), style);
  });
  return element('row', { r: index + 1, ht: points, customHeight: 1 }, cells);
}

function cellXml(cell: SheetCell, name: string, style: number): Xml {
  if (cell.kind === 'number') return element('c', { r: name, s: style }, [element('v', {}, [String(cell.value)])]);
  if (cell.text === '') return element('c', { r: name, s: style });
  const text = element('t', { 'xml:space': 'preserve' }, [cell.text]);
  return element('c', { r: name, s: style, t: 'inlineStr' }, [element('is', {}, [text])]);
}

function links({ links: all, rows }: Sheet): Xml | null {
  if (all.length === 0) return null;
  return element(
    'hyperlinks',
    {},
    all.map(({ row, column, sheet }) => {
      const cell = rows[row]?.[column];
      const display = cell?.kind === 'text' ? cell.text : sheet;
      return element('hyperlink', { ref: cellName(row, column), location: `'${sheet}'!A1`, display });
    }),
  );
}

/** Excel keeps no more of a head or a foot; `&` begins a code there. */
const MOST_PAGE_WORDS = 110;

function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ').slice(0, MOST_PAGE_WORDS).replaceAll('&', '&&');
}
