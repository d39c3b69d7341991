import { asList, asOneOf, asRecord, asText, type JsonRecord, ownText } from '../record.ts';
import {
  ASCERTAINMENTS,
  COUNTED_UNITS,
  DENOMINATOR_KINDS,
  type Facets,
  OUTCOME_EVENTS,
  STUDY_SETTINGS,
  WINDOW_RULES,
} from './facets.ts';
import type {
  Citation,
  EvidenceGrade,
  ReportedValue,
  ReviewMembership,
  Study,
  StudyResult,
  StudyRole,
} from './study.ts';

/** What is wrong with a study file: the path to the part and what it should be. */
export interface StudyProblem {
  readonly at: string;
  readonly expected: string;
}

export type StudyOutcome =
  | { readonly ok: true; readonly study: Study }
  | { readonly ok: false; readonly problem: StudyProblem };

class Refusal extends Error {
  readonly problem: StudyProblem;

  constructor(at: string, expected: string) {
    super(`${at} should be ${expected}`);
    this.problem = { at, expected };
  }
}

/** Reads one study file. A number without a place where it was read, or a percentage that its counts do not give, is refused. */
export function parseStudy(json: unknown): StudyOutcome {
  try {
    return { ok: true, study: studyFrom(json) };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, problem: error.problem };
    throw error;
  }
}

const GRADES: readonly EvidenceGrade[] = ['A', 'B', 'C'];
const ROLES: readonly StudyRole[] = [
  'program',
  'control-arm',
  'adjacent-model',
  'usual-care',
  'national-measure',
  'context',
];
const MEMBERSHIPS: readonly ReviewMembership['status'][] = ['confirmed', 'unconfirmed', 'no'];

function studyFrom(json: unknown): Study {
  const record = need(asRecord(json), 'the study', 'an object');
  const id = need(ownText(record, 'id'), 'id', 'text');
  if (!/^[a-z0-9-]+$/.test(id)) throw new Refusal('id', 'small letters, digits and dashes');
  const review = need(asRecord(record.reviewSet), 'reviewSet', 'an object');
  const results = need(asList(record.results), 'results', 'a list').map((result, index) =>
    resultFrom(result, `results[${index}]`),
  );
  const ids = results.map((result) => result.id);
  if (results.length === 0) throw new Refusal('results', 'a list with at least one result');
  if (new Set(ids).size < ids.length) throw new Refusal('results', 'results with different ids');
  return {
    id,
    citation: citationFrom(need(asRecord(record.citation), 'citation', 'an object')),
    program: textAt(record, 'program'),
    place: textAt(record, 'place'),
    period: textAt(record, 'period'),
    design: textAt(record, 'design'),
    population: textAt(record, 'population'),
    setting: wordAt(record, 'setting', STUDY_SETTINGS, 'setting'),
    reviewSet: { review: 'yatsco-2020', status: wordAt(review, 'status', MEMBERSHIPS, 'reviewSet.status') },
    results,
  };
}

function citationFrom(record: JsonRecord): Citation {
  return {
    authors: textsAt(record, 'authors'),
    year: numberAt(record, 'year', 'citation.year'),
    title: textAt(record, 'title'),
    container: textAt(record, 'container'),
    volume: textAt(record, 'volume'),
    issue: textAt(record, 'issue'),
    pages: textAt(record, 'pages'),
    doi: textAt(record, 'doi'),
    pmid: textAt(record, 'pmid'),
    pmcid: textAt(record, 'pmcid'),
    url: urlAt(record),
    type: textAt(record, 'type'),
    notSeen: textsAt(record, 'notSeen'),
    whereSeen: textAt(record, 'whereSeen'),
  };
}

