/**
 * Times that differ only by floating-point dust are one time.
 * Formula: of the distinct sorted times, one follows the other as a tie if their gap, or their gap over the mean |time|, is at
 *   most sqrt(2^-52); all of a chain of ties take the smallest.
 * Source: `aeqSurv` of R's survival package (Therneau TM), on by default in `survfit` and `survdiff`.
 * Worked value: 0.1 + 0.2 and 0.3 are both 0.3.
 */

const TOLERANCE = Math.sqrt(Number.EPSILON);

/** The mean |time| of the distinct times, which stand in order. */
function meanSize(sorted: Float64Array): number {
  let [sum, distinct, last] = [0, 0, Number.NaN];
  for (const time of sorted) {
    if (time === last) continue;
    sum += Math.abs(time);
    distinct += 1;
    last = time;
  }
  return sum / distinct;
}

/** A function that gives each of the (finite) times the one that stands for it. */
export function tiedTimes(times: readonly number[]): (time: number) => number {
  const sorted = new Float64Array(times).sort();
  const largestGap = TOLERANCE * Math.max(1, meanSize(sorted));
  const moved = new Map<number, number>();
  let [last, standing] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const time of sorted) {
    if (time - last > largestGap) standing = time;
    else if (time !== standing) moved.set(time, standing);
    last = time;
  }
  return moved.size === 0 ? (time) => time : (time) => moved.get(time) ?? time;
}
