/**
 * p-values adjusted for having made m comparisons.
 * Formula: with p sorted, Holm: running maximum of (m - i + 1) p_i from the smallest; Benjamini-Hochberg: running minimum of
 *   (m / i) p_i from the largest; Bonferroni: m p; all cut at 1.
 * Source: Holm S. Scand J Stat 1979;6:65-70; Benjamini Y, Hochberg Y. J R Stat Soc B 1995;57:289-300; R's `p.adjust`.
 * Worked value: 0.01, 0.02, 0.03, 0.04: Holm 0.04, 0.06, 0.06, 0.06; Benjamini-Hochberg 0.04 for all.
 * A missing p-value stays missing and is not counted in m.
 */

import { assert } from '../assert.ts';

type PValues = readonly (number | undefined)[];
type Adjust = (p: number, rank: number, m: number) => number;

function known(pValues: PValues): { readonly p: number; readonly at: number }[] {
  assert(
    pValues.every((p) => p === undefined || (p >= 0 && p <= 1)),
    'a p-value lies between 0 and 1',
  );
  return pValues.flatMap((p, at) => (p === undefined ? [] : [{ p, at }])).sort((a, b) => a.p - b.p);
}

function adjusted(pValues: PValues, from: 'smallest' | 'largest', adjust: Adjust): (number | undefined)[] {
  const sorted = known(pValues);
  const ranked = sorted.map(({ p, at }, index) => ({ at, value: adjust(p, index + 1, sorted.length) }));
  const result: (number | undefined)[] = pValues.map(() => undefined);
  let running = from === 'smallest' ? 0 : 1;
  for (const { at, value } of from === 'smallest' ? ranked : ranked.reverse()) {
    running = from === 'smallest' ? Math.max(running, value) : Math.min(running, value);
    result[at] = Math.min(1, running);
  }
  return result;
}

/** Controls the chance of any false finding: for a handful of comparisons planned beforehand. */
export function holm(pValues: PValues): (number | undefined)[] {
  return adjusted(pValues, 'smallest', (p, rank, m) => (m - rank + 1) * p);
}

/** Controls the share of false findings among the findings: for a table of comparisons. */
export function benjaminiHochberg(pValues: PValues): (number | undefined)[] {
  return adjusted(pValues, 'largest', (p, rank, m) => (m / rank) * p);
}

/** The simplest and most cautious adjustment. */
export function bonferroni(pValues: PValues): (number | undefined)[] {
  const m = known(pValues).length;
  return pValues.map((p) => (p === undefined ? undefined : Math.min(1, m * p)));
}
