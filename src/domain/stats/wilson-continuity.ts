/**
 * Wilson interval with continuity correction: conservative, offered in the methods settings only.
 * Formula: (2np + z^2 - 1 - z sqrt(z^2 - 2 - 1/n + 4p(nq + 1))) / (2 (n + z^2)) and
 *   (2np + z^2 + 1 + z sqrt(z^2 + 2 - 1/n + 4p(nq - 1))) / (2 (n + z^2)); 0 at x = 0, 1 at x = n.
 * Source: method 4 of Newcombe RG. Stat Med 1998;17:857-872.
 * Worked value: 1 of 29 at 95 % gives 0.0018 to 0.1963 (Newcombe 1998, Table I).
 */

import type { Estimate } from '../estimate.ts';
import type { Proportion } from '../units.ts';
import { normalForLevel } from './distributions.ts';
import { proportionEstimate } from './proportion-interval.ts';

/** `numerator` people of `denominator` with the corrected interval, or why there is none. */
export function wilsonContinuity(numerator: number, denominator: number, level = 0.95): Estimate<Proportion> {
  return proportionEstimate({ numerator, denominator }, ({ numerator: x, denominator: n }) => {
    const z = normalForLevel(level);
    const [p, nq] = [x / n, n - x];
    const width = 2 * (n + z * z);
    const down = z * Math.sqrt(Math.max(0, z * z - 2 - 1 / n + 4 * p * (nq + 1)));
    const up = z * Math.sqrt(Math.max(0, z * z + 2 - 1 / n + 4 * p * (nq - 1)));
    return [x === 0 ? 0 : (2 * x + z * z - 1 - down) / width, x === n ? 1 : (2 * x + z * z + 1 + up) / width];
  });
}
