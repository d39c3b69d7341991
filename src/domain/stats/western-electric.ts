/**
 * The Western Electric rules, for those who are used to them; never together with another set on one chart.
 * Formula: with z = (value - centre) / sigma of the point: 1: |z| > 3; 2: 2 of 3 with |z| > 2 on one side; 3: 4 of 5 with
 *   |z| > 1 on one side; 4: 8 points in a row on one side.
 * Source: Western Electric Company. Statistical Quality Control Handbook, 1956.
 * Worked value: z of 0, 2.1, 0, 2.2: by rule 2 the second and the fourth point are marked.
 */

import type { ControlChart } from './control-chart.ts';
import { deviateOf } from './control-chart.ts';
import { inMOfN, inRun, sideOf } from './point-patterns.ts';

export interface WesternElectricSignals {
  readonly beyondThreeSigma: boolean;
  readonly twoOfThree: boolean;
  readonly fourOfFive: boolean;
  readonly eightOnOneSide: boolean;
}

/** The signals of each point of a chart. */
export function westernElectricSignals({ centre, points }: ControlChart): WesternElectricSignals[] {
  const z = points.map((point) => deviateOf(point, centre));
  const sides = points.map(({ value }) => sideOf(value, centre));
  const beyond = (sigmas: number) =>
    points.map((point) => ({
      hit: Math.abs(deviateOf(point, centre)) > sigmas,
      side: sideOf(point.value, centre),
    }));
  const twoOfThree = inMOfN(beyond(2), { m: 2, n: 3, allOnOneSide: false });
  const fourOfFive = inMOfN(beyond(1), { m: 4, n: 5, allOnOneSide: false });
  const eight = inRun(sides, 8);
  return z.map((deviate, at) => ({
    beyondThreeSigma: Math.abs(deviate) > 3,
    twoOfThree: twoOfThree[at] === true,
    fourOfFive: fourOfFive[at] === true,
    eightOnOneSide: eight[at] === true,
  }));
}
