/**
 * Score intervals of the difference of two proportions: Miettinen-Nurminen and, without its N/(N-1), Mee.
 * Formula: the differences D with (p1 - p2 - D)^2 / V(D) <= z^2, V = (r1 s1/n1 + r2 s2/n2) N/(N-1), r1 and r2 = r1 - D the
 *   maximum likelihood proportions given D (the middle root of a cubic), s = 1 - r.
 * Source: Miettinen O, Nurminen M. Stat Med 1985;4:213-226; Mee RW. Biometrics 1984;40:1175-1176.
 * Worked value: 5/56 - 0/29: Miettinen-Nurminen -0.0326 to 0.1933, Mee -0.0313 to 0.1926 (ratesci `test3.R`).
 * A yardstick for Newcombe's interval, which is the one shown.
 */

import { bisect } from './bisection.ts';
import { normalForLevel } from './distributions.ts';
import type { Counts, Limits } from './proportion-interval.ts';
import { requireProportion } from './proportion-interval.ts';

export type ScoreKind = 'miettinen-nurminen' | 'mee';

const EDGE = 1e-12;
const LARGE = 1e6;

function restrictedProportions(a: Counts, b: Counts, D: number): readonly [r1: number, r2: number] {
  const [n1, x2, n2] = [a.denominator, b.numerator, b.denominator];
  const [N, X] = [n1 + n2, a.numerator + x2];
  const l2 = (n1 + 2 * n2) * D - N - X;
  const l1 = (n2 * D - N - 2 * x2) * D + X;
  const l0 = x2 * D * (1 - D);
  const q = (l2 / (3 * N)) ** 3 - (l1 * l2) / (6 * N * N) + l0 / (2 * N);
  const root = Math.sqrt(Math.max(0, (l2 / (3 * N)) ** 2 - l1 / (3 * N)));
  const u = q > 0 ? root : -root;
  const cosine = u === 0 ? 0 : Math.min(1, Math.max(-1, q / u ** 3));
  const r2 = 2 * u * Math.cos((Math.PI + Math.acos(cosine)) / 3) - l2 / (3 * N);
  const share = (r: number) => Math.min(1, Math.max(0, r));
  return [share(r2 + D), share(r2)];
}

function scoreAt(a: Counts, b: Counts, D: number, factor: number): number {
  const [r1, r2] = restrictedProportions(a, b, D);
  const variance = ((r1 * (1 - r1)) / a.denominator + (r2 * (1 - r2)) / b.denominator) * factor;
  const distance = a.numerator / a.denominator - b.numerator / b.denominator - D;
  if (variance <= 0) return Math.abs(distance) < 1e-15 ? 0 : Math.sign(distance) * LARGE;
  return Math.min(LARGE, Math.max(-LARGE, distance / Math.sqrt(variance)));
}

/** Score limits of a's proportion minus b's; the counts must make proportions. */
export function scoreDifferenceLimits(a: Counts, b: Counts, kind: ScoreKind, level = 0.95): Limits {
  requireProportion(a, b);
  const z = normalForLevel(level);
  const N = a.denominator + b.denominator;
  const factor = kind === 'mee' ? 1 : N / (N - 1);
  const d = a.numerator / a.denominator - b.numerator / b.denominator;
  const score = (D: number) => scoreAt(a, b, D, factor);
  const low = d <= -1 + EDGE ? -1 : bisect((D) => score(D) - z, -1 + EDGE, d);
  const high = d >= 1 - EDGE ? 1 : bisect((D) => score(D) + z, d, 1 - EDGE);
  return [low, high];
}
