import type { Issue } from '../../../domain/issue.ts';
import type { FileContent } from '../../db/port.ts';
import type { InflateOptions } from './inflate-entry.ts';
import { fillMergedCells } from './merged-cells.ts';
import { sheetCsv } from './sheet-csv.ts';
import { sheetFindings } from './sheet-findings.ts';
import { type SheetContext, SheetPart } from './sheet-part.ts';
import { readXmlEntry } from './xml-entry.ts';
import type { ZipEntry } from './zip-directory.ts';

/** One sheet as text. */
export interface ReadSheet {
  readonly csv: Uint8Array<ArrayBuffer>;
  /** Rows and columns with something in them. */
  readonly rows: number;
  readonly columns: number;
  /** How much it looks like a table of records: rows times columns that are mostly filled. */
  readonly weight: number;
  readonly findings: readonly Issue[];
  /** The row, from 1, that names each column, where merged cells prove it. */
  readonly headerRow: number | undefined;
}

/** Reads one sheet of a workbook as CSV. @throws PackedFault */
export async function readSheet(
  content: FileContent,
  entry: ZipEntry,
  context: SheetContext,
  options: InflateOptions,
): Promise<ReadSheet> {
  const sheet = new SheetPart(context);
  await readXmlEntry(content, entry, sheet, options);
  const { repeated, header } = fillMergedCells(sheet);
  const filled = filledPerColumn(sheet.rows);
  const width = filled.findLastIndex((count) => count > 0) + 1;
  const rows = sheet.rows.filter((cells) => cells.some(isFilled)).length;
  return {
    csv: sheetCsv(sheet.rows, width),
    rows,
    columns: filled.filter((count) => count > 0).length,
    weight: rows * filled.filter((count) => count * 2 >= rows).length,
    findings: sheetFindings(sheet, width, repeated),
    headerRow: header === undefined ? undefined : header + 1,
  };
}

function filledPerColumn(rows: readonly (readonly string[])[]): readonly number[] {
  const counts: number[] = [];
  for (const cells of rows) {
    for (const [column, cell] of cells.entries()) {
      const before = counts[column];
      if (before === undefined) counts[column] = isFilled(cell) ? 1 : 0;
      else if (isFilled(cell)) counts[column] = before + 1;
    }
  }
  return counts;
}

function isFilled(cell: string): boolean {
  return cell.trim() !== '';
}
