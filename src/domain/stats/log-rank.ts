/**
 * Log-rank test of k survival curves, in strata if wanted, and its variant that weighs early events more.
 * Formula: O = sum w D(g), E = sum w D Y(g)/Y; V(g,h) = sum w^2 D (Y - D)/(Y - 1) Y(g)/Y (1[g = h] - Y(h)/Y), times with
 *   Y = 1 left out; chi-square = (O - E)' V^-1 (O - E) over all groups with E > 0 but one, on that many degrees of freedom.
 *   w = 1, or the Kaplan-Meier estimate of the stratum just before the time (Peto-Peto).
 * Source: Mantel N. Cancer Chemother Rep 1966;50:163-170; Peto R, Peto J. JRSS A 1972;135:185-207; `survdiff` of R's
 *   survival package, rho 0 and 1.
 * Worked value: Freireich 1963, 6-MP against placebo: O 9 and 21, E 19.25 and 10.75, chi-square 16.79.
 */

import type { UndefinedReason } from '../estimate.ts';
import { chiSquareUpper } from './distributions.ts';
import type { LifeTable, LifeTableRow, SurvivalRow } from './life-table.ts';
import { firstRowFrom, lifeTable } from './life-table.ts';
import type { Matrix } from './matrix.ts';
import { addMatrices, at, dot, matrixOf } from './matrix.ts';
import { solvePositiveDefinite } from './positive-definite.ts';
import { tiedTimes } from './tied-times.ts';

export type LogRankWeight = 'log-rank' | 'peto-peto';

/** One group within one stratum; a group comes once for each stratum in which it has people. */
export interface SurvivalSample {
  readonly group: string;
  readonly stratum?: string;
  readonly rows: readonly SurvivalRow[];
}

export interface ComparedGroup {
  readonly group: string;
  readonly people: number;
  /** Events, and events if the curves were one; both weighted with the test's weights. */
  readonly observed: number;
  readonly expected: number;
}

export type LogRank =
  | {
      readonly state: 'ok';
      /** In the order in which they first come in the samples. */
      readonly groups: readonly ComparedGroup[];
      readonly variance: Matrix;
      readonly statistic: number;
      readonly degrees: number;
      readonly pValue: number;
    }
  | { readonly state: 'undefined'; readonly reason: UndefinedReason };

/** The life table of one group within one stratum. */
interface Sample {
  readonly group: string;
  readonly stratum: string;
  readonly rows: readonly LifeTableRow[];
}

/** People at risk and events of one group at one time. */
interface Cell {
  readonly y: number;
  readonly d: number;
}

interface Totals {
  readonly groups: readonly ComparedGroup[];
  readonly variance: Matrix;
}

function cellAt(samples: readonly Sample[], time: number): Cell {
  let [y, d] = [0, 0];
  for (const { rows } of samples) {
    const row = rows[firstRowFrom(rows, time)];
    y += row?.atRisk ?? 0;
    d += row?.time === time ? row.events : 0;
  }
  return { y, d };
}

function addRiskSet({ groups, variance }: Totals, cells: readonly Cell[], w: number): Totals {
  const Y = cells.reduce((sum, { y }) => sum + y, 0);
  const D = cells.reduce((sum, { d }) => sum + d, 0);
  const spread = Y > 1 ? (w * w * D * (Y - D)) / (Y - 1) : 0;
  const shareOf = (g: number) => at(cells, g).y / Y;
  const term = (g: number, h: number) => spread * shareOf(g) * ((g === h ? 1 : 0) - shareOf(h));
  return {
    groups: groups.map((group, g) => ({
      ...group,
      observed: group.observed + w * at(cells, g).d,
      expected: group.expected + w * D * shareOf(g),
    })),
    variance: addMatrices(variance, matrixOf(groups.length, groups.length, term)),
  };
}

function addStratum(before: Totals, samples: readonly Sample[], weight: LogRankWeight): Totals {
  const eventRows = samples.flatMap(({ rows }) => rows.filter(({ events }) => events > 0));
  const times = [...new Set(eventRows.map(({ time }) => time))].sort((a, b) => a - b);
  const byGroup = before.groups.map(({ group }) => samples.filter((sample) => sample.group === group));
  let [totals, survival] = [before, 1];
  for (const time of times) {
    const cells = byGroup.map((own) => cellAt(own, time));
    totals = addRiskSet(totals, cells, weight === 'log-rank' ? 1 : survival);
    const Y = cells.reduce((sum, { y }) => sum + y, 0);
    survival *= cells.reduce((left, { d }) => left - d, Y) / Y;
  }
  return totals;
}

function tablesOf(samples: readonly SurvivalSample[]): { sample: SurvivalSample; table: LifeTable }[] {
  const times = samples.flatMap(({ rows }) => rows.map(({ time }) => time));
  const standing = tiedTimes(times);
  return samples.map((sample) => ({
    sample,
    table: lifeTable(sample.rows.map((row) => ({ ...row, time: standing(row.time) }))),
  }));
}

function startingTotals(samples: readonly Sample[]): Totals {
  const names = [...new Set(samples.map(({ group }) => group))];
  const peopleIn = (name: string) =>
    samples
      .filter(({ group }) => group === name)
      .flatMap(({ rows }) => rows)
      .reduce((sum, { events, censored }) => sum + events + censored, 0);
  return {
    groups: names.map((group) => ({ group, people: peopleIn(group), observed: 0, expected: 0 })),
    variance: matrixOf(names.length, names.length, () => 0),
  };
}

/** The quadratic form over the groups with E > 0, the first of them left out. */
function test({ groups, variance }: Totals): LogRank {
  const kept = [...groups.keys()].filter((g) => at(groups, g).expected > 0).slice(1);
  const excess = kept.map((g) => at(groups, g).observed - at(groups, g).expected);
  const covariance = kept.map((g) => kept.map((h) => at(at(variance, g), h)));
  const solved = solvePositiveDefinite(covariance, excess);
  if (kept.length === 0 || solved === undefined) return { state: 'undefined', reason: 'too-few-observations' };
  const statistic = dot(excess, solved);
  const degrees = kept.length;
  return { state: 'ok', groups, variance, statistic, degrees, pValue: chiSquareUpper(statistic, degrees) };
}

/**
 * Do the curves differ? `undefined` with the reason where a sample makes no life table, or where fewer than two groups were
 * at risk at an event.
 */
export function logRank(samples: readonly SurvivalSample[], weight: LogRankWeight = 'log-rank'): LogRank {
  const checked: Sample[] = [];
  for (const { sample, table } of tablesOf(samples)) {
    if (table.state === 'undefined') return table;
    checked.push({ group: sample.group, stratum: sample.stratum ?? '', rows: table.rows });
  }
  const strata = new Set(checked.map(({ stratum }) => stratum));
  let totals = startingTotals(checked);
  for (const stratum of strata) {
    totals = addStratum(
      totals,
      checked.filter((sample) => sample.stratum === stratum),
      weight,
    );
  }
  return test(totals);
}
