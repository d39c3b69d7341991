import type { Combination } from '../../data/import/mapping.ts';

/** How several columns make the value of a field, in a sentence. */
export function combinationSentence(combination: Combination): string {
  switch (combination.how) {
    case 'date-parts':
      return combination.day === null
        ? 'The date is put together from columns for year and month.'
        : 'The date is put together from columns for year, month and day.';
    case 'joined':
      return 'The texts of the columns are put together with a space between.';
    case 'first-filled':
      return 'The first of the columns that says something is taken.';
    case 'any-yes':
      return 'Yes when any column says yes; no only when all say no; otherwise not recorded.';
    case 'checkboxes':
      return combination.several === ''
        ? 'The first ticked box is taken; rows with more than one tick are listed.'
        : `The ticked box is taken; more than one tick is "${combination.several}", and those rows are listed.`;
    case 'age':
      return 'Worked out from the birth date on the day of the row; the birth date itself is not kept.';
    case 'name-key':
      return 'People are told apart by name and birth date. Both are made even, replaced by a code that only this session knows, and used for nothing else.';
    case 'zip':
      return combination.digits === 3
        ? 'The first three digits of the ZIP code; areas with few people become 000.'
        : 'The first five digits of the ZIP code.';
  }
}