function urlAt(record: JsonRecord): string {
  const url = textAt(record, 'url');
  if (url !== '' && !/^https:\/\/[^\s"'<>]+$/.test(url))
    throw new Refusal('citation.url', 'an address that begins with https://');
  return url;
}

function resultFrom(json: unknown, at: string): StudyResult {
  const record = need(asRecord(json), at, 'an object');
  const readIn = ownText(record, 'readIn') ?? '';
  if (readIn === '') throw new Refusal(`${at}.readIn`, 'the place where the number was read');
  return {
    id: need(ownText(record, 'id'), `${at}.id`, 'text'),
    grade: wordAt(record, 'grade', GRADES, `${at}.grade`),
    measure: need(ownText(record, 'measure'), `${at}.measure`, 'text'),
    numerator: need(ownText(record, 'numerator'), `${at}.numerator`, 'text'),
    denominator: need(ownText(record, 'denominator'), `${at}.denominator`, 'text'),
    facets: facetsFrom(need(asRecord(record.facets), `${at}.facets`, 'an object'), `${at}.facets`),
    ascertainment: wordAt(record, 'ascertainment', ASCERTAINMENTS, `${at}.ascertainment`),
    role: wordAt(record, 'role', ROLES, `${at}.role`),
    value: valueFrom(need(asRecord(record.value), `${at}.value`, 'an object'), `${at}.value`),
    readIn,
    sourceKind: textAt(record, 'sourceKind'),
    origin: textAt(record, 'origin'),
    notSeen: textsAt(record, 'notSeen'),
    note: textAt(record, 'note'),
  };
}

function facetsFrom(record: JsonRecord, at: string): Facets {
  const windowDays = numberAt(record, 'windowDays', `${at}.windowDays`);
  if (windowDays !== null && (!Number.isInteger(windowDays) || windowDays < 0))
    throw new Refusal(`${at}.windowDays`, 'whole days or null');
  return {
    denominator: wordAt(record, 'denominator', DENOMINATOR_KINDS, `${at}.denominator`),
    outcome: wordAt(record, 'outcome', OUTCOME_EVENTS, `${at}.outcome`),
    windowDays,
    windowRule: wordAt(record, 'windowRule', WINDOW_RULES, `${at}.windowRule`),
    unit: wordAt(record, 'unit', COUNTED_UNITS, `${at}.unit`),
  };
}

function valueFrom(record: JsonRecord, at: string): ReportedValue {
  const kind = wordAt(record, 'kind', ['counts', 'percent', 'effect', 'words'] as const, `${at}.kind`);
  const number = (key: string) => numberAt(record, key, `${at}.${key}`);
  switch (kind) {
    case 'counts':
      return countsFrom(
        { numerator: number('numerator'), denominator: number('denominator'), percent: number('printedPercent') },
        at,
      );
    case 'percent': {
      const percent = need(number('percent') ?? undefined, `${at}.percent`, 'a number');
      if (percent < 0 || percent > 100) throw new Refusal(`${at}.percent`, 'between 0 and 100');
      return { kind, percent, denominator: number('denominator'), low: number('low'), high: number('high') };
    }
    case 'effect':
      return {
        kind,
        measure: textAt(record, 'measure'),
        value: number('value'),
        low: number('low'),
        high: number('high'),
      };
    case 'words':
      return { kind };
  }
}

interface RawCounts {
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly percent: number | null;
}

/** A printed percentage may be rounded to its last digit; one abstract truncates, hence a whole unit of it. */
function countsFrom({ numerator, denominator, percent }: RawCounts, at: string): ReportedValue {
  if (numerator === null || !Number.isInteger(numerator) || numerator < 0)
    throw new Refusal(`${at}.numerator`, 'a count');
  if (denominator === null || !Number.isInteger(denominator) || denominator < Math.max(1, numerator)) {
    throw new Refusal(`${at}.denominator`, 'a count that is not below the numerator');
  }
  const decimals = (String(percent).split('.')[1] ?? '').length;
  const off = percent === null ? Number.POSITIVE_INFINITY : Math.abs((numerator / denominator) * 100 - percent);
  if (percent === null || off > 10 ** -decimals)
    throw new Refusal(`${at}.printedPercent`, 'the percentage that the counts give');
  return { kind: 'counts', numerator, denominator, printedPercent: percent };
}

function textAt(record: JsonRecord, key: string): string {
  return ownText(record, key) ?? '';
}

function textsAt(record: JsonRecord, key: string): readonly string[] {
  return (asList(record[key]) ?? []).flatMap((text) => asText(text) ?? []);
}

function numberAt(record: JsonRecord, key: string, at: string): number | null {
  const value = record[key];
  if (value === null || value === undefined) return null;
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new Refusal(at, 'a number or null');
  return value;
}

function wordAt<Word extends string>(record: JsonRecord, key: string, words: readonly Word[], at: string): Word {
  return need(asOneOf(record[key], words), at, `one of ${words.join(', ')}`);
}

function need<Value>(value: Value | undefined, at: string, expected: string): Value {
  if (value === undefined) throw new Refusal(at, expected);
  return value;
}
