import type { ComparisonLabel } from '../../domain/stats/comparison.ts';

/** How a share moved between two periods, where the interval of the difference leaves zero out. */
export type Move = 'rose' | 'fell';

const THAN: Readonly<Record<ComparisonLabel, string>> = {
  higher: 'is higher than in',
  lower: 'is lower than in',
  similar: 'could not be told apart from',
};

interface Share {
  readonly share: string;
  readonly place: string;
}

/** The sentences of what stands out. They say when and by how much, and never why. */
export const standingOutWords = {
  moved: (measure: string, move: Move, [before, now]: readonly [Share, Share], difference: string) =>
    `${measure} ${move} from ${before.share} in ${before.place} to ${now.share} in ${now.place}: ${difference}.`,
  beside: (measure: string, label: ComparisonLabel, study: string, difference: string) =>
    `${measure} ${THAN[label]} ${study}: ${difference}.`,
  share: (share: string, counted: string) => `${share} (n = ${counted})`,
  measure: (label: string, share: string, counted: string) => `${label} (${share}, n = ${counted})`,
  none: 'Nothing stands out: no change against the year before and no difference from a study can be told from chance.',
  tooFew: 'There are too few people yet to say what stands out.',
  rule: 'At most five sentences. Changes against the same period a year before come first, then comparisons with studies that count the same way; in each, what is worse comes before what is better, and the clearest first. Each is said only where the 95% interval leaves “no difference” out, or says that it does not.',
} as const;
