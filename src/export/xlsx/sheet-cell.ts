import { guardFormula } from '../formula-guard.ts';

/** How a number of a cell is shown; ids of the styles in `styles.ts`. */
export type NumberShown = 'count' | 'decimal' | 'percent' | 'percent-decimal';

/** What stands in one cell of a sheet: a number only where a table prints nothing but a number. */
export type SheetCell =
  /** `isRight`: stands under numbers, at the right. */
  | { readonly kind: 'text'; readonly text: string; readonly isRight: boolean }
  | { readonly kind: 'number'; readonly value: number; readonly shown: NumberShown };

/** Excel keeps no more characters in a cell. */
const MOST_CHARACTERS = 32_767;

const COUNT = /^\d{1,3}(,\d{3})*$|^\d+$/;
const DECIMAL = /^(\d{1,3}(,\d{3})*|\d+)\.\d{1,2}$/;
const PERCENT = /^\d{1,3}(\.\d)?%$/;
const DIGITS_KEPT = 6;

/** A text of a table as a cell: never more digits than are printed, so that a rounded number stays rounded. */
export function tableCell(text: string, isNumeric: boolean): SheetCell {
  if (!isNumeric) return textCell(text);
  if (COUNT.test(text)) return { kind: 'number', value: Number(text.replaceAll(',', '')), shown: 'count' };
  if (DECIMAL.test(text)) return { kind: 'number', value: Number(text.replaceAll(',', '')), shown: 'decimal' };
  if (!PERCENT.test(text)) return textCell(text, true);
  const value = Number((Number(text.slice(0, -1)) / 100).toFixed(DIGITS_KEPT));
  return { kind: 'number', value, shown: text.includes('.') ? 'percent-decimal' : 'percent' };
}

/** A cell of words; one that a spreadsheet would run as a formula gets an apostrophe, as in CSV. */
export function textCell(text: string, isRight = false): SheetCell {
  return { kind: 'text', text: guardFormula(text).slice(0, MOST_CHARACTERS), isRight };
}
