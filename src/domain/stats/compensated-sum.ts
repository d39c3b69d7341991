/**
 * Sum and mean without the rounding error of adding one by one, so that a point that lies on its centre line in exact
 * arithmetic lies on it here too.
 * Formula: keep beside the sum s what each addition lost: (s - (s + x)) + x, or (x - (s + x)) + s where |x| > |s|.
 * Source: Neumaier A. Z Angew Math Mech 1974;54:39-51.
 * Worked value: 1 + 1e100 + 1 - 1e100 is 2, where plain addition gives 0.
 */

/** The sum of the values; 0 of none, infinite where it is too large for a number. */
export function sumOf(values: Iterable<number>): number {
  let [s, lost] = [0, 0];
  for (const x of values) {
    const next = s + x;
    lost += Math.abs(s) >= Math.abs(x) ? s - next + x : x - next + s;
    s = next;
  }
  return Number.isFinite(lost) ? s + lost : s;
}

/** The mean of at least one value; as in R, corrected once by the mean of what is left over. */
export function meanOf(values: readonly number[]): number {
  const first = sumOf(values) / values.length;
  return first + sumOf(values.map((value) => value - first)) / values.length;
}
