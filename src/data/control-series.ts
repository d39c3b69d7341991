import { type ControlChoice, EXPOSURES } from '../domain/control-choice.ts';
import type { Metric } from '../domain/metrics/metric.ts';
import { periodById, periodsBetween } from '../domain/period.ts';
import { type PeriodLevel, selectPeriod } from '../domain/stats/period-selection.ts';
import { type Count, count } from '../domain/units.ts';
import { analyse } from './analyse.ts';
import type { Db } from './db/port.ts';
import type { AnalysisRequest } from './request.ts';
import type { Cell } from './result.ts';
import type { Loaded } from './workspace.ts';

/** A measure by period, after suppression; every period from the first one that may be shown, also the empty ones. */
export interface ControlSeries {
  readonly metric: Metric;
  /** By whose number the values are divided, for events per person; `null` for all other values. */
  readonly exposure: Metric | null;
  readonly level: PeriodLevel;
  readonly cells: readonly { readonly period: string; readonly cell: Cell | null }[];
  readonly sql: string;
}

type ControlRequest = Omit<AnalysisRequest, 'metrics' | 'by' | 'split'>;

interface SeriesChoice {
  readonly metric: string;
  readonly choice?: ControlChoice;
  /** Whether a series tells nothing beside what was shown before; where it does, longer periods are tried. */
  readonly mayShow?: (series: ControlSeries) => Promise<boolean>;
}

/**
 * The series of one measure in the shortest periods that hold enough people and of which none in the middle must be hidden:
 * hidden ones are no random ones, and limits without them would be wrong. `null` where the files cannot answer the measure, or
 * even years will not do.
 */
export async function controlSeries(
  db: Db,
  loaded: Loaded,
  request: ControlRequest,
  { metric, choice = 'auto', mayShow = async () => true }: SeriesChoice,
): Promise<ControlSeries | null> {
  const shortest = await levelFor(db, loaded, request, metric);
  if (shortest === undefined) return null;
  const exposure = choice.startsWith('per-person') ? (EXPOSURES[metric] ?? null) : null;
  for (const level of PERIOD_LEVELS.slice(PERIOD_LEVELS.indexOf(shortest))) {
    const asked = { ...request, by: level, split: null };
    const series = await seriesAt(db, loaded, { ...asked, metrics: [metric] }, level);
    const per = exposure === null ? null : await seriesAt(db, loaded, { ...asked, metrics: [exposure] }, level);
    const told = series && per ? dividedBy(series, per) : series;
    const isWhole = told?.cells.every(({ cell }) => cell?.state !== 'suppressed') === true;
    if (told && isWhole && (await mayShow(told))) return told;
  }
  return null;
}

/** Events per person: both numbers of a period must be shown. */
function dividedBy(events: ControlSeries, people: ControlSeries): ControlSeries {
  const found = new Map(people.cells.map(({ period, cell }) => [period, cell]));
  return {
    ...events,
    exposure: people.metric,
    sql: `${events.sql};\n\n${people.sql}`,
    cells: events.cells.map(({ period, cell }) => ({ period, cell: rateCell(cell, found.get(period) ?? null) })),
  };
}

function rateCell(events: Cell | null, people: Cell | null): Cell | null {
  const [above, below] = [volumeIn(events), volumeIn(people)];
  if (above === null || below === null) return above === null ? events : people;
  if (below === 0) return { state: 'undefined', reason: 'nobody-in-denominator', pending: null };
  const rate = { numerator: above, denominator: below, value: above / below, interval: null };
  return events?.state === 'immature'
    ? { state: 'immature', pending: null, partial: rate }
    : { state: 'ok', pending: count(0), ...rate };
}

function volumeIn(cell: Cell | null): Count | null {
  if (cell?.state === 'ok') return cell.denominator;
  return cell?.state === 'immature' ? (cell.partial?.denominator ?? null) : null;
}

const PERIOD_LEVELS: readonly PeriodLevel[] = ['month', 'quarter', 'half-year', 'year'];

async function seriesAt(
  db: Db,
  loaded: Loaded,
  request: AnalysisRequest,
  level: PeriodLevel,
): Promise<ControlSeries | null> {
  const { results, sql } = await analyse(db, loaded, request);
  const [first] = results;
  if (first === undefined) return null;
  const found = new Map(results.map(({ period, cell }) => [period, cell]));
  const cells = everyPeriod([...found.keys()]).map((period) => ({
    period,
    cell: found.get(period) ?? null,
  }));
  const start = cells.findIndex(({ cell }) => cell !== null && cell.state !== 'suppressed');
  return {
    metric: first.metric,
    exposure: null,
    level,
    cells: cells.slice(Math.max(0, start)),
    sql: sql.get(first.metric.id) ?? '',
  };
}

/** People by month decide; their numbers stay in this room. */
async function levelFor(
  db: Db,
  loaded: Loaded,
  request: ControlRequest,
  metric: string,
): Promise<PeriodLevel | undefined> {
  const asked: AnalysisRequest = { ...request, metrics: [metric], by: 'month', split: null, policy: 'off' };
  const { results } = await analyse(db, loaded, asked);
  const people = new Map(results.map(({ period, cell }) => [period, peopleIn(cell)]));
  const months = everyPeriod([...people.keys()]);
  const beforeFirst = (Number(months[0]?.slice(5, 7) ?? '1') - 1) % MONTHS_A_QUARTER;
  const counts = months.map((month) => people.get(month) ?? NOBODY);
  return selectPeriod([...Array.from({ length: beforeFirst }, () => NOBODY), ...counts]).level;
}

const MONTHS_A_QUARTER = 3;
const NOBODY = 0;

function peopleIn(cell: Cell): number {
  switch (cell.state) {
    case 'ok':
      return cell.denominator + (cell.pending ?? NOBODY);
    case 'immature':
      return (cell.partial?.denominator ?? NOBODY) + (cell.pending ?? NOBODY);
    default:
      return NOBODY;
  }
}

/** The ids of all periods from the first to the last, also those with nobody. */
export function everyPeriod(ids: readonly string[]): readonly string[] {
  const dated = ids.filter((id) => periodById(id) !== undefined).toSorted();
  const [first, last] = [dated[0], dated.at(-1)];
  return first === undefined || last === undefined ? [] : periodsBetween(first, last).map(({ id }) => id);
}
