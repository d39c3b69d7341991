import type { FieldDefinition } from '../../domain/schema/field.ts';
import { hasKnownValues, isKnownValue } from './known-words.ts';
import type { WrittenFormat } from './mapping.ts';
import type { ColumnProfile, ValueCount } from './profile-table.ts';
import { isStudyDays } from './suggest-dates.ts';
import {
  evenedWord,
  isCountColumn,
  meaningOf,
  missingWords,
  NOT_RECORDED,
  type WordMeanings,
  wordMeanings,
} from './words.ts';

/** What the values of a column say about a field it may be. */
export type Evidence =
  | { readonly possible: false }
  | {
      readonly possible: true;
      /** 0 = nothing speaks for it, 1 = everything; an empty column is 0.5. */
      readonly support: number;
      /** The values alone would tell the field, whatever the header. */
      readonly telling: boolean;
      /** Share of the cells that are known words of the field, 0-1. */
      readonly recognised: number;
    };

/** A field asked about a column. */
export interface Question {
  readonly name: string;
  readonly field: FieldDefinition;
  readonly column: ColumnProfile;
  /** Rows of the table. */
  readonly rows: number;
  /** What the column's header says of its codes. */
  readonly codebook: Readonly<Record<string, string>>;
}

const IMPOSSIBLE: Evidence = { possible: false };
const EMPTY: Evidence = { possible: true, support: 0.5, telling: false, recognised: 0 };
const YES_NO = wordMeanings({ type: 'flag', label: '', description: '', synonyms: [], example: '', privacy: 'plain' });

/** Weighs the values of a column for a field: a column of dates is no id, one of yes and no is no date. */
export function valueEvidence(question: Question): Evidence {
  const { field, column } = question;
  const told = valuesTold(column, field.type);
  if (told.length === 0) return EMPTY;
  if (field.type === 'date') return dateEvidence(question);
  if (isDateColumn(column)) return IMPOSSIBLE;
  switch (field.type) {
    case 'flag':
      return flagEvidence(question, told);
    case 'coded':
      return codedEvidence(question, told);
    case 'category':
      return categoryEvidence(question, told);
    case 'number':
      return numberEvidence(question, told);
    case 'id':
      return idEvidence(question, told);
  }
}

function weighed(support: number, recognised = 0, telling = false): Evidence {
  return { possible: true, support, telling, recognised };
}

/** The frequent values of a column without those that mean "not recorded" in a column of the type. */
export function valuesTold(column: ColumnProfile, type: FieldDefinition['type']): readonly ValueCount[] {
  const missing = new Set(missingWords(type));
  return column.values.filter(({ value }) => !missing.has(evenedWord(value)));
}

/** Share of the cells told whose value passes, 0-1. */
export function shareOf(values: readonly ValueCount[], passes: (value: string) => boolean): number {
  const total = values.reduce((sum, { count }) => sum + count, 0);
  const passed = values.reduce((sum, { value, count }) => sum + (passes(value) ? count : 0), 0);
  return total === 0 ? 0 : passed / total;
}

/** Share of the cells told that are a day in the format that fits best, 0-1. */
export function dateShare(column: ColumnProfile, formats: readonly WrittenFormat[] = ['ymd', 'mdy', 'dmy']): number {
  const told = column.filled - column.missing;
  return told === 0 ? 0 : Math.max(...formats.map((format) => column.dates[format])) / told;
}

export function isDateColumn(column: ColumnProfile): boolean {
  return dateShare(column) >= 0.5;
}

function dateEvidence({ name, column }: Question): Evidence {
  if (column.filled === column.missing) return EMPTY;
  const days = dateShare(column);
  if (name === 'month') {
    const months = Math.max(days, dateShare(column, ['month']));
    return months >= 0.5 ? weighed(months, months, months >= 0.95 && !isIdLike(column)) : IMPOSSIBLE;
  }
  if (days >= 0.5) return weighed(days);
  if (dateShare(column, ['excel']) >= 0.9) return weighed(0.5);
  return COUNTS_DAYS.test(column.name) && isStudyDays(column) ? weighed(0.5) : IMPOSSIBLE;
}

/** A header under which numbers may be days of a study. */
export const COUNTS_DAYS = /(?:^|[^a-z])(?:study[ _]?day|day|days|when)(?:$|[^a-z])/i;

function isIdLike(column: ColumnProfile): boolean {
  return column.numeric === column.filled && column.values.every(({ value }) => /^\d{7,}$/.test(value));
}

