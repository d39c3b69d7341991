/**
 * What can be wrong with a study file, by its code, with what its sentence must be told.
 * The sentences stand in `report/messages/evidence.ts`.
 */
export interface StudyProblemParameters {
  'wrong-kind': { readonly wanted: JsonKind };
  missing: { readonly wanted: JsonKind };
  'unknown-key': { readonly key: string };
  'unknown-word': { readonly found: string; readonly words: readonly string[] };
  malformed: { readonly kind: Pattern; readonly found: string };
  'too-long': { readonly most: number };
  'out-of-range': { readonly found: number; readonly lowest: number; readonly highest: number };
  'not-whole': { readonly found: number };
  'no-locator': { readonly result: string };
  'too-few-results': { readonly least: number };
  'same-id-twice': { readonly id: string };
  'rule-against-days': { readonly rule: string; readonly days: number | null };
  'numerator-above-denominator': { readonly numerator: number; readonly denominator: number };
  'percent-against-counts': { readonly printed: number; readonly numerator: number; readonly denominator: number };
  'half-an-interval': { readonly missing: 'low' | 'high' };
  'value-outside-interval': { readonly value: number; readonly low: number; readonly high: number };
}

export type JsonKind = 'object' | 'list' | 'text' | 'number';

/** Texts with a form of their own. */
export type Pattern = 'study-id' | 'result-id' | 'doi' | 'pmid' | 'pmcid' | 'address' | 'date';

export type StudyProblemCode = keyof StudyProblemParameters;

/** One finding; `path` leads to it, such as `results[2].value.percent`, and is empty for the study as a whole. */
export type StudyProblem = {
  readonly [Code in StudyProblemCode]: {
    readonly code: Code;
    readonly path: string;
    readonly parameters: StudyProblemParameters[Code];
  };
}[StudyProblemCode];
