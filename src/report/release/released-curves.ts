import type { MetricWindow } from '../../data/cohort/metric-windows.ts';
import type { CohortWindow } from '../../data/cohort-retention.ts';
import type { ExitReasons } from '../../data/exit-reasons.ts';
import type { AnalysisRequest } from '../../data/request.ts';
import type { Cell, Result, StaleReading } from '../../data/result.ts';
import type { GroupCurve, Survival, SurvivalResult } from '../../data/survival.ts';
import type { TimeToEntry } from '../../data/time-to-entry.ts';
import type { Metric } from '../../domain/metrics/metric.ts';
import { findPolicy } from '../../domain/privacy/find-policy.ts';
import { thresholdOf } from '../../domain/privacy/policy.ts';
import type { ReleasedNumber } from '../../domain/privacy/release-ledger.ts';
import type { Count } from '../../domain/units.ts';
import { headlineWindow } from '../retention/studied-windows.ts';
import { HEADLINE_DAYS } from '../retention/survival-figure.ts';
import { type Asked, numberAt, numbersOfResults, numbersOfStale } from './released-numbers.ts';

type AskedCurves = Asked & Pick<AnalysisRequest, 'policy'>;

/** What a figure of how long people stay tells: its windows, its curves by day, and those left out. */
export function numbersOfStays(
  stays: SurvivalResult,
  stale: StaleReading | null,
  request: AskedCurves,
): readonly ReleasedNumber[] {
  const windows = request.split === null ? numbersOfWindows(stays.windows, request) : [];
  const headline = headlineWindow(stays.windows, HEADLINE_DAYS);
  const second = request.split === null && headline ? numbersOfStale(headline.metric, stale, request) : [];
  return [...windows, ...second, ...(stays.state === 'ok' ? numbersOfCurves(stays, request) : [])];
}

/** Retention by period of entry. */
export function numbersOfCohorts(cohorts: readonly CohortWindow[], request: Asked): readonly ReleasedNumber[] {
  return cohorts.flatMap(({ results }) => numbersOfResults(results, { ...request, split: null }));
}

/** How people left, by day and reason; `people` is how many are followed, `null` where nothing tells it. */
export function numbersOfExits(
  { measure, causes, points }: Pick<ExitReasons, 'measure' | 'causes' | 'points'>,
  people: number | null,
  request: AskedCurves,
): readonly ReleasedNumber[] {
  if (people === null || isBlurred(people, request)) return [];
  return points.flatMap((point) =>
    point.causes.map(({ share }, cause) => {
      const name = `exits: ${causes[cause]?.join('+')} by day ${point.day}`;
      return numberAt(measure, { name, groups: [] }, request, shareOf(share, people));
    }),
  );
}

/** How soon people came: the fixed windows and the median. */
export function numbersOfEntry(
  { windows, median }: Pick<TimeToEntry, 'windows' | 'median'>,
  waitMeasure: Metric,
  request: Asked,
): readonly ReleasedNumber[] {
  const waits = median === undefined ? [] : [resultOf(waitMeasure, median)];
  return [...numbersOfWindows(windows, request), ...numbersOfResults(waits, { ...request, split: null })];
}

/** How many people all curves follow; `null` where one does not tell it. */
export function peopleFollowed(stays: SurvivalResult): number | null {
  if (stays.state !== 'ok') return null;
  const followed = stays.curves.map(startOf);
  return followed.reduce<number | null>((sum, people) => (sum === null || people === null ? null : sum + people), 0);
}

function numbersOfWindows(windows: readonly MetricWindow[], request: Asked): readonly ReleasedNumber[] {
  const results = windows.map(({ metric, cell }) => resultOf(metric, cell));
  return numbersOfResults(results, { ...request, split: null });
}

function resultOf(metric: Metric, cell: Cell): Result {
  return { metric, period: 'all', group: null, cell, leftOut: null };
}

function numbersOfCurves({ measure, curves, undated }: Survival, request: AskedCurves): readonly ReleasedNumber[] {
  const without = { name: 'stays: left nobody knows when', groups: [] };
  return [
    ...curves.flatMap((curve) => numbersOfCurve(measure, curve, request)),
    ...(undated === null || undated === 0
      ? []
      : [numberAt(measure, without, request, { numerator: null, denominator: undated })]),
  ];
}

function numbersOfCurve(measure: Metric, curve: GroupCurve, request: AskedCurves): readonly ReleasedNumber[] {
  const people = startOf(curve);
  const { groups, points, atRisk } = curve;
  const shares =
    people === null || isBlurred(people, request)
      ? []
      : points.map(({ day, stayed }) =>
          numberAt(measure, { name: `stays: left by day ${day}`, groups }, request, shareOf(1 - stayed, people)),
        );
  const followed = atRisk.flatMap(({ day, people: still }) =>
    still === null
      ? []
      : [
          numberAt(measure, { name: `stays: followed on day ${day}`, groups }, request, {
            numerator: null,
            denominator: still,
          }),
        ],
  );
  return [...shares, ...followed];
}

function startOf({ atRisk }: GroupCurve): Count | null {
  return atRisk.find(({ day }) => day === 0)?.people ?? null;
}

function shareOf(share: number, people: number) {
  return { numerator: Math.round(share * people), denominator: people };
}

/** Two whole percentages of so many people leave their difference open by the threshold or more. */
function isBlurred(people: number, { policy }: AskedCurves): boolean {
  const rule = findPolicy(policy);
  return rule !== undefined && (2 * people) / 100 >= thresholdOf(rule);
}
