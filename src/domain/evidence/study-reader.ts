import { asList, asOneOf, asRecord, asText, type JsonRecord } from '../record.ts';
import { parseIsoDate } from '../units.ts';
import type { JsonKind, Pattern, StudyProblem } from './study-problem.ts';

/** Ends the reading of one part of a study file at its first problem. */
export class Refusal extends Error {
  readonly problem: StudyProblem;

  constructor(problem: StudyProblem) {
    super(problem.code);
    this.problem = problem;
  }
}

/** A part that was read, or the problem that ended its reading. */
export type Read<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: StudyProblem };

/** Runs a reader up to its first refusal. */
export function readPart<Value>(read: () => Value): Read<Value> {
  try {
    return { ok: true, value: read() };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, problem: error.problem };
    throw error;
  }
}

export interface NumberRange {
  readonly lowest: number;
  readonly highest: number;
}

/** One object of a study file and the path that leads to it. */
export interface Part {
  readonly record: JsonRecord;
  readonly path: string;
}

const MOST_CHARACTERS = 2000;
const SHOWN_CHARACTERS = 60;

const PATTERNS: Readonly<Record<Pattern, (text: string) => boolean>> = {
  'study-id': (text) => /^[a-z0-9][a-z0-9-]{0,59}$/.test(text),
  'result-id': (text) => /^[A-Za-z0-9][A-Za-z0-9-]{0,59}$/.test(text),
  doi: (text) => /^10\.\d{4,9}\/[^\s"'<>]+$/.test(text),
  pmid: (text) => /^\d{1,9}$/.test(text),
  pmcid: (text) => /^PMC\d{1,9}$/.test(text),
  address: (text) => /^https:\/\/[^\s"'<>]+$/.test(text),
  date: (text) => parseIsoDate(text) !== undefined,
};

/** The object itself, with no key that is not known. Keys such as `__proto__` are unknown like any other. */
export function partFrom(json: unknown, path: string, keys: readonly string[]): Part {
  const record = asRecord(json);
  if (record === undefined) throw new Refusal(absentOr(json, path, 'object'));
  const key = Object.keys(record).find((one) => !keys.includes(one));
  if (key !== undefined) throw new Refusal({ code: 'unknown-key', path, parameters: { key: shortened(key) } });
  return { record, path };
}

export function pathOf({ path }: Part, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}

/** Text that may be left out or null; then it is empty. */
export function optionalText(part: Part, key: string): string {
  const value = part.record[key];
  return value === undefined || value === null ? '' : textFrom(value, pathOf(part, key));
}

export function requiredText(part: Part, key: string): string {
  const text = optionalText(part, key);
  if (text === '') throw new Refusal({ code: 'missing', path: pathOf(part, key), parameters: { wanted: 'text' } });
  return text;
}

/** Text of a given form that may be left out; then it is empty. */
export function optionalPattern(part: Part, key: string, kind: Pattern): string {
  const text = optionalText(part, key);
  if (text === '' || PATTERNS[kind](text)) return text;
  throw new Refusal({ code: 'malformed', path: pathOf(part, key), parameters: { kind, found: shortened(text) } });
}

export function requiredPattern(part: Part, key: string, kind: Pattern): string {
  requiredText(part, key);
  return optionalPattern(part, key, kind);
}

export function textList(part: Part, key: string): readonly string[] {
  return optionalList(part, key).map((text, index) => textFrom(text, `${pathOf(part, key)}[${index}]`));
}

export function optionalList(part: Part, key: string): readonly unknown[] {
  const value = part.record[key];
  if (value === undefined) return [];
  const list = asList(value);
  if (list === undefined) throw new Refusal(absentOr(value, pathOf(part, key), 'list'));
  return list;
}

/** A number within its range; null and left out are the same: not stated. */
export function optionalNumber(part: Part, key: string, range: NumberRange): number | null {
  const value = part.record[key];
  if (value === undefined || value === null) return null;
  const path = pathOf(part, key);
  if (typeof value !== 'number' || Number.isNaN(value)) throw new Refusal(absentOr(value, path, 'number'));
  if (value < range.lowest || value > range.highest)
    throw new Refusal({ code: 'out-of-range', path, parameters: { found: value, ...range } });
  return value;
}

export function requiredNumber(part: Part, key: string, range: NumberRange): number {
  const number = optionalNumber(part, key, range);
  if (number === null) throw new Refusal(absentOr(undefined, pathOf(part, key), 'number'));
  return number;
}

export function wholeNumber(number: number, path: string): number {
  if (!Number.isInteger(number)) throw new Refusal({ code: 'not-whole', path, parameters: { found: number } });
  return number;
}

export function wordFrom<Word extends string>(part: Part, key: string, words: readonly Word[]): Word {
  const found = requiredText(part, key);
  const word = asOneOf(found, words);
  if (word !== undefined) return word;
  const parameters = { found: shortened(found), words };
  throw new Refusal({ code: 'unknown-word', path: pathOf(part, key), parameters });
}

function textFrom(value: unknown, path: string): string {
  const text = asText(value);
  if (text === undefined) throw new Refusal(absentOr(value, path, 'text'));
  if (text.length > MOST_CHARACTERS)
    throw new Refusal({ code: 'too-long', path, parameters: { most: MOST_CHARACTERS } });
  return text;
}

function absentOr(value: unknown, path: string, wanted: JsonKind): StudyProblem {
  return { code: value === undefined ? 'missing' : 'wrong-kind', path, parameters: { wanted } };
}

function shortened(text: string): string {
  return text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS)}…` : text;
}
