import {
  drawnLimit,
  funnelPoint,
  pooledTarget,
  positionOnCurves,
  scoreLimits,
} from '../../../../src/domain/stats/funnel.ts';
import {
  additiveLimits,
  arcsineDeviation,
  multiplicativeLimits,
  overdispersion,
  shareDeviation,
} from '../../../../src/domain/stats/overdispersion.ts';
import type { Counts } from '../../../../src/domain/stats/proportion-interval.ts';
import type { VectorAdapter } from './adapter.ts';
import { countsList } from './oracle-shape.ts';
import { nums, optionalNum } from './read.ts';

function curveKeys(units: readonly Counts[], t: number) {
  const drawn = (p: number) => units.map(({ denominator }) => drawnLimit(denominator, t, p));
  const score = (upper: number) => units.map(({ denominator }) => scoreLimits(denominator, t, upper));
  return {
    exact_lower998: drawn(0.001),
    exact_lower95: drawn(0.025),
    exact_upper95: drawn(0.975),
    exact_upper998: drawn(0.999),
    score_lower95: score(0.975).map(([low]) => low),
    score_upper95: score(0.975).map(([, high]) => high),
    score_lower998: score(0.999).map(([low]) => low),
    score_upper998: score(0.999).map(([, high]) => high),
  };
}

function dispersionKeys(units: readonly Counts[], t: number) {
  const shares = units.map(({ numerator, denominator }) => shareDeviation(numerator / denominator, denominator, t));
  const arcsines = units.map(({ numerator, denominator }) => arcsineDeviation(numerator / denominator, denominator, t));
  const { winsorLimits, phi, tau2 } = overdispersion(shares);
  const arcsine = overdispersion(arcsines);
  const multiplied = shares.map(({ error }) => multiplicativeLimits(t, error, phi, 0.975));
  const added = shares.map(({ error }) => additiveLimits(t, error, tau2, 0.999));
  return {
    winsor_limits: winsorLimits,
    phi_winsorised: phi,
    tau2_additive: tau2,
    od_multiplicative_lower95: multiplied.map(([low]) => low),
    od_multiplicative_upper95: multiplied.map(([, high]) => high),
    od_additive_z: shares.map(({ deviation, error }) => deviation / Math.sqrt(error ** 2 + tau2)),
    od_additive_lower998: added.map(([low]) => low),
    od_additive_upper998: added.map(([, high]) => high),
    arcsine_phi: arcsine.phi,
    arcsine_tau2: arcsine.tau2,
  };
}

export const funnelProportions: VectorAdapter = {
  file: 'funnel_proportions',
  run(input) {
    const units = countsList(nums(input, 'x'), nums(input, 'n'));
    const t = optionalNum(input, 'target') ?? pooledTarget(units);
    const points = units.map((unit) => funnelPoint(unit, t));
    return {
      target_used: t,
      flag: points.map(({ flag }) => flag),
      outside_drawn_limits: units.map((unit) => positionOnCurves(unit, t)),
      z: points.map(({ z }) => z),
      midp_lower_tail: points.map(({ lowerTail }) => lowerTail),
      midp_upper_tail: points.map(({ upperTail }) => upperTail),
      ...curveKeys(units, t),
      ...dispersionKeys(units, t),
    };
  },
};
