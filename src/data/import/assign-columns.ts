/** A column that may hold a field, with how much speaks for it, 0-1. */
export interface Candidate {
  readonly field: string;
  readonly column: string;
  readonly confidence: number;
}

/** Smaller differences of confidence do not matter. */
const STEP = 0.001;

/** What a column costs that nobody bid for, and what a field gains that goes without. */
const NOTHING = 0;

/**
 * Gives each field at most one column and each column at most one field, so that the total confidence is the greatest
 * (to within `STEP` a field). Method: auction, Bertsekas 1988: a field bids for its best column as much as that is better
 * than its second best; whoever is outbid bids again. A field may go without a column, which is worth 0.
 */
export function assignColumns(candidates: readonly Candidate[]): readonly Candidate[] {
  const fields = new Set(candidates.map(({ field }) => field));
  const prices = new Map<string, number>();
  const holders = new Map<string, Candidate>();
  const waiting = [...fields];
  for (let field = waiting.pop(); field !== undefined; field = waiting.pop()) {
    const bid = bestBid(
      candidates.filter((candidate) => candidate.field === field),
      prices,
    );
    if (bid === undefined) continue;
    const outbid = holders.get(bid.candidate.column);
    if (outbid !== undefined) waiting.push(outbid.field);
    holders.set(bid.candidate.column, bid.candidate);
    prices.set(bid.candidate.column, bid.price);
  }
  return [...holders.values()];
}

function bestBid(candidates: readonly Candidate[], prices: ReadonlyMap<string, number>) {
  const gains = candidates
    .map((candidate) => {
      const price = prices.get(candidate.column) ?? NOTHING;
      return { candidate, price, gain: candidate.confidence - price };
    })
    .sort((left, right) => right.gain - left.gain);
  const [best, second] = gains;
  if (best === undefined || best.gain <= NOTHING) return undefined;
  const secondGain = Math.max(NOTHING, second?.gain ?? NOTHING);
  return { candidate: best.candidate, price: best.price + best.gain - secondGain + STEP };
}
