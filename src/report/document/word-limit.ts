import type { DraftClaim } from './draft-claim.ts';

/** A sentence that would be told, with its place and its weight. */
export interface Candidate<Section extends string = string> {
  readonly section: Section;
  /** The lower, the sooner it is taken; sections keep this order as well. */
  readonly rank: number;
  readonly claim: DraftClaim;
  /** Is told only together with that sentence, which has a lower rank. */
  readonly needs?: DraftClaim;
}

export interface Chosen<Section extends string> {
  readonly taken: readonly Candidate<Section>[];
  readonly leftOut: readonly Candidate<Section>[];
  readonly words: number;
}

/** Words as a word processor counts them: what stands between spaces. */
export function wordCount(text: string): number {
  return text.split(/\s+/u).filter((word) => word !== '').length;
}

/** Takes whole sentences by rank as long as they fit; `textOf` gives a sentence as it will stand. */
export function fitToWords<Section extends string>(
  candidates: readonly Candidate<Section>[],
  limit: number,
  textOf: (claim: DraftClaim) => string,
): Chosen<Section> {
  const taken: Candidate<Section>[] = [];
  const leftOut: Candidate<Section>[] = [];
  let words = 0;
  for (const candidate of candidates.toSorted((one, other) => one.rank - other.rank)) {
    const { needs, claim } = candidate;
    const isAlone = needs !== undefined && !taken.some((other) => other.claim === needs);
    const more = wordCount(textOf(claim));
    if (isAlone || words + more > limit) leftOut.push(candidate);
    else {
      taken.push(candidate);
      words += more;
    }
  }
  return { taken, leftOut, words };
}
