import { entries, toNumber } from './read.ts';

/** Largest allowed |got - want|: the larger of `absolute` and `relative` times |want|. */
interface Allowance {
  readonly absolute: number;
  readonly relative: number;
}

/**
 * The allowance at a place in `expected`. In the file's `tolerance` a name such as `mid_p_abs` holds wherever a key on the
 * way there contains `mid_p`; `rel` and `abs` (or `closed_form_rel`) hold elsewhere.
 */
export function allowanceAt(tolerance: unknown, path: readonly string[]): Allowance {
  const all = new Map(entries(tolerance).map(([name, value]) => [name, toNumber(value, name)]));
  const way = path.map((key) => key.toLowerCase());
  const special = (suffix: string) =>
    [...all].find(([name]) => name.endsWith(`_${suffix}`) && way.some((key) => key.includes(name.slice(0, -4))))?.[1];
  const relative = special('rel') ?? all.get('rel') ?? all.get('closed_form_rel') ?? 0;
  const absolute = special('abs') ?? all.get('abs') ?? (relative > 0 ? 1e-12 : 0);
  return { absolute, relative };
}

function sameNumber(want: number, got: unknown, { absolute, relative }: Allowance): boolean {
  if (typeof got !== 'number') return false;
  if (!Number.isFinite(want)) return got === want;
  return Math.abs(got - want) <= Math.max(absolute, relative * Math.abs(want));
}

function isMissing(value: unknown): boolean {
  return value === null || value === undefined;
}

function keysOf(value: unknown): [string, unknown][] {
  if (Array.isArray(value)) return value.map((item, at): [string, unknown] => [String(at), item]);
  return entries(value);
}

export interface Comparison {
  readonly tolerance: unknown;
  readonly notOffered: ReadonlySet<string>;
}

/** One sentence for each place where `got` differs from `want`; keys that are not offered are passed over. */
export function differences(
  want: unknown,
  got: unknown,
  comparison: Comparison,
  path: readonly string[] = [],
): string[] {
  const here = path.join('.') || 'result';
  const report = () => [
    `${here}: expected ${JSON.stringify(want)}, got ${typeof got === 'number' ? got : JSON.stringify(got)}`,
  ];
  if (isMissing(want)) return isMissing(got) ? [] : report();
  const isNumber = typeof want === 'number' || want === 'Infinity' || want === '-Infinity';
  if (isNumber) return sameNumber(toNumber(want), got, allowanceAt(comparison.tolerance, path)) ? [] : report();
  if (typeof want !== 'object') return want === got ? [] : report();
  if (isMissing(got) || typeof got !== 'object') return report();
  if (Array.isArray(want) && (!Array.isArray(got) || got.length !== want.length)) return report();
  const found = new Map(keysOf(got));
  return keysOf(want)
    .filter(([key]) => !comparison.notOffered.has(key))
    .flatMap(([key, value]) => differences(value, found.get(key), comparison, [...path, key]));
}
