/** A label that would like its middle at `center`. */
interface LabelWish {
  readonly key: string;
  readonly center: number;
  readonly height: number;
}

interface LabelRoom {
  readonly top: number;
  readonly bottom: number;
  readonly gap: number;
}

/** The height that labels of these heights need below each other. */
export function stackHeight(wishes: readonly Pick<LabelWish, 'height'>[], gap: number): number {
  return wishes.reduce((sum, { height }) => sum + height, 0) + gap * Math.max(0, wishes.length - 1);
}

/**
 * The middle of every label, moved as little as possible (least squares) so that none overlaps another and, while they
 * fit, none leaves the room. Labels keep the order of their wishes. Method: pool adjacent violators, the isotonic
 * regression of Ayer et al. 1955, on the wishes less the space the labels above need.
 */
export function placeLabels(wishes: readonly LabelWish[], room: LabelRoom): ReadonlyMap<string, number> {
  const sorted = wishes.toSorted((one, other) => one.center - other.center);
  const offsets = stackOffsets(sorted, room.gap);
  const first = sorted[0];
  const last = sorted.at(-1);
  if (!first || !last) return new Map();
  const lowest = room.top + first.height / 2;
  const highest = Math.max(lowest, room.bottom - last.height / 2 - (offsets.at(-1) ?? 0));
  const pooled = isotonic(sorted.map(({ center }, index) => center - (offsets[index] ?? 0)));
  return new Map(
    sorted.map(({ key }, index) => {
      const base = Math.min(highest, Math.max(lowest, pooled[index] ?? lowest));
      return [key, base + (offsets[index] ?? 0)];
    }),
  );
}

/** How far each label's middle lies below the first one's when all stand as close as they may. */
function stackOffsets(sorted: readonly LabelWish[], gap: number): readonly number[] {
  let offset = 0;
  return sorted.map(({ height }, index) => {
    const above = sorted[index - 1];
    if (above) offset += above.height / 2 + gap + height / 2;
    return offset;
  });
}

/** The nondecreasing sequence nearest to `values`. */
function isotonic(values: readonly number[]): readonly number[] {
  const pools: { sum: number; size: number }[] = [];
  for (const value of values) {
    let pool = { sum: value, size: 1 };
    for (let above = pools.at(-1); above && above.sum / above.size > pool.sum / pool.size; above = pools.at(-1)) {
      pools.pop();
      pool = { sum: pool.sum + above.sum, size: pool.size + above.size };
    }
    pools.push(pool);
  }
  return pools.flatMap(({ sum, size }) => Array.from({ length: size }, () => sum / size));
}
