import { mergedNames } from './column-names.ts';
import type { DialectOverride } from './dialect.ts';
import { type FoundHeader, findHeader, isTypedColumn, namedAbove } from './find-header.ts';
import { modalWidth } from './sniff.ts';

type Cells = readonly string[];

/** One of a table's first records. */
export interface HeadRecord {
  readonly row: number;
  readonly cells: Cells;
  readonly isBlank: boolean;
  /** Its quotes never close: it says nothing of the table's width. */
  readonly broken: boolean;
}

/** Where a table lies in its file and what its columns are called there. */
export interface TableLayout {
  /** Rows of the header, from 1: none, one or two. */
  readonly headerRows: readonly number[];
  readonly firstDataRow: number;
  /** Columns of the table, without those at the right that have neither name nor value. */
  readonly width: number;
  /** Fields of a whole record in the file; more than `width` where columns at the right are empty. */
  readonly fields: number;
  /** The column names as the file gives them, empty ones too; all empty without a header. */
  readonly names: Cells;
  /** The header's last row, as it would be repeated further down; empty without a header. */
  readonly header: Cells;
  /** Whether the first column holds numbers or days. */
  readonly firstIsTyped: boolean;
}

const HEADER_SEARCH = 60;
const WIDTH_SAMPLE = 1000;

/** Finds the table among the first records of a file, or what a person said of it. */
export function findTable(records: readonly HeadRecord[], override: DialectOverride): TableLayout {
  if (override.headerRow !== undefined) return layoutOf(records, toldHeader(records, override));
  const block = firstTable(records) ?? records;
  const found = headerOf(block);
  if (found.index === null || override.headerRows === undefined) return layoutOf(block, found);
  return layoutOf(block, { index: found.index, firstData: found.index + override.headerRows });
}

function toldHeader(records: readonly HeadRecord[], { headerRow = 0, headerRows = 1 }: DialectOverride): FoundHeader {
  if (headerRow === 0) return { index: null, firstData: 0 };
  const index = records.findIndex(({ row }) => row >= headerRow);
  return index < 0 ? { index: null, firstData: 0 } : { index, firstData: index + headerRows };
}

function headerOf(records: readonly HeadRecord[]): FoundHeader {
  return findHeader(
    records.slice(0, HEADER_SEARCH).map(({ cells }) => cells),
    widthOf(records),
  );
}

function widthOf(records: readonly HeadRecord[]): number {
  return modalWidth(
    records
      .filter(({ isBlank, broken }) => !isBlank && !broken)
      .slice(0, WIDTH_SAMPLE)
      .map(({ cells }) => cells.length),
  );
}

/** Narrower blocks above a table are notes about it. */
const LEAST_WIDTH = 3;
const LEAST_ROWS = 2;

/** The first wide run of records between blank ones, where it is a table by itself; undefined when a blank row cuts a table. */
function firstTable(records: readonly HeadRecord[]): readonly HeadRecord[] | undefined {
  const block = blocksOf(records).find((one) => widthOf(one) >= LEAST_WIDTH);
  if (block === undefined) return undefined;
  const width = widthOf(block);
  const { index, firstData } = headerOf(block);
  const rows = block.slice(firstData).filter(({ cells }) => cells.length === width);
  const isTable = index !== null && block[firstData - 1]?.cells.length === width && rows.length >= LEAST_ROWS;
  return isTable ? block : undefined;
}

function blocksOf(records: readonly HeadRecord[]): readonly (readonly HeadRecord[])[] {
  const blocks: HeadRecord[][] = [[]];
  for (const record of records) {
    if (record.isBlank) blocks.push([]);
    else blocks.at(-1)?.push(record);
  }
  return blocks.filter((block) => block.length > 0);
}

function layoutOf(records: readonly HeadRecord[], { index, firstData }: FoundHeader): TableLayout {
  const headers = index === null ? [] : records.slice(index, firstData);
  const data = records.slice(firstData);
  const header = headers.at(-1)?.cells ?? [];
  const fields = declaredWidth(header, data, widthOf(data.length === 0 ? records : data));
  const width = fields - emptyAtRight(headers, data, fields);
  return {
    headerRows: headers.map(({ row }) => row),
    firstDataRow: data[0]?.row ?? (headers.at(-1)?.row ?? 0) + 1,
    width,
    fields,
    names: mergedNames(
      headers.map(({ cells }) => cells),
      width,
    ),
    header: header.slice(0, width),
    firstIsTyped: isTypedColumn(
      data.map(({ cells }) => cells),
      0,
    ),
  };
}

/** How many columns at the right have no name and no value in the first records. */
function emptyAtRight(headers: readonly HeadRecord[], data: readonly HeadRecord[], fields: number): number {
  if (headers.length === 0 || headers.some(({ cells }) => cells.at(-1)?.trim() !== '')) return 0;
  const used = [...headers, ...data].map(
    ({ cells }) => cells.slice(0, fields).findLastIndex((cell) => cell.trim() !== '') + 1,
  );
  return fields - used.reduce((widest, one) => Math.max(widest, one), 0);
}

/** From this many rows on a surplus in nearly all of them means that the header lacks a name, not that the rows are wrong. */
const SURPLUS = { rows: 3, share: 0.8 };

function declaredWidth(header: Cells, data: readonly HeadRecord[], width: number): number {
  if (header.length === 0 || header.length >= width) return header.length === 0 ? width : header.length;
  const wider = data.filter(
    ({ cells }) => cells.length === width && cells.slice(header.length).some((cell) => cell.trim() !== ''),
  );
  return data.length >= SURPLUS.rows && wider.length >= data.length * SURPLUS.share ? width : header.length;
}

/**
 * The table that begins at the first of these records, which follow a blank one inside another table; undefined when they
 * may as well be rows of that one. Its header must be new, and either another width or numbers and days below its names
 * must prove it.
 */
export function nextTable(records: readonly HeadRecord[], current: TableLayout): TableLayout | undefined {
  const end = records.findIndex(({ isBlank }, index) => isBlank && index > 1);
  const block = end < 0 ? records : records.slice(0, end);
  const layout = findTable(block, {});
  const rows = block.filter(({ row, cells }) => row >= layout.firstDataRow && cells.length === layout.width);
  if (layout.headerRows.length === 0 || layout.width < 2 || sameNames(layout.header, current.header)) return undefined;
  if (layout.header.length !== layout.width || !areDifferentNames(layout.header)) return undefined;
  const named = namedAbove(
    layout.header,
    rows.map(({ cells }) => cells),
  );
  const isProved = layout.width === current.width ? named >= 2 : rows.length >= LEAST_ROWS || named >= 1;
  return rows.length > 0 && isProved ? layout : undefined;
}

function areDifferentNames(cells: Cells): boolean {
  const names = cells.map((cell) => cell.trim().toLowerCase());
  return names.every((name) => /\p{L}/u.test(name)) && new Set(names).size === names.length;
}

/** Whether two rows hold the same names, whatever their case. */
export function sameNames(one: Cells, other: Cells): boolean {
  return (
    one.length > 0 &&
    one.every((name, column) => name.trim().toLowerCase() === (other[column] ?? '').trim().toLowerCase())
  );
}