/** Whether every value is a yes or a no (0 and 1 among them). */
export function isYesNo(values: readonly ValueCount[]): boolean {
  return values.length > 0 && values.every(({ value }) => known(value, YES_NO));
}

function known(value: string, meanings: WordMeanings): boolean {
  const code = meaningOf(value, meanings);
  return code !== undefined && code !== NOT_RECORDED;
}

function flagEvidence({ field, codebook }: Question, told: readonly ValueCount[]): Evidence {
  if (isCountColumn(told.map(({ value }) => value))) return weighed(0.6);
  const meanings = wordMeanings(field, codebook);
  const recognised = shareOf(told, (value) => known(value, meanings));
  if (recognised >= 0.5) return weighed(recognised, recognised);
  return recognised >= 0.2 && told.length <= 20 ? weighed(recognised / 2, recognised) : IMPOSSIBLE;
}

function codedEvidence({ field, codebook, column }: Question, told: readonly ValueCount[]): Evidence {
  const meanings = wordMeanings(field, codebook);
  const recognised =
    isZeroOne(told) && !known('1', wordMeanings(field)) ? 0 : shareOf(told, (value) => known(value, meanings));
  if (recognised >= 0.5) {
    const codes = new Set(told.map(({ value }) => meaningOf(value, meanings)).filter((code) => code !== undefined));
    return weighed(recognised, recognised, recognised >= 0.9 && codes.size >= 3 && Object.keys(codebook).length === 0);
  }
  if (isYesNo(told)) return IMPOSSIBLE;
  return column.distinct <= 60 ? weighed(recognised / 2, recognised) : IMPOSSIBLE;
}

function isZeroOne(told: readonly ValueCount[]): boolean {
  return told.every(({ value }) => ['0', '1'].includes(evenedWord(value)));
}

function categoryEvidence({ name, column }: Question, told: readonly ValueCount[]): Evidence {
  if (!hasKnownValues(name)) return groupEvidence(column, told);
  const recognised = shareOf(told, (value) => isKnownValue(name, value));
  if (recognised >= 0.5) return weighed(recognised, recognised, recognised >= 0.9 && told.length >= 2);
  if (column.distinct > 60 || (isYesNo(told) && !isZeroOne(told) && name !== 'ethnicity')) return IMPOSSIBLE;
  const numbers = column.numeric === column.filled;
  return name === 'age_group' && numbers && column.distinct > 20 ? IMPOSSIBLE : weighed(0.2);
}

/** A name of a program or an agency comes back in many rows; a text that is always another one groups nothing. */
function groupEvidence(column: ColumnProfile, told: readonly ValueCount[]): Evidence {
  const repeats = column.distinct <= Math.max(20, column.filled / 5);
  return repeats && !isYesNo(told) && !hasFractions(told) && meanLength(told) <= 60 ? weighed(0.7) : IMPOSSIBLE;
}

function hasFractions(told: readonly ValueCount[]): boolean {
  return shareOf(told, (value) => /^-?\d+\.\d*[1-9]\d*$/.test(value)) >= 0.5;
}

export function meanLength(values: readonly ValueCount[]): number {
  return values.reduce((sum, { value }) => sum + value.length, 0) / Math.max(1, values.length);
}

const WHOLE = /^\d{1,9}(?:\.0+)?$|^\d{1,3}(?:,\d{3})+$/;

function numberEvidence({ name }: Question, told: readonly ValueCount[]): Evidence {
  const whole = shareOf(told, (value) => WHOLE.test(value));
  if (name !== 'age') return whole >= 0.5 ? weighed(whole) : IMPOSSIBLE;
  const ages = shareOf(told, (value) => WHOLE.test(value) && Number(value) <= 120);
  const adults = told.some(({ value }) => Number(value) >= 18 && Number(value) <= 120);
  return ages >= 0.8 && adults ? weighed(ages) : IMPOSSIBLE;
}

/** An id differs between rows; few numbers over many rows count persons within a case, and name nobody. */
function idEvidence({ column, rows }: Question, told: readonly ValueCount[]): Evidence {
  const withinCase = column.distinct <= 30 && column.filled > 50 * column.distinct;
  const words = rows > 5 && isYesNo(told);
  if (withinCase || words || hasFractions(told) || meanLength(told) > 40) return IMPOSSIBLE;
  return weighed(0.6 + (0.4 * column.filled) / Math.max(1, rows));
}
