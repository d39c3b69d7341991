import type { HistoryLine } from '../../domain/metrics/history.ts';

const QUESTIONS: Readonly<Record<HistoryLine['kind'], (length: number) => string>> = {
  window: (days) => `What happens within ${days} days`,
  'look-back': (days) =>
    days >= 365
      ? 'Whether it is the first in a year'
      : `Whether it is a new episode, after ${days} days without treatment`,
  season: (months) => (months < 24 ? 'The same quarter a year before' : 'Seasons, from three years'),
  'control-chart': (months) => `Control limits from ${months} months${months < 20 ? ', as a trial' : ''}`,
};

const POSSIBLE: Readonly<Record<HistoryLine['kind'], (date: string) => string>> = {
  window: (date) => `For people who came until ${date}; later ones are pending.`,
  'look-back': (date) => `For people who came from ${date} on; of earlier ones it is not known.`,
  season: (date) => `Since ${date}.`,
  'control-chart': (date) => `Since ${date}.`,
};

/** The words about what a county's dates can answer so far. */
export const dataHistoryMessages = {
  title: 'What these dates can and cannot say',
  lead: (first: string, asOf: string) =>
    `The data begin on ${first} and are read as of ${asOf}. Some questions need more time; the table says when they can be asked.`,
  caption: 'Questions that take time, and when these data can answer them',
  question: 'Question',
  answer: 'Can be answered',
  when: 'When',
  yes: 'Yes',
  notYet: 'Not yet',
  questionOf: ({ kind, length }: HistoryLine) => QUESTIONS[kind](length),
  whenOf: ({ kind, isPossible }: HistoryLine, date: string) =>
    isPossible ? POSSIBLE[kind](date) : `From ${date} on, once data reach that day.`,
  beforeFirst:
    'What happened before the first day is not in the files: "first" always means first in these files, and "repeat" means again in these files.',
} as const;
