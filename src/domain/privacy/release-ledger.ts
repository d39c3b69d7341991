/**
 * Whether numbers that are to be released, with those released before, let a reader subtract down to a small group.
 * Formula: of two numbers of one measure, where one is of a part of the other's people, the difference; of one number and the
 *   parts it is cut into (periods, or groups of one field), what the parts leave of it. Small differences of the people, of
 *   those above the line, or of the rest are conflicts.
 * Source: differencing attack over releases; the rule is ours. It knows counts and filters, not people, so it may warn where
 *   people overlap otherwise than their filters say.
 * Worked value: last month's release said 140 people of 2025 so far; this month's says 146: six people came.
 */

import { periodById } from '../period.ts';
import type { IsoDate } from '../units.ts';
import type { SuppressionPolicy } from './policy.ts';
import { isSmall } from './primary.ts';

/** One number as it was released, after suppression; it holds no ids. */
export interface ReleasedNumber {
  /** The measure, whatever its window or definition. */
  readonly measure: string;
  /** The window and the definition, as a text that is the same for the same rule. */
  readonly definition: string;
  /** Whom the filters keep, the group itself among them. */
  readonly where: readonly { readonly field: string; readonly values: readonly string[] }[];
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  /** `2025-03`, `2025-Q1`, `2025`, `all` and so on. */
  readonly period: string;
  /** `null` where the statistic has none. */
  readonly numerator: number | null;
  readonly denominator: number;
}

/** What one export told, for the check of the next ones. */
export interface Release {
  readonly day: IsoDate;
  readonly asOf: IsoDate;
  /** What a person would call it. */
  readonly label: string;
  readonly numbers: readonly ReleasedNumber[];
}

/** A number of the new release that must not go out, and the release it conflicts with; `null`: another number of its own. */
export interface ReleaseConflict {
  readonly number: ReleasedNumber;
  readonly release: Release | null;
  readonly kind: 'changed' | 'part-of-whole' | 'rest-of-parts';
}

interface Known {
  readonly number: ReleasedNumber;
  readonly release: Release | null;
}

/** Every number of `next` that conflicts with `past` releases, or with them and others of `next`, once. */
export function releaseConflicts(
  past: readonly Release[],
  next: readonly ReleasedNumber[],
  policy: SuppressionPolicy,
): readonly ReleaseConflict[] {
  const before = past.flatMap((release) => release.numbers.map((number): Known => ({ number, release })));
  const now = next.map((number): Known => ({ number, release: null }));
  return next.flatMap((number): readonly ReleaseConflict[] => {
    const rivals = before.filter((known) => known.number.measure === number.measure);
    const single = rivals.find((known) => tellsDifference(number, known.number, policy));
    if (single !== undefined) {
      const kind = isSamePlace(number, single.number) ? 'changed' : 'part-of-whole';
      return [{ number, release: single.release, kind }];
    }
    const own = now.filter((known) => known.number.measure === number.measure && known.number !== number);
    const release = restRelease(number, [...rivals, ...own], policy);
    return release === undefined ? [] : [{ number, release, kind: 'rest-of-parts' }];
  });
}

function isSamePlace(one: ReleasedNumber, other: ReleasedNumber): boolean {
  return holds(one, other) && holds(other, one);
}

/** Whether the people of `inner` are, by filters and dates, among those of `outer`. */
function holds(outer: ReleasedNumber, inner: ReleasedNumber): boolean {
  return holdsGroups(outer, inner) && holdsDates(outer, inner) && holdsPeriod(outer.period, inner.period);
}

function holdsGroups(outer: ReleasedNumber, inner: ReleasedNumber): boolean {
  return outer.where.every(({ field, values }) => {
    const own = inner.where.find((filter) => filter.field === field);
    return own?.values.every((value) => values.includes(value)) === true;
  });
}

function holdsDates(outer: ReleasedNumber, inner: ReleasedNumber): boolean {
  const after = outer.from === null || (inner.from !== null && inner.from >= outer.from);
  return after && (outer.to === null || (inner.to !== null && inner.to <= outer.to));
}

