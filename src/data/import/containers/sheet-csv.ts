import { joined } from './byte-ranges.ts';

const ROWS_AT_A_TIME = 5000;

/**
 * A sheet as a comma CSV in UTF-8: one record for each of its rows, empty ones included, so that row numbers stay the
 * sheet's own; every record as wide as the widest.
 */
export function sheetCsv(rows: readonly (readonly string[])[], width: number): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const pieces: Uint8Array[] = [];
  for (let from = 0; from < rows.length; from += ROWS_AT_A_TIME) {
    const lines = rows.slice(from, from + ROWS_AT_A_TIME).map((cells) => csvLine(cells, width));
    pieces.push(encoder.encode(lines.join('')));
  }
  return joined(pieces);
}

function csvLine(cells: readonly string[], width: number): string {
  const missing = ','.repeat(Math.max(0, width - Math.max(1, cells.length)));
  return `${cells.slice(0, width).map(csvCell).join(',')}${missing}\n`;
}

/** Blanks at the ends belong to the cell: without quotes a reader may cut them off. */
function csvCell(text: string): string {
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
