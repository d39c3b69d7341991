import { sqlText } from '../../db/sql-text.ts';
import { amongWords, cell, rawColumn } from '../coerce-sql.ts';
import { isDateColumn } from '../match-values.ts';
import type { ColumnProfile } from '../profile-table.ts';
import { evenedWord, missingWords } from '../words.ts';

/** What belongs into a column, told by what nearly all of its cells hold. */
export interface ColumnFit {
  readonly name: string;
  /** 1 = c1. */
  readonly index: number;
  /** Whether a trimmed value that says something belongs there. */
  readonly fits: (value: string) => boolean;
  /** The words of a list; undefined for days and amounts. */
  readonly words?: ReadonlySet<string>;
  /** SQL condition on the raw table: the cell says something that does not belong there. */
  readonly misfit: string;
  /** Cells that do not belong there. */
  readonly misfits: number;
}

const DATE_SHAPE =
  '^[0-9]{1,4}[-/. ][0-9]{1,2}[-/. ][0-9]{1,4}|^[0-9]{8}$|[0-9].*[-/. ][a-zA-Z]{3,}|^[a-zA-Z]{3,}.*[0-9]';
const NUMBER_SHAPE = '^-?[0-9][0-9,]*(?:\\.[0-9]+)?$';

/** More distinct values than this are no list of words. */
const MOST_WORDS = 60;
/** A word that stands in so few cells may itself be out of place. */
const KNOWN = { cells: 2, share: 0.005 };
/** Where more cells than this do not fit, the column has no clear content. */
const MOST_MISFITS = 0.2;

/** Codes and small counts look alike in every column. */
const NUMBER = new RegExp(NUMBER_SHAPE);

const MISSING: ReadonlySet<string> = new Set(missingWords('category'));

/** Whether two columns never hold the same: of two lists, that no word stands in both. */
export function areUnlike(one: ColumnFit, other: ColumnFit): boolean {
  const { words } = other;
  return one.words === undefined || words === undefined || ![...one.words].some((word) => words.has(word));
}

/** Whether a cell says nothing. */
export function isUntold(value: string): boolean {
  return value === '' || MISSING.has(evenedWord(value));
}

/** What belongs into a column; undefined where its cells are of all kinds, or too few to tell. */
export function columnFit(column: ColumnProfile): ColumnFit | undefined {
  const found = ofShape(column) ?? ofWords(column);
  const told = column.filled - column.missing;
  return found === undefined || found.misfits > told * MOST_MISFITS ? undefined : found;
}

function ofShape(column: ColumnProfile): ColumnFit | undefined {
  const told = column.filled - column.missing;
  const shape = isDateColumn(column) ? DATE_SHAPE : NUMBER_SHAPE;
  const isMeasured =
    shape === DATE_SHAPE || (column.numeric >= told * (1 - MOST_MISFITS) && column.distinct > MOST_WORDS);
  if (told === 0 || !isMeasured) return undefined;
  const pattern = new RegExp(shape);
  const fits = (value: string) => pattern.test(value);
  const fitting = shape === DATE_SHAPE ? Math.max(...Object.values(column.dates)) : column.numeric;
  const text = cell(rawColumn(column.index));
  return {
    name: column.name,
    index: column.index,
    fits,
    misfit: saysAnd(text, `not regexp_matches(${text}, ${sqlText(shape)})`),
    misfits: told - fitting,
  };
}

function ofWords(column: ColumnProfile): ColumnFit | undefined {
  if (column.distinct > MOST_WORDS || column.values.length < column.distinct) return undefined;
  const told = column.values.filter(({ value }) => !isUntold(value));
  const least = Math.max(KNOWN.cells, column.filled * KNOWN.share);
  const known = told.filter(({ count }) => count >= least).map(({ value }) => value);
  if (known.length === 0 || known.some((word) => NUMBER.test(word))) return undefined;
  const words = new Set(known.map(evenedWord));
  const fits = (value: string) => words.has(evenedWord(value));
  const text = cell(rawColumn(column.index));
  return {
    name: column.name,
    index: column.index,
    fits,
    words,
    misfit: saysAnd(text, `not ${amongWords(text, known)}`),
    misfits: told.reduce((sum, { value, count }) => sum + (fits(value) ? 0 : count), 0),
  };
}

function saysAnd(text: string, condition: string): string {
  return `(${text} <> '' and not ${amongWords(text, [...MISSING])} and ${condition})`;
}
