import { evenedWord } from './words.ts';

const KNOWN: ReadonlyMap<string, RegExp> = new Map([
  ['sex', /^(?:[mfx]|male|female|man|woman|men|women|non ?binary|trans.*|intersex|genderqueer|gender .+|other)$/],
  [
    'race',
    /\b(?:white|caucasian|black|african|asian|pacific|hawaiian|alaskan?|indian|native|multi ?racial|biracial|two or more|other|indigenous)\b/,
  ],
  ['ethnicity', /\b(?:hispanic|latin[oax]|latine|mexican|puerto rican|cuban)\b/],
]);

const AGE_BAND =
  /^(?:ages?\s*)?(?:(?:[<>≤≥]=?|under|over|below|above|less than)\s*\d{1,3}|\d{1,3}\s*(?:-|–|to|through)\s*\d{1,3}|\d{1,3}\s*(?:\+|(?:and|or|&)\s*(?:over|older|under|younger|above|up|more)))\s*(?:years?|yrs?|yo)?(?: old)?$/i;

/** Whether the values of this field are known well enough to tell its column by them. */
export function hasKnownValues(field: string): boolean {
  return field === 'age_group' || KNOWN.has(field);
}

/** Whether a text is what a column of this field usually holds: a sex, a race, an ethnicity, an age band. */
export function isKnownValue(field: string, text: string): boolean {
  if (field === 'age_group') return AGE_BAND.test(text.trim());
  return KNOWN.get(field)?.test(evenedWord(text)) === true;
}
