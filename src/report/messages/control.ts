import type { Variation } from '../../domain/stats/nhs-icons.ts';
import type { PeriodLevel } from '../../domain/stats/period-selection.ts';

const LEVELS: Readonly<Record<PeriodLevel, { readonly one: string; readonly many: string }>> = {
  month: { one: 'month', many: 'months' },
  quarter: { one: 'quarter', many: 'quarters' },
  'half-year': { one: 'half-year', many: 'half-years' },
  year: { one: 'year', many: 'years' },
};

const VARIATION: Readonly<Record<Variation, string>> = {
  'common-cause': 'Ordinary variation: the latest value is one that chance alone would bring.',
  improvement: 'Improvement: the latest value is better than chance alone would bring.',
  concern: 'Concern: the latest value is worse than chance alone would bring.',
  change: 'Change: the latest value is one that chance alone would hardly bring.',
};

const WHEN = 'This says when, not why.';

const PER: Readonly<Record<string, string>> = { people: 'person' };

/** The sentences of the picture of whether a measure changes by more than chance. */
export const controlWords = {
  question: (measure: string) => `${measure}: is it changing by more than chance?`,
  questionEach: (measure: string, subject: string) =>
    `${measure} for each ${PER[subject] ?? subject} met: is it changing by more than chance?`,
  variation: (variation: Variation) => VARIATION[variation],
  level: (level: PeriodLevel) =>
    level === 'month'
      ? 'By month: every month holds enough people.'
      : `By ${LEVELS[level].one}: shorter periods hold too few people, or some of them would have to be hidden.`,
  marked: (periods: readonly string[]) =>
    periods.length === 0 ? 'No value is marked.' : `Marked: ${periods.join('; ')}.`,
  manyMarked: (count: number, first: string, last: string) =>
    `${count} values are marked, from ${first} to ${last}; the table says by which rule.`,
  markedPeriod: (period: string, why: readonly string[]) => `${period} (${why.join(', ')})`,
  trial: (points: number) => `Trial limits: ${points} complete values are fewer than the 20 that good limits need.`,
  runs: {
    signal:
      'The values lie on one side of their middle for longer, or cross it less often, than chance alone would bring.',
    none: 'The values move around their middle as chance alone would have them.',
    short: (points: number) => `Only ${points} complete values: a run chart about the median, without limits.`,
  },
  lastYear: (
    now: string,
    before: string,
    difference: string,
    { isClear, isAdded }: { readonly isClear: boolean; readonly isAdded: boolean },
  ) =>
    `${now} against ${before}${isAdded ? ', months added up' : ''}: ${difference}; ${isClear ? 'more than chance would explain' : 'not clearly different'}.`,
  season: {
    none: (p: string) => `No season can be told from chance between the quarters of the year (${p}).`,
    some: (highest: string, lowest: string, p: string) =>
      `The quarters of the year differ by more than chance, with the trend allowed for (${p}): ${highest} is the highest, ${lowest} the lowest.`,
  },
  event: {
    'quasi-binomial': (label: string, period: string, level: string, slope: string) =>
      `Exploratory: at the time of “${label}” (${period}) the odds changed to ${level} times the line before, and their slope per period to ${slope} times. ${WHEN}`,
    'quasi-poisson': (label: string, period: string, level: string, slope: string) =>
      `Exploratory: at the time of “${label}” (${period}) the number changed to ${level} times the line before, and its slope per period to ${slope} times. ${WHEN}`,
    ordinary: (label: string, period: string, level: string, slope: string) =>
      `Exploratory: at the time of “${label}” (${period}) the days changed by ${level}, and their slope per period by ${slope}. ${WHEN}`,
  },
  eventTooShort: (label: string, before: number, after: number, needed: number) =>
    `“${label}”: what changed at that time can be looked at from ${needed} complete periods on each side on; there are ${before} before and ${after} after.`,
  eventNote: (label: string) => `Event: ${label}.`,
  newBase: (note: string) => `new limits: ${note}`,
  newBaseNote: (note: string) => `Limits anew from here: ${note}.`,
  newBaseFrom: (period: string, note: string) => `Limits anew from ${period} on (${note}).`,
  tooFewAfterBase: (points: number, needed: number) =>
    `That leaves ${points} complete values: limits and rules come back with ${needed}.`,
  baselineNote: (points: number, note: string) => `Limits come from the ${points} values up to here: ${note}.`,
  baselineFrom: (points: number, note: string) => `Limits come from the first ${points} values (${note}).`,
  baselineEnds: (note: string) => `baseline ends: ${note}`,
  baselineTooShort: (points: number, needed: number, note: string) =>
    `A baseline of ${points} values is not used, it takes ${needed}: ${note}.`,
  fitted: (label: string) => `lines before and after “${label}” (exploratory)`,
  goneOn: 'how the first line would have gone on',
  laneyOffered: (factor: string) =>
    `The periods are large and differ by more than chance between people alone: Laney’s limits would be ${factor} times as wide. They can be chosen under “Chart and limits”.`,
  lessThanChance:
    'The values vary less than chance alone would have them, as numbers that hang together do: the limits are wider than they need be.',
  laneyWider: (factor: string) => `Laney’s limits, ${factor} times as wide as those of chance between people alone.`,
  laneyNarrower: (factor: string) =>
    `Laney’s limits are ${factor} times as wide as the usual ones here: too narrow, so read the usual ones.`,
  rate: (value: number, subject: string) => `${value.toFixed(2)} per ${PER[subject] ?? subject}`,
  rules: {
    outside: 'outside the limits',
    shift: 'one of seven or more in a row on one side',
    trend: 'one of seven or more in a row that rise or fall',
    twoOfThree: 'two of three near a limit',
  },
  centre: { limits: 'average', runs: 'median' },
  limits: 'limits of chance (3 sigma)',
  special: 'marked by a rule',
  usual: 'complete period',
  immature: 'not complete, in no limit',
  immatureShort: 'not complete',
  picture: (first: string, last: string) => `Control chart from ${first} to ${last}.`,
  rare: {
    question: {
      t: (measure: string) => `${measure}: are the events becoming rarer?`,
      g: (measure: string) => `${measure}: do more people go by between events?`,
    },
    usual: {
      t: (days: string) => (days === '' ? '' : `Half of the waits between events last ${days} or longer, as a rule.`),
      g: (people: string) =>
        people === '' ? '' : `Half of the times ${people} or more people go by between events, as a rule.`,
    },
    centre: { limits: 'centre', runs: 'median' },
    point: { t: 'days since the event before', g: 'people since the event before' },
    immature: 'since the last event: not over, in no limit',
    immatureShort: 'not over',
    until: (date: string) => `Up to ${date}`,
    open: 'No event since the last one: the wait is not over.',
    counted: (events: number) => `${events} events, one after the other.`,
    sparse: (events: string, level: PeriodLevel) =>
      `Chosen because there are on average ${events} events a ${LEVELS[level].one}: too few for shares by period, which take 3 or more.`,
    noPeriods: 'Chosen because no calendar period holds enough people for shares by period.',
    chosen: 'Chosen by hand: the usual chart of shares by period can be had under “Chart”.',
    inside: 'Internal use only: each point is about one or two people.',
  },
  columns: {
    event: 'Event on',
    period: 'Period',
    value: 'Value',
    numerator: 'Numerator',
    denominator: 'Denominator',
    centre: 'Centre',
    lower: 'Lower limit',
    upper: 'Upper limit',
    rule: 'Rule',
    pending: 'Pending',
    note: 'Note',
  },
  somePending: 'some',
  pendingPeople: (count: string) => `Pending: ${count}.`,
  nobody: 'Nobody in this period.',
} as const;
