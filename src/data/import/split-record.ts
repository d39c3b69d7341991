import type { Grammar } from './record-scanner.ts';

/** The cells of one record, by the same rules by which `scanRecord` counts them. */
export function splitRecord(record: string, grammar: Grammar): readonly string[] {
  const cells: string[] = [];
  let at = 0;
  for (;;) {
    if (grammar.padded) at = behindSpaces(record, at);
    const cell =
      grammar.quote !== null && record[at] === grammar.quote
        ? quotedCell(record, at, grammar)
        : plainCell(record, at, grammar);
    cells.push(cell.text);
    if (cell.end >= record.length) return cells;
    at = cell.end + 1;
  }
}

const FORMULA_TEXT = /^="([^"]*)"$/;

/** Programs write `="00123"` so that spreadsheets keep the zeros. */
export function isFormulaText(cell: string): boolean {
  return cell.startsWith('="') && FORMULA_TEXT.test(cell);
}

/** The text inside `="00123"`; any other cell as it is. */
export function withoutFormula(cell: string): string {
  return cell.startsWith('="') ? cell.replace(FORMULA_TEXT, '$1') : cell;
}

function behindSpaces(record: string, start: number): number {
  let at = start;
  while (record[at] === ' ') at += 1;
  return at;
}

interface Cell {
  readonly text: string;
  /** Position of the delimiter behind the cell, or the record's length. */
  readonly end: number;
}

function plainCell(record: string, start: number, { delimiter }: Grammar): Cell {
  const found = record.indexOf(delimiter, start);
  const end = found < 0 ? record.length : found;
  return { text: record.slice(start, end), end };
}

function quotedCell(record: string, start: number, grammar: Grammar): Cell {
  const { delimiter, quote } = grammar;
  const escapes = grammar.escape === 'backslash' ? '\\' : quote;
  let text = '';
  for (let at = start + 1; at < record.length; at += 1) {
    const char = record.charAt(at);
    if (char === escapes && record[at + 1] === quote) {
      text += quote;
      at += 1;
    } else if (char === quote && (at + 1 === record.length || record[at + 1] === delimiter)) {
      return { text, end: at + 1 };
    } else {
      text += char;
    }
  }
  return plainCell(record, start, grammar);
}
