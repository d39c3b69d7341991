import { labelFor } from '../../../../src/domain/stats/comparison.ts';
import { wilsonBounded } from '../../../../src/domain/stats/newcombe.ts';
import type { SurvivalPoint } from '../../../../src/domain/stats/survival-comparison.ts';
import {
  effectiveSize,
  survivalBounded,
  survivalDifference,
} from '../../../../src/domain/stats/survival-comparison.ts';
import type { VectorAdapter } from './adapter.ts';
import { limitsOf } from './oracle-shape.ts';
import { num, nums, optional } from './read.ts';

/** S just before `t`, by hand, so that this file tests the comparison and not the Kaplan-Meier code. */
function pointBefore(time: readonly number[], status: readonly number[], t: number): SurvivalPoint {
  let [survival, greenwoodSum] = [1, 0];
  for (const s of [...new Set(time)].filter((s) => s < t).sort((a, b) => a - b)) {
    const atRisk = time.filter((other) => other >= s).length;
    const exits = time.filter((other, client) => other === s && status[client] === 1).length;
    survival *= 1 - exits / atRisk;
    greenwoodSum += exits / (atRisk * (atRisk - exits));
  }
  return { survival, greenwoodSum, atRisk: time.filter((other) => other >= t).length };
}

function comparatorOf(input: unknown) {
  if (optional(input, 'time2') !== undefined) {
    const point = pointBefore(nums(input, 'time2'), nums(input, 'status2'), num(input, 't'));
    return { side: point, value: point.survival, limits: survivalBounded(point)?.limits };
  }
  const side = { numerator: num(input, 'benchmark_x'), denominator: num(input, 'benchmark_n') };
  return { side, ...wilsonBounded(side, 0.95) };
}

export const kmVsBenchmark: VectorAdapter = {
  file: 'km_vs_benchmark',
  run(input) {
    const local = pointBefore(nums(input, 'time'), nums(input, 'status'), num(input, 't'));
    const comparator = comparatorOf(input);
    const difference = survivalDifference(local, comparator.side);
    return {
      survival: local.survival,
      effective_n: effectiveSize(local),
      n_at_risk: local.atRisk,
      limits: survivalBounded(local)?.limits ?? [null, null],
      comparator: comparator.value,
      comparator_limits: comparator.limits ?? [null, null],
      difference: local.survival - comparator.value,
      mover: limitsOf(difference),
      label: difference.state === 'ok' ? labelFor([difference.low, difference.high], 0) : 'not_compared',
    };
  },
};
