const YEAR = 365;
const STEP = 30;
const STEPS_A_YEAR = 12;

/**
 * The days on which a published curve is read, up to and including `last`: every 30 days, and each full year in place of its
 * day 360, so that the usual windows (30, 60, 90, 180, 365) all lie on it.
 */
export function gridDays(last: number): readonly number[] {
  const years = Math.floor(Math.max(0, last) / YEAR) + 1;
  const all = Array.from({ length: years * STEPS_A_YEAR }, (_, at) => {
    return Math.floor(at / STEPS_A_YEAR) * YEAR + (at % STEPS_A_YEAR) * STEP;
  });
  return [...all, years * YEAR].filter((day) => day <= Math.max(0, last));
}
