import { assert } from '../domain/assert.ts';
import { metricById } from '../domain/metrics/catalogue.ts';
import { DEFAULT_DEFINITIONS, defined } from '../domain/metrics/definitions.ts';
import type { Metric } from '../domain/metrics/metric.ts';
import { periodById } from '../domain/period.ts';
import { findPolicy } from '../domain/privacy/find-policy.ts';
import type { SuppressionPolicy } from '../domain/privacy/policy.ts';
import { poolSmallGroups } from '../domain/privacy/pooled-groups.ts';
import { isSmall, suppressSmall } from '../domain/privacy/primary.ts';
import { shownCount } from '../domain/privacy/shown-count.ts';
import type { GroupField } from '../domain/schema/fields.ts';
import { standardisedProportion } from '../domain/stats/standardised-proportion.ts';
import type { Count } from '../domain/units.ts';
import { analyse } from './analyse.ts';
import { isMature } from './cells.ts';
import type { Db } from './db/port.ts';
import type { AnalysisRequest, Grain } from './request.ts';
import type { Loaded } from './workspace.ts';

/** One group, or several small ones together; none of its three numbers (above the line, below it, the rest) is small. */
export interface ComparedGroup {
  /** Values of the split field. */
  readonly groups: readonly string[];
  readonly numerator: Count;
  readonly denominator: Count;
  /** As it would be with everybody's mix of the other field, in whole percents; `null` where it cannot be told. */
  readonly standardised: { readonly value: number; readonly low: number; readonly high: number } | null;
}

export interface GroupComparison {
  readonly state: 'ok';
  readonly metric: Metric;
  /** Every group is in exactly one of them; at least two. A person of two groups counts in both. */
  readonly parts: readonly ComparedGroup[];
  /** Each person once; `null` where so few are of several groups that the groups and this would tell about them. */
  readonly everybody: GroupTotal | null;
  readonly sql: string;
}

export type GroupComparisonResult =
  | GroupComparison
  | {
      readonly state: 'nobody' | 'hidden' | 'unanswerable';
      readonly missing: readonly (readonly string[])[];
    };

/** What makes the groups: a field of people, or the time at which they came. */
export type ComparedBy = GroupField | 'period';

export interface ComparisonRequest extends Omit<AnalysisRequest, 'metrics' | 'by' | 'split'> {
  readonly metric: string;
  readonly split: ComparedBy;
  /** How long the periods are that are compared, where they are. */
  readonly periods: Exclude<Grain, 'all'>;
  /** The field whose mix is evened out; `null` for none. */
  readonly mix: GroupField | null;
}

export interface GroupTotal {
  readonly numerator: Count;
  readonly denominator: Count;
  /** Some people are of several groups, so the groups add up to more. */
  readonly groupsOverlap: boolean;
}

interface Counts {
  readonly numerator: number;
  readonly denominator: number;
}

interface Group extends Counts {
  readonly name: string;
}

/**
 * A proportion by group over all dates in view; of periods only those whose windows have all passed. Groups too small to be
 * shown are shown as one, so that no number of them can be worked out from the others and the total.
 */
export async function compareGroups(
  db: Db,
  loaded: Loaded,
  request: ComparisonRequest,
): Promise<GroupComparisonResult> {
  const policy = findPolicy(request.policy);
  const base = metricById(request.metric);
  assert(policy !== undefined && base !== undefined, `no policy "${request.policy}" or metric "${request.metric}"`);
  const { groups, missing, sql } = await countGroups(db, loaded, request);
  if (missing.length > 0) return { state: 'unanswerable', missing };
  if (groups.length === 0) return { state: 'nobody', missing: [] };
  const pooled = poolSmallGroups(groups, {
    sizeOf: ({ denominator }) => denominator,
    isTooSmall: (together) => isHidden(together, policy),
  });
  if (pooled.length < 2 || pooled.some((part) => isHidden(part, policy))) return { state: 'hidden', missing: [] };
  const strata = request.mix === null ? [] : await countStrata(db, loaded, { ...request, mix: request.mix });
  return {
    state: 'ok',
    metric: defined(base, request.definitions ?? DEFAULT_DEFINITIONS),
    parts: pooled.map((part) => comparedGroup(part, strata, policy)),
    everybody: await everybodyOnce(db, loaded, request, { sum: totalOf(groups), policy }),
    sql,
  };
}

