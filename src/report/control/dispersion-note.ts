import { quantileOf } from '../../domain/stats/descriptive-quantiles.ts';
import { controlWords as words } from '../messages/control.ts';
import { type ControlKind, limitsOf } from './chart-of.ts';
import type { ControlLines } from './control-lines.ts';

/** Laney's limits are meant for points of hundreds of people. */
const MANY_PEOPLE = 200;
const CLEAR = 0.05;

/**
 * Offers Laney's limits where large points vary more than chance, says how much wider those in force are, and says where
 * points vary less than chance. Nothing is changed without being asked: with a factor below 1 limits would be too narrow.
 */
export function dispersionNote(lines: ControlLines, kind: ControlKind): string | null {
  if (lines.kind !== 'limits') return null;
  const last = lines.segments.at(-1);
  if (kind === 'p-laney' || kind === 'u-laney') {
    const factor = last?.limits?.sigmaZ;
    if (factor === undefined) return null;
    return factor > 1 ? words.laneyWider(factor.toFixed(2)) : words.laneyNarrower(factor.toFixed(2));
  }
  const dispersion = last?.limits?.dispersion;
  if (last === undefined || dispersion === undefined) return null;
  if (dispersion.pValue > 1 - CLEAR / 2) return words.lessThanChance;
  if (dispersion.pValue >= CLEAR) return null;
  const sizes = last.points.map(({ denominator }) => denominator).toSorted((one, other) => one - other);
  if (kind !== 'p' || quantileOf(sizes, 0.5) < MANY_PEOPLE) return null;
  const factor = limitsOf('p-laney', last.points, {})?.sigmaZ;
  return factor !== undefined && factor > 1 ? words.laneyOffered(factor.toFixed(2)) : null;
}
