import type { CountyRecount } from '../../../src/data/recounts.ts';
import type { Cell } from '../../../src/data/result.ts';
import { assert } from '../../../src/domain/assert.ts';
import { ENTRIES, entryById } from '../../../src/domain/evidence/library.ts';
import { recountUnder } from '../../../src/domain/evidence/recount.ts';
import { cascadeDefinition } from '../../../src/domain/metrics/cascade-steps.ts';
import { DEFAULT_DEFINITIONS } from '../../../src/domain/metrics/definitions.ts';
import type { ProportionMetric } from '../../../src/domain/metrics/metric.ts';
import { count, isoDate } from '../../../src/domain/units.ts';
import { cascadeFigure } from '../../../src/report/cascade-figure.ts';
import type { DraftClaim } from '../../../src/report/document/draft-claim.ts';
import { type StudyClaim, studyClaims } from '../../../src/report/document/study-claims.ts';
import type { CascadeBody, Figure, ForestBody, TrendBody } from '../../../src/report/figure.ts';
import { countyForest } from '../../../src/report/forest-figure.ts';
import { trendFigure } from '../../../src/report/trend-figure.ts';
import { metric, ok, result } from '../results.ts';

export const ENTRY = 'treatment-entry-30d';

export const hidden: Cell = { state: 'suppressed', reason: 'small-numerator' };
export const early: Cell = { state: 'immature', pending: count(40), partial: null };
export const nobody: Cell = { state: 'undefined', reason: 'nobody-in-denominator', pending: count(0) };

const counting = { kind: 'client-level', hasPersonId: true } as const;
const COUNTED = { counted: 'n', asOf: 'As of Jun 30, 2026', source: 'a.csv' };

/** The measure by year, from 2023 on. */
export function trend(cells: readonly Cell[], id = ENTRY): Figure<TrendBody> {
  return trendFigure({
    metric: metric(id),
    results: cells.map((cell, index) => result(id, String(2023 + index), cell)),
    overall: ok(46, 100),
    leftOut: null,
    readings: null,
    split: null,
    asOf: isoDate('2026-06-30'),
    scope: '',
    source: 'a.csv',
    counting,
    sql: '',
    events: [],
    studies: { benchmarks: [], listed: [], sentence: '' },
  });
}

function share(id: string): ProportionMetric {
  const found = metric(id);
  assert(found.statistic === 'proportion', `${id} is a share`);
  return found;
}

/** Treatment entry beside the studies of outreach, with the county counted as ROOT counts. */
export function entryForest(recounted: Cell, overall: Cell = ok(58, 100)): Figure<ForestBody> {
  const entry = entryById('ROOT-02');
  const rule = entry && recountUnder(share(ENTRY), entry.result);
  assert(rule?.kind === 'recounted', 'ROOT counts by a rule of its own');
  const recount: CountyRecount = {
    kind: 'counted',
    metric: rule.metric,
    changed: rule.changed,
    cell: recounted,
    sql: '',
  };
  return forest(ENTRY, overall, new Map([['ROOT-02', recount]]));
}

/** A measure beside the studies of outreach, by its usual rule. */
export function forest(id: string, overall: Cell, recounts: ReadonlyMap<string, CountyRecount> = new Map()) {
  const pathways = ['active-outreach'];
  return countyForest({
    metric: share(id),
    pathways,
    overall,
    recounts,
    scope: '',
    foot: COUNTED,
    sql: '',
    isPooled: false,
  });
}

/** The way of people met, step by step. */
export function way(...cells: readonly Cell[]): Figure<CascadeBody> {
  const definition = cascadeDefinition(DEFAULT_DEFINITIONS);
  const steps = cells.flatMap((cell, index) => {
    const step = definition.steps[index];
    return step === undefined ? [] : [{ step, cell, wait: null, lost: null }];
  });
  return cascadeFigure({
    cascade: { definition, steps, pending: count(31), leftOut: [], sql: '' },
    asOf: isoDate('2026-06-30'),
    scope: '',
    source: 'a.csv',
    counting,
  });
}

/** People met: the first step, without a numerator. */
export function met(people: number): Cell {
  return { state: 'ok', pending: count(0), numerator: null, denominator: count(people), value: people, interval: null };
}

/** What is said of the one study that is compared with the county counted as ROOT counts. */
export function besideRoot(recounted: Cell): DraftClaim | undefined {
  const figure = entryForest(recounted);
  return studyClaims({ figure, measure: 'Treatment entry', entries: ENTRIES }).find(({ isVerdict }) => isVerdict)
    ?.claim;
}

/** Everything said of a measure beside studies. */
export function besideStudies(figure: Figure<ForestBody>): readonly StudyClaim[] {
  return studyClaims({ figure, measure: 'The measure', entries: ENTRIES });
}
