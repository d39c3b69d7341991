import { counted, countText } from '../numbers.ts';

interface Headline {
  readonly share: string;
  readonly range: string;
  readonly followed: string;
  readonly days: number;
  readonly asOf: string;
}

/** The sentences of the picture of how long people stay. */
export const retentionWords = {
  question: 'Do people stay in treatment?',
  dayLabel: 'Days since entry',
  everybody: 'Our program',
  definition:
    'People who entered treatment, followed from their entry to their exit. The curve uses everybody, also people who entered lately; the fixed windows only those who entered long enough ago.',
  atRisk: 'Number at risk',
  notTold: '–',
  countedBelow: 'n under each curve',
  windowsLabel: 'fixed window, with its 95% interval',
  together: (names: readonly string[]) => `${names.join(', ')} (together)`,
  people: (value: number) => counted(value, 'person', 'people'),
  point: (name: string, day: number, share: string) =>
    `${name === '' ? '' : `${name}: `}${share} still there after ${day} days.`,
  windowPlace: (days: number) => `Fixed window of ${days} days`,
  headline: ({ share, range, followed, days, asOf }: Headline) =>
    `${share} of the ${followed} people who entered treatment at least ${days} days before ${asOf} were still there after ${days} days${range}.`,
  median: (days: string, low: string | null, high: string | null) =>
    low === null || high === null
      ? `Half had left by day ${days}.`
      : `Half had left by day ${days} (95% interval: day ${low} to ${high}).`,
  medianNotReached: (end: number) => `More than half were still there on day ${end}, the last one that can be shown.`,
  apart: (days: readonly number[]) =>
    `At ${days.join(', ')} days the curve and the fixed window differ by more than 3 points: the curve also uses people who entered lately, and they stay longer or shorter than those before them, or many are still within the window.`,
  split: (curves: number) => `${curves} groups, each with its own curve.`,
  merged: (name: string) => `Groups too small to be shown alone are shown as one: ${name}.`,
  test: ({ differ, p, degrees }: { readonly differ: boolean; readonly p: string; readonly degrees: number }) =>
    `${differ ? 'How long people stay differs between the groups by more than chance would explain' : 'The curves do not clearly differ; chance alone could explain what is seen'} (log-rank test, ${p}, ${degrees} ${degrees === 1 ? 'degree' : 'degrees'} of freedom).`,
  notTested: 'Whether the curves differ cannot be tested here.',
  nothing: 'Too few people, or too few exits, to show how long people stay.',
  picture: (names: string) => `Curve of the share of people still in treatment by days since entry${names}.`,
  columns: {
    group: 'Group',
    day: 'Days',
    curve: 'Still there (curve)',
    curveInterval: '95% interval (curve)',
    atRisk: 'Number at risk',
    window: 'Still there (fixed window)',
    windowInterval: '95% interval (fixed window)',
    retained: 'Retained',
    followed: 'Followed long enough',
    note: 'Note',
  },
  method: (undated: number | null) => [
    {
      term: 'Who is counted',
      text: `People, not rows: the first stay in the dates in view. ${undated === 0 ? '' : `${undated === null ? 'A few' : countText(undated)} people who left nobody knows when are in no curve. `}A follow-up that only says whether somebody was in treatment on a day counts in the fixed windows, not in the curve.`,
    },
    {
      term: 'Curve',
      text: 'Kaplan-Meier estimate (Kaplan and Meier 1958) of the share who stay at least so many days; the band is the 95% log-log interval of Greenwood’s variance. A person still in treatment counts up to the as-of date. "Lost to follow-up" is an exit.',
    },
    {
      term: 'Formula',
      text: 'S(t) = ∏ (1 − d ÷ n) over the days up to t with d exits among n people still followed; "at least N days" is S just before N. G = Σ d ÷ (n(n − d)); limits S^exp(±1.96 √G ÷ ln S). Median: the first day on which S is below one half (Brookmeyer and Crowley 1982).',
    },
    {
      term: 'Fixed window',
      text: 'Of the people whose whole window had passed on the as-of date, those who stayed that many days or more; 95% Wilson score interval.',
    },
    {
      term: 'Groups',
      text: 'Compared by the log-rank test (Mantel 1966), which asks whether exits come at the same pace. Groups with 1 to 10 people or exits are shown as one (or by the rule chosen on the Privacy page).',
    },
    {
      term: 'To protect people',
      text: 'The curve is read every 30 days, in whole percents, only on days since which nobody or enough people have left, and ends where too few are followed. Numbers at risk and windows that would give a small number away are left out.',
    },
    {
      term: 'Mind',
      text: 'The curve is right only if being still in treatment on the as-of date says nothing about when people leave.',
    },
  ],
} as const;
