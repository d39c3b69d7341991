import { EXIT_REASON_VALUES, FOLLOW_UP_VALUES } from '../../domain/schema/coded-values.ts';
import { counted } from '../numbers.ts';

/** Reasons that no exit reason says; the codes are those of `data/cascade-reasons.ts`. */
const REASONS: Readonly<Record<string, string>> = {
  'not-offered': 'No offer made',
  'no-answer': 'No answer recorded',
  'entered-later': 'Entered, but later',
  'entry-not-dated': 'Entered, nobody knows when',
  'exit-reason-not-recorded': 'Left, reason not recorded',
  'not-recorded': 'Nothing recorded',
};

interface Wait {
  readonly median: string;
  readonly quartiles: string;
  readonly since: string;
  readonly people: string;
}

/** The sentences of the picture of the way from contact to treatment. */
export const cascadeWords = {
  question: 'How far do people come on the way from first contact to staying in treatment?',
  unit: { any: ['person', 'people'], first: ['person', 'people'], every: ['encounter', 'encounters'] },
  definition: (days: number) =>
    `People first responders met at least ${days} days before the as-of date; each step contains only people of the step before it.`,
  everyEncounter: 'Encounters are counted, not people.',
  firstEncounter: 'Each person is followed from the first encounter in the dates in view.',
  told: (people: string, steps: string) => `Of ${people} met and followed to the end, ${steps}.`,
  largestLoss: (people: string, step: string) => `The largest loss, ${people}, comes before "${step}".`,
  tooFew: 'Too few people have been followed long enough to show the way.',
  nobody: (days: number) => `Nobody has been followed for ${days} days yet.`,
  reason: (code: string) =>
    REASONS[code] ??
    [...EXIT_REASON_VALUES, ...FOLLOW_UP_VALUES].find((value) => value.code === code)?.label ??
    'Nothing recorded',
  together: (names: readonly string[]) => `${names.join(', ')} (together)`,
  wait: ({ median, quartiles, since, people }: Wait) =>
    `${median === '0 days' ? `Half on the same day as` : `Half within ${median} of`} "${since}" (middle half: ${quartiles}; n = ${people}).`,
  waitHidden: 'How long it took is not told: too few people with, or without, both dates.',
  loss: (people: string, reasons: string) => `Not reached by ${people}: ${reasons}.`,
  lossRow: (reason: string) => `Not reached: ${reason}`,
  pendingRow: 'Pending: met too recently to be followed to the end',
  leftOutRow: (reason: string) => `Left out: ${reason}`,
  columns: {
    step: 'Step',
    of: { any: 'People', first: 'People', every: 'Encounters' },
    ofAll: 'Of all met',
    interval: '95% interval',
    ofPrevious: 'Of the step before',
    median: 'Median days',
    quartiles: 'Middle half of days',
    timed: 'n with both dates',
    note: 'Note',
  },
  notShown: 'too few to show',
  exitsLeftOut:
    'Mind the changed definition: leaving people out for what happens at a later step would take them out of the steps before it too. So they stay in the picture, as not reaching that step, and stand among the reasons.',
  episodesApart:
    'Mind the changed definition: what is counted here follows the setting of the referral rate, not that of entry or retention, since the way begins with the contact.',
  method: (days: number, lag: number) => [
    {
      term: 'Who is counted',
      text: 'People, not rows. A person met several times counts once, with the furthest step reached after one of the encounters, unless the referral rate is set to count otherwise.',
    },
    {
      term: 'Follow-up',
      text: `Everybody in the picture has been followed for ${days} days: 30 for the offer, 30 for entry, 180 in treatment${lag === 0 ? '' : `, and ${counted(lag, 'day', 'days')} for the records to arrive`}. People met later are pending.`,
    },
    {
      term: 'Steps',
      text: 'Each step is met by the rule of its measure as it is set on the Definitions page: referral rate, acceptance, entry within 30 days, retention at 90 and 180 days.',
    },
    { term: 'Interval', text: 'The 95% Wilson score interval of the share of all people met.' },
    {
      term: 'Times',
      text: 'Median and quartiles (type 7, as in R and DuckDB) of the days between the dates of two steps, of people who came to both and have both dates in this order. Steps of staying have no time of their own: their day is their definition.',
    },
    {
      term: 'Reasons',
      text: 'Each person who came to a step and not to the next counts once. Before entry: death within 30 days, an answer of no, or the outcome recorded of the referral. After it: the recorded exit, or what a follow-up found. "Nothing recorded" is its own reason.',
    },
    {
      term: 'To protect people',
      text: 'A step is hidden where it, or the number lost since the last step shown, is 1 to 10 (or by the rule chosen on the Privacy page). Reasons with so few people are shown together, joined by the next smallest, so that nothing can be worked out from the totals.',
    },
    {
      term: 'Mind',
      text: 'A reason is what the records say. It does not tell what would have happened otherwise.',
    },
  ],
} as const;
