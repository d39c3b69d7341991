/**
 * Spreadsheets run a cell that begins with one of these as a formula. A leading apostrophe keeps it text.
 * Source: OWASP, "CSV Injection"; the full-width signs are read as their narrow twins by some spreadsheets.
 */
const FORMULA_START = /^[=+\-@\t\r\n＝＋－＠]/;
const PLAIN_NUMBER = /^-?\d[\d,]*(\.\d+)?%?$/;

/** A cell as a spreadsheet may safely open it; negative numbers stay numbers. */
export function guardFormula(text: string): string {
  return FORMULA_START.test(text) && !PLAIN_NUMBER.test(text) ? `'${text}` : text;
}
