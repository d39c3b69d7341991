/** What the county says of a figure in its own words. Text only; printed as the county's, never mixed with what is computed. */
export interface OwnWords {
  readonly comment: string;
  readonly nextStep: string;
}

/** By figure id. */
export type OwnWordsByFigure = Readonly<Record<string, OwnWords>>;

/** So many characters each part may have: a slide and a card hold no more. */
export const MOST_CHARACTERS = 600;

/** So many figures of a project may have words: several times as many as there are. */
export const MOST_FIGURES = 500;

const FIGURE_ID = /^[a-z][a-z0-9_-]{0,159}$/;

/** Whether a text can be the id of a figure; names that objects have of their own are none. */
export function isFigureId(text: string): boolean {
  return FIGURE_ID.test(text) && !(text in Object.prototype);
}

/** Text as it is kept: no control characters but line breaks and tabs, no blank ends, no longer than may be. */
export function keptText(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[^\P{Cc}\n\t]|[\u202A-\u202E\u2066-\u2069]/gu, '')
    .trim()
    .slice(0, MOST_CHARACTERS);
}

/** The words with those of one figure set; a figure whose parts are both empty has none. */
export function withOwnWords(all: OwnWordsByFigure, figureId: string, words: OwnWords): OwnWordsByFigure {
  const { [figureId]: _, ...others } = all;
  const kept = { comment: keptText(words.comment), nextStep: keptText(words.nextStep) };
  return kept.comment === '' && kept.nextStep === '' ? others : { ...others, [figureId]: kept };
}

export type IdentifierKind = 'email' | 'phone' | 'ssn';

/** Nine digits written as a Social Security number: area not 000, 666 or 9.., no part all zeros. Source: SSA, RM 10201.030. */
const SSN = /(?<![\d-])(?!000|666|9)\d{3}[- ](?!00)\d{2}[- ](?!0000)\d{4}(?![\d-])/;
/** Ten digits of a North American phone number, written as one. */
const PHONE = /(?<![\d-])(?:\+?1[-. ]?)?(?:\([2-9]\d{2}\) ?|[2-9]\d{2}[-. ])[2-9]\d{2}[-. ]?\d{4}(?![\d-])/;
const EMAIL = /[^\s@<>()]+@[^\s@<>().]+\.[^\s@<>()]+/;

/** What in a text looks as if it named a person: a name cannot be told, these three can. */
export function identifiersIn(text: string): readonly IdentifierKind[] {
  return [
    ...(EMAIL.test(text) ? (['email'] as const) : []),
    ...(PHONE.test(text) ? (['phone'] as const) : []),
    ...(SSN.test(text) ? (['ssn'] as const) : []),
  ];
}
