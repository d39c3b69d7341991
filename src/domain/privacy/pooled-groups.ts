/**
 * Puts groups that are too small to be shown together until nothing small is left, so that no subtraction of the others
 * from everybody gives a small group.
 * Rule: all groups that are too small alone make one part; where that is still too small, the smallest of the others joins
 *   it, and so on.
 * Worked value: groups of 40, 30, 6 and 3 with parts of 11 or more: 40, and 30 + 6 + 3 together (6 + 3 alone are 9).
 */

export interface Pooling<Group> {
  /** Tells the smaller of two groups. */
  readonly sizeOf: (group: Group) => number;
  /** Whether these groups together must not be shown. */
  readonly isTooSmall: (groups: readonly Group[]) => boolean;
}

/**
 * Every group in exactly one part: first those that stand alone, in the order given, then at most one part of several. Where
 * even all groups together are too small there is one part, which the caller must hide.
 */
export function poolSmallGroups<Group>(
  groups: readonly Group[],
  { sizeOf, isTooSmall }: Pooling<Group>,
): readonly (readonly Group[])[] {
  const together = groups.filter((group) => isTooSmall([group]));
  if (together.length === 0) return groups.map((group) => [group]);
  const others = groups.filter((group) => !together.includes(group)).sort((a, b) => sizeOf(a) - sizeOf(b));
  while (isTooSmall(together)) {
    const next = others.shift();
    if (next === undefined) break;
    together.push(next);
  }
  const pooled = new Set(together);
  return [
    ...groups.filter((group) => !pooled.has(group)).map((group) => [group]),
    groups.filter((group) => pooled.has(group)),
  ];
}
