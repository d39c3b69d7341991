import { MISSING_WORDS, NO_WORDS, YES_WORDS } from '../../domain/schema/coded-values.ts';
import type { FieldDefinition } from '../../domain/schema/field.ts';

/** The code of a word that means "not recorded". */
export const NOT_RECORDED = 'unknown';

const NUMBER = /^-?[0-9]+(?:\.[0-9]+)?$/;

/**
 * The form in which words are compared: lower case, inner spaces and punctuation evened out.
 * Numbers keep their sign and lose a trailing `.0`, so that a code 1 stored as 1.0 is the code 1.
 */
export function evenedWord(text: string): string {
  const lower = text.trim().toLowerCase();
  if (NUMBER.test(lower)) return lower.replace(/\.0+$/, '');
  const words = lower.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim();
  return words === '' && TELLING_SIGN.test(lower) ? lower : words;
}

/** A sign that stands for a word, like a tick; dashes, dots and question marks stand for none. */
const SIGN = '[\\p{So}√]';
const TELLING_SIGN = new RegExp(SIGN, 'u');

/** SQL of the same form, for SQL of a trimmed text. */
export function evenedWordSql(text: string): string {
  const lower = `lower(${text})`;
  const words = `trim(regexp_replace(${lower}, '[^\\p{L}\\p{M}\\p{N}]+', ' ', 'g'))`;
  return `case when regexp_matches(${lower}, '${NUMBER.source}') then regexp_replace(${lower}, '\\.0+$', '')
    when regexp_matches(${lower}, '${SIGN}') and not regexp_matches(${lower}, '[\\p{L}\\p{M}\\p{N}]') then ${lower}
    else ${words} end`;
}

/**
 * Numbers among the missing words that are real values in a column of this type: a person, a station or a count may be 99.
 * A negative code is none anywhere.
 */
const REAL_NUMBERS: Readonly<Record<FieldDefinition['type'], readonly string[]>> = {
  id: ['99', '999'],
  category: ['99', '999'],
  number: ['99', '999'],
  date: [],
  flag: [],
  coded: [],
};

/** The missing words of a type, evened out. */
export function missingWords(type: FieldDefinition['type']): readonly string[] {
  const real = REAL_NUMBERS[type];
  return [...new Set(MISSING_WORDS.filter((word) => !real.includes(word)).map(evenedWord))];
}

/** The words that a county said to mean "not recorded" in one column. */
export function saidMissing(words: Readonly<Record<string, string>>): readonly string[] {
  return Object.keys(words).filter((word) => words[word] === NOT_RECORDED);
}

/** What the words of one column mean. */
export interface WordMeanings {
  /** Word exactly as written -> code: what the county said. */
  readonly exact: ReadonlyMap<string, string>;
  /** Evened word -> code. */
  readonly evened: ReadonlyMap<string, string>;
}

/**
 * The words of a flag (`yes`, `no`), a coded field (its codes) or a category (only what the county said), with the missing
 * words as `unknown`. What the county said comes before the field's own words, these before the missing and common ones:
 * "refused" is an answer to an offer, and no answer elsewhere.
 */
export function wordMeanings(field: FieldDefinition, said: Readonly<Record<string, string>> = {}): WordMeanings {
  const exact = Object.entries(said)
    .filter(([, code]) => canMean(field, code))
    .map(([word, code]): readonly [string, string] => [word.trim(), code]);
  const missing = missingWords(field.type).map((word): readonly [string, string] => [word, NOT_RECORDED]);
  const evened = [...commonWords(field), ...missing, ...ownWords(field), ...exact].map(
    ([word, code]): readonly [string, string] => [evenedWord(word), code],
  );
  return { exact: new Map(exact), evened: new Map(evened) };
}

/** The code of a word, or undefined when nobody knows it. */
export function meaningOf(word: string, meanings: WordMeanings): string | undefined {
  const labelled = CODE_AND_LABEL.exec(word.trim())?.[1];
  return (
    meanings.exact.get(word.trim()) ??
    meanings.evened.get(evenedWord(word)) ??
    (labelled === undefined ? undefined : meanings.evened.get(evenedWord(labelled)))
  );
}

/** A code in front of the label that says what it means: `01 - Completed`, `2: No`. */
const CODE_AND_LABEL = /^[0-9]{1,3} *[-:=.)] *([A-Za-z].*)$/;

/** SQL of the label behind a code, NULL where a text is none. */
export function labelSql(text: string): string {
  return `nullif(regexp_extract(${text}, '${CODE_AND_LABEL.source}', 1), '')`;
}

/** Whether a word of this field can be given that code: a project file may come from another version. */
function canMean(field: FieldDefinition, code: string): boolean {
  switch (field.type) {
    case 'flag':
      return ['yes', 'no', NOT_RECORDED].includes(code);
    case 'coded':
      return code === NOT_RECORDED || field.values.some((value) => value.code === code);
    default:
      return true;
  }
}

function commonWords(field: FieldDefinition): readonly (readonly [string, string])[] {
  return field.type === 'flag' ? [...pairs(YES_WORDS, 'yes'), ...pairs(NO_WORDS, 'no')] : [];
}

function ownWords(field: FieldDefinition): readonly (readonly [string, string])[] {
  switch (field.type) {
    case 'flag':
      return [...pairs(field.yes ?? [], 'yes'), ...pairs(field.no ?? [], 'no')];
    case 'coded':
      return field.values.flatMap(({ code, label, words }) => pairs([code, label, ...words], code));
    default:
      return [];
  }
}

function pairs(words: readonly string[], code: string): readonly (readonly [string, string])[] {
  return words.map((word) => [word, code]);
}

/** Numbers by which code books say "refused", "does not know" and "not asked". */
const NO_ANSWER_CODES = new Set([7, 8, 9, 77, 88, 97, 98, 99, 777, 888, 997, 998, 999]);

const COUNT = /^[0-9]+(?:\.0+)?$/;

/**
 * Whether a yes/no field is kept as a count, like the doses given: whole numbers only, and too many of them to be a code
 * book. 0 and 1 are words; 1 and 2 are codes whose 2 may be "no"; 8, 9 and 99 beside 0 and 1 are codes for no answer.
 */
export function isCountColumn(words: readonly string[]): boolean {
  const missing = new Set(missingWords('number'));
  const filled = words.map((word) => word.trim()).filter((word) => !missing.has(evenedWord(word)));
  if (filled.length === 0 || !filled.every((word) => COUNT.test(word))) return false;
  const numbers = new Set(filled.map(Number));
  const beyondCodes = [...numbers].some((number) => number > 2 && !NO_ANSWER_CODES.has(number));
  return beyondCodes || (numbers.has(0) && numbers.has(2));
}
