/** A short text above the plot that belongs to the stretch `from`-`to` (for an event: just right and left of its line). */
export interface NoteWish {
  readonly key: string;
  readonly from: number;
  readonly to: number;
  readonly width: number;
  readonly height: number;
}

interface PlacedNote {
  readonly key: string;
  /** Where the text begins, or where it ends. */
  readonly at: number;
  readonly anchor: 'start' | 'end';
  /** How far the note's foot lies above the lowest place a note can have. */
  readonly lift: number;
}

interface Taken extends PlacedNote {
  readonly start: number;
  readonly end: number;
  readonly ceiling: number;
}

interface NoteRoom {
  readonly left: number;
  readonly right: number;
}

const GAP = 10;
const GAP_ABOVE = 2;

/**
 * Places notes so that none overlaps another. A note starts at `from`; it ends at `to` instead where it would stick out
 * on the right, or where it stands lower that way and covers no other note's place. Notes are laid from right to left,
 * each above those it would touch: so the line of an event further right ends below the text of one further left.
 */
export function noteRows(wishes: readonly NoteWish[], room: NoteRoom): readonly PlacedNote[] {
  const placed: Taken[] = [];
  for (const wish of wishes.toSorted((one, other) => other.from - one.from)) {
    const spots = anchors(wish, wishes, room).map((anchor) => spot(wish, anchor, placed));
    placed.push(spots.reduce((best, other) => (other.lift < best.lift ? other : best)));
  }
  return placed.map(({ key, at, anchor, lift }) => ({ key, at, anchor, lift }));
}

interface Anchored {
  readonly at: number;
  readonly anchor: 'start' | 'end';
}

/** Where a note may stand; the first place is preferred. */
function anchors(
  { key, from, to, width }: NoteWish,
  wishes: readonly NoteWish[],
  { left, right }: NoteRoom,
): readonly [Anchored, ...Anchored[]] {
  const after: Anchored = { at: from, anchor: 'start' };
  const before: Anchored = { at: Math.max(left + width, Math.min(to, right)), anchor: 'end' };
  if (from + width > right) return [before];
  const start = to - width;
  const covers = wishes.some((other) => other.key !== key && start - GAP < other.from && other.to < to);
  return start < left || covers ? [after] : [after, before];
}

function spot({ key, width, height }: NoteWish, { at, anchor }: Anchored, placed: readonly Taken[]): Taken {
  const start = anchor === 'start' ? at : at - width;
  const end = start + width + GAP;
  const below = placed.filter((other) => start < other.end && other.start < end).map(({ ceiling }) => ceiling);
  const lift = Math.max(0, ...below);
  return { key, at, anchor, lift, start, end, ceiling: lift + height + GAP_ABOVE };
}
