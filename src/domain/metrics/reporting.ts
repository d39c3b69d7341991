import type { Reporting } from './metric.ts';

const DISCLOSURE =
  'Hidden where it would show 1 to 10 people, or all but 1 to 10 (the rule is set on the Privacy page), with the interval and whatever else would give the number away.';

/** A share of people or episodes. */
export const SHARE: Reporting = {
  disclosure: DISCLOSURE,
  rounding: 'Whole percents below 200, one decimal from there on; never 0% or 100% where that is not exactly so.',
  reuse: 'Quote it with its numerator, denominator, interval, as-of date and this definition.',
};

/** A share that speaks of harm: it is easily read as an effect of the program. */
export const SHARE_OF_HARM: Reporting = {
  ...SHARE,
  reuse:
    'Quote it with its numerator, denominator, interval, as-of date and this definition, and never as proof of what the program did: people who are met differ from people who are not.',
};

/** A number of days. */
export const DAYS: Reporting = {
  disclosure: 'Hidden where fewer than 11 people would be described (the rule is set on the Privacy page).',
  rounding: 'Whole days; a median between two days keeps its half.',
  reuse: 'Quote it together with the share of people who entered: the wait of those who got in is half the story.',
};

/** A plain count. */
export const COUNT: Reporting = {
  disclosure: 'Hidden where it is 1 to 10 (the rule is set on the Privacy page); zero may be shown.',
  rounding: 'Not rounded.',
  reuse: 'Say what is counted: people, stays or encounters. Counts of months or programs do not add up to the whole.',
};
