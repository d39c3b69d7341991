/** How sure a suggestion is, for words: a share of 1 would be certain. */
export type Sureness = 'sure' | 'likely' | 'guess';

const SURE_FROM = 0.85;
const LIKELY_FROM = 0.7;

export function sureness(confidence: number): Sureness {
  if (confidence >= SURE_FROM) return 'sure';
  return confidence >= LIKELY_FROM ? 'likely' : 'guess';
}
