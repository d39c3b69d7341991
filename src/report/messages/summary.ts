import type { ComparisonLabel } from '../../domain/stats/comparison.ts';
import type { Variation } from '../../domain/stats/nhs-icons.ts';
import { counted } from '../numbers.ts';

const VARIATION_TEXT: Readonly<Record<Variation, string>> = {
  'common-cause': 'Ordinary variation',
  improvement: 'Improvement',
  concern: 'Concern',
  change: 'Change',
};

const VERDICT_TEXT: Readonly<Record<ComparisonLabel, string>> = {
  higher: 'Higher than',
  lower: 'Lower than',
  similar: 'Not told apart from',
};

const MIXED_TEXT: Readonly<Record<ComparisonLabel | 'too-few', string>> = {
  higher: 'higher than',
  lower: 'lower than',
  similar: 'not told apart from',
  'too-few': 'too few people for',
};

/** The words of the summary of all measures. */
export const summaryWords = {
  question: 'How do all measures stand?',
  answer: (measures: number, shown: number) =>
    measures === 0
      ? 'None of the measures can be worked out from these files.'
      : shown === 0
        ? `${counted(measures, 'measure', 'measures')} can be worked out from these files, and none has a complete period that can be shown.`
        : `${shown} of ${counted(measures, 'measure', 'measures')} have a complete period to look at.`,
  variationCounts: (parts: readonly string[]) => (parts.length === 0 ? '' : `In the latest one: ${parts.join('; ')}.`),
  variationCount: {
    concern: (count: number) => `${count} of concern`,
    change: (count: number) => `${count} changed`,
    improvement: (count: number) => `${count} improved`,
    'common-cause': (count: number) => `${count} with ordinary variation`,
  } satisfies Record<Variation, (count: number) => string>,
  untold: (count: number) => `${count} with too little to tell`,
  missing: (count: number) =>
    count === 0
      ? ''
      : `${counted(count, 'further measure needs', 'further measures need')} a column that is not matched.`,
  picture: 'Table of all measures, a row each.',
  notes: {
    latest:
      'The latest value is that of the last period whose follow-up is complete. Each measure is read by the shortest period that holds enough people, so periods differ between rows.',
    many: (comparisons: number) =>
      `${comparisons} comparisons with studies stand on this page: words follow the stricter 99.8% interval, because among so many one in twenty would differ by chance alone.`,
    chance: 'Of many measures some will be marked by chance alone: look at the chart before you act.',
  },
  variation: (variation: Variation) => VARIATION_TEXT[variation],
  runs: { signal: 'Not by chance alone', none: 'As chance would have it' },
  tooShort: 'Too few periods',
  tooShortSentence: 'Fewer than ten complete periods can be shown: too few to tell a change from chance.',
  rare: 'Too rare',
  rareSentence:
    'The events are too rare to judge shares by period; the Trends page has a chart of the time between them.',
  noSeries: 'No periods to show',
  noSeriesSentence: 'No period holds enough people to be shown.',
  withheld: 'Some periods hidden',
  withheldSentence: 'Hidden: together with numbers shown before, its periods would describe too few people.',
  wholeHidden: 'Hidden',
  value: {
    suppressed: 'hidden',
    immature: 'not complete',
    undefined: 'no number',
  },
  soFar: (value: string) => `${value} so far`,
  noLatest: 'none',
  trend: (first: string, last: string, periods: string) => `From ${first} to ${last}, ${periods}.`,
  noTrend: 'No trend to draw.',
  benchmark: {
    verdict: (label: ComparisonLabel, study: string) => `${VERDICT_TEXT[label]} ${study}`,
    mixed: (parts: readonly string[]) => `Mixed: ${parts.join(', ')}`,
    mixedPart: (label: ComparisonLabel | 'too-few', count: number) => `${MIXED_TEXT[label]} ${count}`,
    several: (label: ComparisonLabel, count: number) => `${VERDICT_TEXT[label]} all ${count}`,
    'too-few': 'Too few people',
    'not-yet': 'Not complete yet',
    hidden: 'Hidden',
    beside: 'None quite alike',
    none: 'None to compare',
  },
  columns: {
    measure: 'Measure',
    period: 'Latest complete period',
    value: 'Value',
    interval: '95% interval',
    counted: 'n',
    variation: 'Change',
    whole: 'All dates',
    wholeInterval: '95% interval, all dates',
    wholeCounted: 'n, all dates',
    benchmark: 'Published studies',
    note: 'Note',
  },
  window: (measure: string, days: number) => `${measure}: ${days} days instead`,
  needs: (fields: string) => `Needs ${fields}.`,
  definition: 'Each measure is counted as the Definitions page says.',
  counted: (shown: string) => `Scope: ${shown}`,
  everybody: 'everybody in the files',
  method: [
    {
      term: 'Change',
      text: 'The control chart of the measure on the Trends page, with its rules (outside the limits, seven in a row on one side or in one direction, two of three near a limit), judged at the latest complete period. This says when, not why.',
    },
    {
      term: 'Published studies',
      text: 'All dates together against results that count the same way (who, event, denominator, clock, window, ascertainment), by Newcombe’s interval of the difference. A word is given from 30 people on.',
    },
  ],
} as const;
