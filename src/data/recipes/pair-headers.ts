import { evenedHeader, headerLikeness } from './header-likeness.ts';

/** One column as two exports call it. */
export interface HeaderPair {
  readonly was: string;
  readonly now: string;
  /** `chosen`: a person said so. */
  readonly how: 'exact' | 'normalised' | 'alike' | 'chosen';
}

/** What the values of a new column say about its being an old one. */
export type ValueWitness = 'telling' | 'fits' | 'unknown' | 'contradicts';

export interface PairQuestion {
  readonly was: readonly string[];
  readonly now: readonly string[];
  readonly witness: (was: string, now: string) => ValueWitness;
}

/** From this likeness on two headers are the same word misspelt, if the values do not contradict. */
const SURELY_ALIKE = 0.8;
/** Alike enough when the place in the table or the kind of values says so too. */
const RATHER_ALIKE = 0.6;
/** Alike enough when the values tell the field by themselves. */
const BARELY_ALIKE = 0.4;

/**
 * Pairs the headers of two exports, each at most once: the same text; else the same but for case, blanks and
 * punctuation; else alike in writing, with the place between paired columns and the values as evidence.
 */
export function pairHeaders(question: PairQuestion): readonly HeaderPair[] {
  const exact = question.was
    .filter((header) => question.now.includes(header))
    .map((header): HeaderPair => ({ was: header, now: header, how: 'exact' }));
  const evened = [...exact, ...evenedPairs(question, exact)];
  const pairs = [...evened, ...alikePairs(question, evened)];
  return pairs.toSorted((one, other) => question.was.indexOf(one.was) - question.was.indexOf(other.was));
}

function unpaired({ was, now }: PairQuestion, pairs: readonly HeaderPair[]) {
  const oldOnes = new Set(pairs.map((pair) => pair.was));
  const newOnes = new Set(pairs.map((pair) => pair.now));
  return {
    was: was.filter((header) => !oldOnes.has(header)),
    now: now.filter((header) => !newOnes.has(header)),
  };
}

/** Only where one header of each side reads so: two that differ in punctuation alone are told apart by nothing. */
function evenedPairs(question: PairQuestion, pairs: readonly HeaderPair[]): readonly HeaderPair[] {
  const open = unpaired(question, pairs);
  return open.was.flatMap((header): readonly HeaderPair[] => {
    const text = evenedHeader(header);
    const rivals = open.was.filter((other) => evenedHeader(other) === text);
    const [now, ...others] = open.now.filter((other) => evenedHeader(other) === text);
    const isClear = text !== '' && now !== undefined && others.length === 0 && rivals.length === 1;
    return isClear ? [{ was: header, now, how: 'normalised' }] : [];
  });
}

function alikePairs(question: PairQuestion, pairs: readonly HeaderPair[]): readonly HeaderPair[] {
  const open = unpaired(question, pairs);
  const found = open.was
    .flatMap((was) => open.now.map((now) => ({ was, now, score: alikeScore(question, pairs, { was, now }) })))
    .filter(({ score }) => score > 0)
    .toSorted((one, other) => other.score - one.score);
  const taken: HeaderPair[] = [];
  for (const pair of found) {
    if (taken.every(({ was, now }) => was !== pair.was && now !== pair.now) && !hasRival(pair, found)) {
      taken.push({ was: pair.was, now: pair.now, how: 'alike' });
    }
  }
  return taken;
}

type ScoredPair = Pick<HeaderPair, 'was' | 'now'> & { readonly score: number };

/** Whether another column is just as likely: then nothing tells which, and a person is asked. */
function hasRival(pair: ScoredPair, found: readonly ScoredPair[]): boolean {
  return found.some(({ was, now, score }) => (was === pair.was) !== (now === pair.now) && score === pair.score);
}

/** 0 = not the same column; else the greater the more speaks for it. */
function alikeScore(
  question: PairQuestion,
  pairs: readonly HeaderPair[],
  { was, now }: Pick<HeaderPair, 'was' | 'now'>,
): number {
  const likeness = headerLikeness(was, now);
  if (likeness < BARELY_ALIKE) return 0;
  const witness = question.witness(was, now);
  if (witness === 'contradicts') return 0;
  const isInPlace = samePlace(question, pairs, { was, now });
  const isSame =
    likeness >= SURELY_ALIKE || witness === 'telling' || (likeness >= RATHER_ALIKE && isInPlace && witness === 'fits');
  return isSame ? likeness + (isInPlace ? 1 : 0) + (witness === 'telling' ? 1 : 0) : 0;
}

/** Whether both stand equally far behind, or before, the same paired column (or the edge of the table). */
function samePlace(
  question: PairQuestion,
  pairs: readonly HeaderPair[],
  { was, now }: Pick<HeaderPair, 'was' | 'now'>,
): boolean {
  const partner = new Map(pairs.map((pair) => [pair.was, question.now.indexOf(pair.now)]));
  const from = question.was.indexOf(was);
  const to = question.now.indexOf(now);
  const left = question.was.findLastIndex((header, index) => index < from && partner.has(header));
  const right = question.was.findIndex((header, index) => index > from && partner.has(header));
  const leftAt = left < 0 ? -1 : partner.get(question.was[left] ?? '');
  const rightAt = right < 0 ? question.now.length : partner.get(question.was[right] ?? '');
  const rightGap = (right < 0 ? question.was.length : right) - from;
  return leftAt === to - (from - left) || rightAt === to + rightGap;
}
