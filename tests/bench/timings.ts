/** Milliseconds of one figure, one a round. */
export interface Timing {
  readonly figure: string;
  readonly rows: number;
  readonly milliseconds: readonly number[];
  /** The figure beside which it stands: `own / yardstick` is the ratio. Absent: recorded only. */
  readonly yardstick?: string;
  /** What the ratio should be at most. */
  readonly must?: number;
}

export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

/** @throws when there is no value */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const [min, max] = [sorted[0], sorted.at(-1)];
  const middle = sorted.length / 2;
  const [below, above] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  if (min === undefined || max === undefined || below === undefined || above === undefined)
    throw new Error('a figure without a round has no median');
  return { median: (below + above) / 2, min, max };
}

/** The rounds of a figure over those of its yardstick, each round by itself: both ran under the same load. */
export function ratioOf(own: Timing, timings: readonly Timing[]): Spread | null {
  const beside = timings.find(({ figure, rows }) => figure === own.yardstick && rows === own.rows);
  if (beside === undefined) return null;
  const ratios = own.milliseconds.flatMap((value, round) => {
    const other = beside.milliseconds[round];
    return other === undefined || other === 0 ? [] : [value / other];
  });
  return ratios.length === 0 ? null : spreadOf(ratios);
}

/** Runs figures one after another, round by round, so that a busy minute falls on all of them. */
export async function interleaved(
  figures: readonly (Omit<Timing, 'milliseconds'> & { readonly run: () => Promise<number> })[],
  rounds: number,
): Promise<readonly Timing[]> {
  const found = figures.map(() => [] as number[]);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, { run }] of figures.entries()) found[index]?.push(await run());
  }
  return figures.map(({ run: _, ...figure }, index) => ({ ...figure, milliseconds: found[index] ?? [] }));
}