async function everybodyOnce(
  db: Db,
  loaded: Loaded,
  request: ComparisonRequest,
  { sum, policy }: { readonly sum: Counts; readonly policy: SuppressionPolicy },
): Promise<GroupTotal | null> {
  const { results } = await analyse(db, loaded, { ...whole(request), split: null });
  const [{ cell } = { cell: undefined }] = results;
  if (cell?.state !== 'ok' || cell.numerator === null) return null;
  const { numerator, denominator } = cell;
  const [more, moreWith] = [Math.abs(sum.denominator - denominator), Math.abs(sum.numerator - numerator)];
  if ([more, moreWith, Math.abs(more - moreWith)].some((few) => isSmall(few, policy))) return null;
  return {
    numerator: shownCount(numerator, policy),
    denominator: shownCount(denominator, policy),
    groupsOverlap: more > 0,
  };
}

/** Everybody in view, with nothing hidden. */
function whole({ split: _, periods: __, ...request }: Omit<ComparisonRequest, 'mix'>) {
  return { ...request, metrics: [request.metric], by: 'all', policy: 'off' } as const;
}

function groupsOf({ split, periods }: Pick<ComparisonRequest, 'split' | 'periods'>) {
  return split === 'period' ? { split: null, splitPeriods: periods } : { split };
}

/** The counts stay in this room: what leaves it was pooled. */
async function countGroups(db: Db, loaded: Loaded, request: Omit<ComparisonRequest, 'mix'>) {
  const { split } = request;
  const { results, unanswerable, sql } = await analyse(db, loaded, { ...whole(request), ...groupsOf(request) });
  const isComplete = (metric: Metric, group: string) =>
    split !== 'period' || (periodById(group) !== undefined && isMature(metric, group, request.asOf));
  const groups = results.flatMap(({ metric, group, cell }): readonly Group[] =>
    group !== null &&
    isComplete(metric, group) &&
    cell.state === 'ok' &&
    cell.numerator !== null &&
    cell.denominator > 0
      ? [{ name: group, numerator: cell.numerator, denominator: cell.denominator }]
      : [],
  );
  const missing = unanswerable.flatMap((lack) => lack.missing);
  return { groups, missing, sql: [...sql.values()].join() };
}

function totalOf(groups: readonly Counts[]): Counts {
  return {
    numerator: groups.reduce((sum, { numerator }) => sum + numerator, 0),
    denominator: groups.reduce((sum, { denominator }) => sum + denominator, 0),
  };
}

function isHidden(groups: readonly Group[], policy: SuppressionPolicy): boolean {
  const { numerator, denominator } = totalOf(groups);
  return suppressSmall(numerator, denominator, policy) !== undefined;
}

/** The groups of one stratum of the other field. */
type Stratum = readonly Group[];

async function countStrata(
  db: Db,
  loaded: Loaded,
  { mix, ...request }: ComparisonRequest & { readonly mix: GroupField },
): Promise<readonly Stratum[]> {
  const strata: Stratum[] = [];
  for (const value of loaded.groups.get(mix) ?? []) {
    const where = [...request.where, { field: mix, values: [value] }];
    const { groups } = await countGroups(db, loaded, { ...request, where });
    if (groups.length > 0) strata.push(groups);
  }
  return strata;
}

function comparedGroup(part: readonly Group[], strata: readonly Stratum[], policy: SuppressionPolicy): ComparedGroup {
  const { numerator, denominator } = totalOf(part);
  return {
    groups: part.map(({ name }) => name),
    numerator: shownCount(numerator, policy),
    denominator: shownCount(denominator, policy),
    standardised: standardised(part, strata, policy),
  };
}

/** Told only where every stratum of the part has enough people, in whole percents, so that no stratum can be worked out. */
function standardised(
  part: readonly Group[],
  strata: readonly Stratum[],
  policy: SuppressionPolicy,
): ComparedGroup['standardised'] {
  const names = part.map(({ name }) => name);
  const weighted = strata.map((groups) => ({
    counts: totalOf(groups.filter(({ name }) => names.includes(name))),
    weight: totalOf(groups).denominator,
  }));
  if (weighted.length < 2 || weighted.some(({ counts }) => counts.denominator === 0)) return null;
  if (weighted.some(({ counts }) => isSmall(counts.denominator, policy))) return null;
  const estimate = standardisedProportion(weighted);
  if (estimate.state !== 'ok') return null;
  const whole = (share: number) => Math.round(share * 100) / 100;
  return { value: whole(estimate.value), low: whole(estimate.low), high: whole(estimate.high) };
}