function holdsPeriod(outer: string, inner: string): boolean {
  if (outer === inner || outer === 'all') return true;
  const [long, short] = [periodById(outer), periodById(inner)];
  return long !== undefined && short !== undefined && long.start <= short.start && short.end <= long.end;
}

function tellsDifference(one: ReleasedNumber, other: ReleasedNumber, policy: SuppressionPolicy): boolean {
  if (isSamePlace(one, other)) return isTelling(apart(one, [other]), policy, true);
  if (holds(one, other)) return isTelling(apart(one, [other]), policy, false);
  return holds(other, one) && isTelling(apart(other, [one]), policy, false);
}

/** What is left of a number when others are taken from it: people, those above the line, and the rest. */
function apart(whole: ReleasedNumber, parts: readonly ReleasedNumber[]): readonly number[] {
  const people = whole.denominator - parts.reduce((sum, { denominator }) => sum + denominator, 0);
  if (whole.numerator === null || parts.some(({ numerator }) => numerator === null)) return [people];
  const met = whole.numerator - parts.reduce((sum, { numerator }) => sum + (numerator ?? Number.NaN), 0);
  return [people, met, people - met];
}

/** A change may go either way; a part is never more than its whole. */
function isTelling(differences: readonly number[], policy: SuppressionPolicy, isChange: boolean): boolean {
  return differences.some((value) => value !== 0 && isSmall(isChange ? Math.abs(value) : value, policy));
}

/** The release with which a number, as a whole or as one of the parts, leaves a small rest; `undefined` where none does. */
function restRelease(
  number: ReleasedNumber,
  known: readonly Known[],
  policy: SuppressionPolicy,
): Release | null | undefined {
  for (const parts of cuts(known, number)) {
    const rest = apart(
      number,
      parts.map((part) => part.number),
    );
    if (isTelling(rest, policy, false)) return parts.find(({ release }) => release !== null)?.release ?? null;
  }
  for (const whole of known.filter((one) => holds(one.number, number) && !isSamePlace(one.number, number))) {
    const others = known.filter((one) => one !== whole);
    for (const parts of cuts([...others, { number, release: null }], whole.number)) {
      if (!parts.some((part) => part.number === number)) continue;
      const rest = apart(
        whole.number,
        parts.map((part) => part.number),
      );
      if (isTelling(rest, policy, false)) return whole.release;
    }
  }
  return undefined;
}

/** The ways in which known numbers cut a whole into parts that share nobody: by periods of one length, or by one field. */
function cuts(known: readonly Known[], whole: ReleasedNumber): readonly (readonly Known[])[] {
  const inside = known.filter(({ number }) => {
    return number.definition === whole.definition && holds(whole, number) && !isSamePlace(whole, number);
  });
  const kinds = new Map<string, Map<string, Known>>();
  for (const part of inside) {
    const kind = cutOf(part.number, whole);
    if (kind === undefined) continue;
    const parts = kinds.get(kind.by) ?? new Map<string, Known>();
    kinds.set(kind.by, parts.set(kind.part, part));
  }
  return [...kinds.values()].map((parts) => [...parts.values()]).filter((parts) => parts.length > 1);
}

/** How a part differs from the whole, where it differs in one thing only. */
function cutOf(
  part: ReleasedNumber,
  whole: ReleasedNumber,
): { readonly by: string; readonly part: string } | undefined {
  const isFiner = part.period !== whole.period;
  const narrower = part.where.filter(({ field, values }) => {
    const own = whole.where.find((filter) => filter.field === field);
    return own === undefined || own.values.length !== values.length;
  });
  const [filter] = narrower;
  if (isFiner && filter === undefined)
    return { by: `period of ${part.period.length} ${part.period.charAt(5)}`, part: part.period };
  if (isFiner || filter === undefined || narrower.length > 1 || filter.values.length !== 1) return undefined;
  return { by: filter.field, part: filter.values[0] ?? '' };
}
