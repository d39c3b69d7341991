import type { LibraryEntry } from '../../../src/domain/evidence/library.ts';
import { parseStudy } from '../../../src/domain/evidence/parse-study.ts';

type Json = Readonly<Record<string, unknown>>;

/** One result as its file holds it: 19 of 34 people who entered are there on day 90. */
export function resultJson(changes: Json = {}): Json {
  return {
    id: 'MADE-UP-01',
    grade: 'A',
    measure: 'Retention at 90 days',
    numerator: 'people in the program after 90 days',
    denominator: 'people who entered the program',
    facets: facetsJson(),
    ascertainment: 'program-record',
    role: 'program',
    value: { kind: 'counts', numerator: 19, denominator: 34, printedPercent: 56 },
    readIn: 'abstract',
    ...changes,
  };
}

export function facetsJson(changes: Json = {}): Json {
  return {
    denominator: 'entered',
    outcome: 'in-treatment',
    windowDays: 90,
    windowRule: 'at-end',
    unit: 'person',
    ...changes,
  };
}

/** A study file with one result. */
export function studyJson(changes: Json = {}): Json {
  return {
    id: 'made-up',
    citation: { authors: ['Writer A'], year: 2024, title: 'A made-up study' },
    program: 'Made-up program',
    setting: 'active-outreach',
    reviewSet: { review: 'yatsco-2020', status: 'no' },
    results: [resultJson()],
    ...changes,
  };
}

/** The one result of a study file, with its study. */
export function entryOf(result: Json = {}, study: Json = {}): LibraryEntry {
  const outcome = parseStudy(studyJson({ ...study, results: [resultJson(result)] }));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  const [only] = outcome.study.results;
  if (only === undefined) throw new Error('the sample has no result');
  return { study: outcome.study, result: only };
}
