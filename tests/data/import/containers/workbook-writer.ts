import { strToU8, type Zippable, zipSync } from 'fflate';
import { columnLetters } from '../../../../src/data/import/containers/cell-place.ts';

/** A cell: text, number, yes/no, nothing, or XML of one's own for all that is unusual. */
export type TestCell = string | number | boolean | null | { readonly xml: string };

export interface TestSheet {
  readonly name: string;
  readonly rows: readonly (readonly TestCell[])[];
  readonly state?: 'hidden' | 'veryHidden';
  /** Blocks such as `A1:C1`. */
  readonly merged?: readonly string[];
  /** Rows, from 1, that the sheet hides. */
  readonly hiddenRows?: readonly number[];
  /** XML before the cells, such as columns. */
  readonly before?: string;
}

export interface TestWorkbook {
  readonly sheets: readonly TestSheet[];
  readonly date1904?: boolean;
  /** Format codes; the style `s="1"` has the first of them. */
  readonly formats?: readonly string[];
  readonly sharedStrings?: readonly string[];
  /** Parts beside the usual ones, or instead of them. */
  readonly parts?: Zippable;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** An XLSX workbook as a spreadsheet program would write it, small. */
export function workbookBytes({ sheets, date1904, formats = [], sharedStrings = [], parts }: TestWorkbook): Uint8Array {
  const listed = sheets.map(
    ({ name, state }, at) =>
      `<sheet name="${escaped(name)}" sheetId="${at + 1}"${state ? ` state="${state}"` : ''} r:id="rId${at + 1}"/>`,
  );
  const related = sheets.map((_, at) => relation(`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`));
  const more = [relation('rIdS', 'styles', 'styles.xml'), relation('rIdT', 'sharedStrings', 'sharedStrings.xml')];
  const files: Zippable = {
    '[Content_Types].xml': text('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    '_rels/.rels': text(relations([relation('rId1', 'officeDocument', 'xl/workbook.xml')])),
    'xl/workbook.xml': text(
      `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookPr${date1904 ? ' date1904="1"' : ''}/><sheets>${listed.join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': text(relations([...related, ...more])),
    'xl/styles.xml': text(stylesXml(formats)),
    'xl/sharedStrings.xml': text(
      `<sst xmlns="${MAIN}">${sharedStrings.map((one) => `<si>${one}</si>`).join('')}</sst>`,
    ),
  };
  for (const [at, sheet] of sheets.entries()) files[`xl/worksheets/sheet${at + 1}.xml`] = text(sheetXml(sheet));
  return zipSync({ ...files, ...parts });
}

function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
}

function relations(lines: readonly string[]): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines.join('')}</Relationships>`;
}

function stylesXml(formats: readonly string[]): string {
  const codes = formats.map((code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${escaped(code)}"/>`);
  const styles = ['<xf numFmtId="0"/>', ...formats.map((_, at) => `<xf numFmtId="${164 + at}"/>`)];
  return `<styleSheet xmlns="${MAIN}"><numFmts>${codes.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${styles.join('')}</cellXfs></styleSheet>`;
}

function sheetXml({ rows, merged = [], hiddenRows = [], before = '' }: TestSheet): string {
  const written = rows.map((cells, row) => {
    const hidden = hiddenRows.includes(row + 1) ? ' hidden="1"' : '';
    const inner = cells.map((cell, column) => cellXml(cell, `${columnLetters(column)}${row + 1}`)).join('');
    return inner === '' ? '' : `<row r="${row + 1}"${hidden}>${inner}</row>`;
  });
  const blocks = merged.map((ref) => `<mergeCell ref="${ref}"/>`);
  const merges = blocks.length === 0 ? '' : `<mergeCells>${blocks.join('')}</mergeCells>`;
  return `<worksheet xmlns="${MAIN}">${before}<sheetData>${written.join('')}</sheetData>${merges}</worksheet>`;
}

function cellXml(cell: TestCell, place: string): string {
  if (cell === null) return '';
  if (typeof cell === 'string') {
    return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
  }
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c r="${place}" t="b"><v>${Number(cell)}</v></c>`;
  return cell.xml.replace('<c', `<c r="${place}"`);
}

/** A number in the first of the workbook's formats, or another one. */
export function styled(value: number, style = 1): TestCell {
  return { xml: `<c s="${style}"><v>${value}</v></c>` };
}

function escaped(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

function text(xml: string): Uint8Array {
  return strToU8(HEAD + xml);
}
