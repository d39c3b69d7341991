import type { ArrestSide } from './settlement-items.ts';

/** What the county typed in for one item: its own numbers and words, not computed and not checked. */
export interface FunderAnswer {
  /** `null` where nothing is typed in. */
  readonly count: number | null;
  /** What it is a share of; `null` where nothing is typed in. */
  readonly of: number | null;
  readonly note: string;
}

export interface FunderAnswers {
  /** Whether the programs in view meet people before an arrest or after one. */
  readonly side: ArrestSide;
  /** By item id; an item without one has nothing typed in. */
  readonly items: Readonly<Record<string, FunderAnswer>>;
}

export const NO_FUNDER_ANSWERS: FunderAnswers = { side: 'before', items: {} };

const NOTHING: FunderAnswer = { count: null, of: null, note: '' };

/** The longest note that is kept, in characters. */
export const MOST_NOTE = 500;
/** No county has more of anything the form asks for. */
const MOST_COUNT = 10_000_000;
const HUNDREDTHS = 100;

/** The answer to an item, empty where there is none. */
export function answerTo({ items }: FunderAnswers, id: string): FunderAnswer {
  return Object.hasOwn(items, id) ? (items[id] ?? NOTHING) : NOTHING;
}

/** Whether a number can be typed in: not below zero, with at most two decimals (an average caseload has some). */
export function isAnswerNumber(value: unknown): value is number {
  return (
    typeof value === 'number' &&
    value >= 0 &&
    value <= MOST_COUNT &&
    Math.abs(value * HUNDREDTHS - Math.round(value * HUNDREDTHS)) < 1e-6
  );
}

/** The answers with one of them changed; an answer that says nothing is kept no longer. */
export function withAnswer(answers: FunderAnswers, id: string, change: Partial<FunderAnswer>): FunderAnswers {
  const { [id]: _, ...others } = answers.items;
  const answer = { ...answerTo(answers, id), ...change };
  const saysNothing = answer.count === null && answer.of === null && answer.note.trim() === '';
  return { ...answers, items: saysNothing ? others : { ...others, [id]: answer } };
}
