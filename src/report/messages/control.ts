import type { Variation } from '../../domain/stats/nhs-icons.ts';
import type { PeriodLevel } from '../../domain/stats/period-selection.ts';

const LEVELS: Readonly<Record<PeriodLevel, { readonly one: string; readonly many: string }>> = {
  month: { one: 'month', many: 'months' },
  quarter: { one: 'quarter', many: 'quarters' },
  'half-year': { one: 'half-year', many: 'half-years' },
  year: { one: 'year', many: 'years' },
};

const VARIATION: Readonly<Record<Variation, string>> = {
  'common-cause': 'Ordinary variation: the latest period is one that chance alone would bring.',
  improvement: 'Improvement: the latest period is better than chance alone would bring.',
  concern: 'Concern: the latest period is worse than chance alone would bring.',
  change: 'Change: the latest period is one that chance alone would hardly bring.',
};

/** The sentences of the picture of whether a measure changes by more than chance. */
export const controlWords = {
  question: (measure: string) => `${measure}: is it changing by more than chance?`,
  variation: (variation: Variation) => VARIATION[variation],
  level: (level: PeriodLevel) =>
    level === 'month'
      ? 'By month: every month holds enough people.'
      : `By ${LEVELS[level].one}: shorter periods hold too few people, or some of them would have to be hidden.`,
  marked: (periods: readonly string[]) =>
    periods.length === 0 ? 'No period is marked.' : `Marked: ${periods.join('; ')}.`,
  manyMarked: (count: number, first: string, last: string) =>
    `${count} periods are marked, from ${first} to ${last}; the table says by which rule.`,
  markedPeriod: (period: string, why: readonly string[]) => `${period} (${why.join(', ')})`,
  trial: (points: number) => `Trial limits: ${points} complete periods are fewer than the 20 that good limits need.`,
  runs: {
    signal:
      'The values lie on one side of their middle for longer, or cross it less often, than chance alone would bring.',
    none: 'The values move around their middle as chance alone would have them.',
    short: (points: number) => `Only ${points} complete periods: a run chart about the median, without limits.`,
  },
  lastYear: (now: string, before: string, difference: string, isClear: boolean) =>
    `${now} against ${before}: ${difference}; ${isClear ? 'more than chance would explain' : 'not clearly different'}.`,
  event: (label: string, period: string, odds: string, slope: string) =>
    `Exploratory, at the time of "${label}" (${period}): the odds changed to ${odds} times the line before, and their slope per period to ${slope} times. This says when, not why.`,
  rules: {
    outside: 'outside the limits',
    shift: 'one of seven or more in a row on one side',
    trend: 'one of seven or more in a row that rise or fall',
    twoOfThree: 'one of two of three near a limit',
  },
  centre: { limits: 'average', runs: 'median' },
  limits: 'limits of chance (3 sigma)',
  special: 'marked by a rule',
  usual: 'complete period',
  immature: 'follow-up not complete, in no limit',
  picture: (first: string, last: string) => `Control chart from ${first} to ${last}.`,
  columns: {
    period: 'Period',
    value: 'Value',
    centre: 'Centre',
    lower: 'Lower limit',
    upper: 'Upper limit',
    note: 'Note',
  },
  waiting: 'Follow-up not complete.',
  nobody: 'Nobody in this period.',
  method: [
    {
      term: 'Limits',
      text: 'Shares: p chart (Shewhart), limits from the average and the number of people of each period. Days and counts: XmR chart, limits from the differences of neighbouring periods. Periods whose follow-up is not complete, or that are hidden, take no part.',
    },
    {
      term: 'Rules',
      text: 'Those of NHS England, Making Data Count: a point outside the limits; seven in a row on one side; seven in a row rising or falling; two of three near a limit. One set of rules only: several together would raise false alarms. Points inside the limits are ordinary variation.',
    },
    {
      term: 'Short series',
      text: 'From 20 complete periods on with limits, from 12 on with trial limits, of 10 or 11 as a run chart about the median with the rules of Anhøj (2014).',
    },
    {
      term: 'Period',
      text: 'The shortest of month, quarter, half-year and year with at least 20 people in the middle period, 11 or more in four of five, and none that must be hidden: limits without the hidden ones would be wrong.',
    },
    {
      term: 'Marked events',
      text: 'With 8 complete periods on each side: a segmented logistic regression with over-dispersion (Wagner 2002), a change of level and of slope. Exploratory: neighbouring periods may hang together, and other things change too.',
    },
  ],
} as const;
