import { editDistance, headerWords } from '../import/match-header.ts';

/** A header without what exports change by accident: case, blanks, punctuation, accents. */
export function evenedHeader(header: string): string {
  return header
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/**
 * How alike two headers are written, 0-1: one less the letters to change over the longer one's letters, or the share of
 * equal words where that is more. Headers whose numbers differ are not alike: `fu_30` and `fu_60` are two columns.
 */
export function headerLikeness(one: string, other: string): number {
  if (numbersOf(one) !== numbersOf(other)) return 0;
  return Math.max(letterLikeness(evenedHeader(one), evenedHeader(other)), wordLikeness(one, other));
}

function numbersOf(header: string): string {
  return (header.match(/\d+/g) ?? []).map(Number).join(' ');
}

function letterLikeness(one: string, other: string): number {
  const length = Math.max(one.length, other.length);
  return length === 0 ? 0 : 1 - editDistance(one, other, length) / length;
}

/** Twice the words both have over all words of both (Dice). */
function wordLikeness(one: string, other: string): number {
  const left = headerWords(one).words;
  const right = headerWords(other).words;
  const all = left.length + right.length;
  return all === 0 ? 0 : (2 * left.filter((word) => right.includes(word)).length) / all;
}
