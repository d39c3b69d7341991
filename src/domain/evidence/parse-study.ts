import { STUDY_SETTINGS } from './facets.ts';
import { resultFrom } from './parse-result.ts';
import type { Citation, ReviewMembership, Study, StudyResult } from './study.ts';
import type { StudyProblem } from './study-problem.ts';
import {
  optionalList,
  optionalNumber,
  optionalPattern,
  optionalText,
  type Part,
  partFrom,
  pathOf,
  type Read,
  Refusal,
  readPart,
  requiredPattern,
  requiredText,
  textList,
  wholeNumber,
  wordFrom,
} from './study-reader.ts';

export type StudyOutcome =
  | { readonly ok: true; readonly study: Study }
  | { readonly ok: false; readonly problems: readonly StudyProblem[] };

const STUDY_KEYS = [
  'id',
  'citation',
  'program',
  'place',
  'period',
  'design',
  'population',
  'setting',
  'reviewSet',
  'results',
];
const CITATION_KEYS = [
  'authors',
  'year',
  'title',
  'container',
  'volume',
  'issue',
  'pages',
  'doi',
  'pmid',
  'pmcid',
  'url',
  'type',
  'notSeen',
  'whereSeen',
];
const REVIEWS = ['yatsco-2020'] as const;
const MEMBERSHIPS: readonly ReviewMembership['status'][] = ['confirmed', 'unconfirmed', 'no'];
const YEARS = { lowest: 1900, highest: 2100 };

/**
 * Reads one study file of any origin. All results are tried, and each tells its first problem. Refused are, among others,
 * a number without the place where it was read, a percentage that its counts do not give, and a word or key that is not known.
 */
export function parseStudy(json: unknown): StudyOutcome {
  const part = readPart(() => partFrom(json, '', STUDY_KEYS));
  if (!part.ok) return { ok: false, problems: [part.problem] };
  const head = readPart(() => headFrom(part.value));
  const list = readPart(() => resultListFrom(part.value));
  if (!list.ok) return { ok: false, problems: [...problemsOf([head]), list.problem] };
  const read = list.value.map((result, index) => readPart(() => resultFrom(result, `results[${index}]`)));
  const results = read.flatMap((one) => (one.ok ? [one.value] : []));
  const problems = [...problemsOf([head, ...read]), ...repeatedIds(results)];
  return head.ok && problems.length === 0 ? { ok: true, study: { ...head.value, results } } : { ok: false, problems };
}

function problemsOf(parts: readonly Read<unknown>[]): readonly StudyProblem[] {
  return parts.flatMap((part) => (part.ok ? [] : [part.problem]));
}

function repeatedIds(results: readonly StudyResult[]): readonly StudyProblem[] {
  const ids = results.map(({ id }) => id);
  const repeated = new Set(ids.filter((id, index) => ids.indexOf(id) < index));
  return [...repeated].map((id) => ({ code: 'same-id-twice', path: 'results', parameters: { id } }));
}

function resultListFrom(part: Part): readonly unknown[] {
  const list = optionalList(part, 'results');
  if (list.length > 0) return list;
  throw new Refusal({ code: 'too-few-results', path: 'results', parameters: { least: 1 } });
}

function headFrom(part: Part): Omit<Study, 'results'> {
  return {
    id: requiredPattern(part, 'id', 'study-id'),
    citation: citationFrom(partFrom(part.record.citation, 'citation', CITATION_KEYS)),
    program: requiredText(part, 'program'),
    place: optionalText(part, 'place'),
    period: optionalText(part, 'period'),
    design: optionalText(part, 'design'),
    population: optionalText(part, 'population'),
    setting: wordFrom(part, 'setting', STUDY_SETTINGS),
    reviewSet: membershipFrom(
      partFrom(part.record.reviewSet, 'reviewSet', ['review', 'status', 'checkedBy', 'checkedOn']),
    ),
  };
}

function membershipFrom(part: Part): ReviewMembership {
  return {
    review: wordFrom(part, 'review', REVIEWS),
    status: wordFrom(part, 'status', MEMBERSHIPS),
    checkedBy: optionalText(part, 'checkedBy'),
    checkedOn: optionalPattern(part, 'checkedOn', 'date'),
  };
}

function citationFrom(part: Part): Citation {
  const year = optionalNumber(part, 'year', YEARS);
  return {
    authors: textList(part, 'authors'),
    year: year === null ? null : wholeNumber(year, pathOf(part, 'year')),
    title: optionalText(part, 'title'),
    container: optionalText(part, 'container'),
    volume: optionalText(part, 'volume'),
    issue: optionalText(part, 'issue'),
    pages: optionalText(part, 'pages'),
    doi: optionalPattern(part, 'doi', 'doi'),
    pmid: optionalPattern(part, 'pmid', 'pmid'),
    pmcid: optionalPattern(part, 'pmcid', 'pmcid'),
    url: optionalPattern(part, 'url', 'address'),
    type: optionalText(part, 'type'),
    notSeen: textList(part, 'notSeen'),
    whereSeen: optionalText(part, 'whereSeen'),
  };
}
