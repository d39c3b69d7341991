import type { MissingColumn, RecipeMatch } from '../../data/recipe.ts';
import type { HeaderPair } from '../../data/recipes/pair-headers.ts';
import { fieldLabel } from './field-labels.ts';

function listText(parts: readonly string[]): string {
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(parts);
}

function fieldsText(fields: readonly string[]): string {
  return listText(fields.map((field) => `"${fieldLabel(field)}"`));
}

/** Why a column under another name is taken for last time's. */
export function pairReason(how: HeaderPair['how']): string {
  switch (how) {
    case 'exact':
      return 'The same name.';
    case 'normalised':
      return 'Taken as the same: only capitals, blanks or signs differ.';
    case 'alike':
      return 'Taken as the same: the names are alike, and the values do not speak against it.';
    case 'chosen':
      return 'Chosen.';
  }
}

/** What a column that is gone leaves open. */
export function missingColumnSentence({ column, fields }: MissingColumn): string {
  return `"${column}" is not in this file, so ${fieldsText(fields)} stays empty.`;
}

/** A field that a column fills which the recipe has never seen. */
export function suggestedSentence(field: string, column: string): string {
  return `"${column}" is new and was taken for "${fieldLabel(field)}".`;
}

/** A date column that is written otherwise than last time. */
export function redatedSentence(field: string): string {
  return `The dates of "${fieldLabel(field)}" are written otherwise than last time and were read the new way.`;
}

/** What differs between a file and the recipe it was read by, a sentence each; none where all is as before. */
export function recipeSentences({ pairs, missing, suggested, redated, mapping }: RecipeMatch): readonly string[] {
  return [
    ...pairs
      .filter(({ how }) => how !== 'exact')
      .map(({ was, now, how }) => `last time "${was}", now "${now}". ${pairReason(how)}`),
    ...missing.map(missingColumnSentence),
    ...suggested.map((field) => suggestedSentence(field, mapping.columns[field] ?? field)),
    ...redated.map(redatedSentence),
  ];
}
