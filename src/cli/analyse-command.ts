import { analyse, canGroupBy } from '../data/analyse.ts';
import { cascade } from '../data/cascade.ts';
import type { Db } from '../data/db/port.ts';
import type { Project } from '../data/project.ts';
import type { AnalysisRequest } from '../data/request.ts';
import type { Analysis, Result } from '../data/result.ts';
import { secondReadings } from '../data/second-readings.ts';
import type { Loaded } from '../data/workspace.ts';
import { METRICS } from '../domain/metrics/catalogue.ts';
import { DEFAULT_DEFINITIONS } from '../domain/metrics/definitions.ts';
import { findPolicy } from '../domain/privacy/find-policy.ts';
import { defaultPolicy, needsConfirmation } from '../domain/privacy/policy.ts';
import { missingFieldsText } from '../report/messages/field-labels.ts';
import { issueFix, issueSentence } from '../report/messages/issues.ts';
import { type AnalyseOptions, analyseOptions } from './analyse-options.ts';
import { CASCADE_COLUMNS, cascadeRows } from './cascade-rows.ts';
import { printControl } from './control-output.ts';
import { printRows } from './print-rows.ts';
import { withLoaded } from './with-loaded.ts';
import { UsageError, type World } from './world.ts';

/** `analyse [...] FILE...`: the metrics of the files as JSON rows or CSV. */
export async function analyseCommand(args: readonly string[], world: World): Promise<number> {
  const options = analyseOptions(args);
  return withLoaded(options, world, async ({ db, loaded, project }) => {
    const request = requestFor(options, project, loaded, world);
    if (options.isCascade) {
      const way = await cascade(db, loaded, request);
      if (way === null) throw new UsageError(NO_CASCADE);
      printRows(CASCADE_COLUMNS, cascadeRows(way), options.format, world);
      return 0;
    }
    const analysis = await analyse(db, loaded, request);
    tellUnanswerable(analysis, options, world);
    if (analysis.sql.size === 0) throw new UsageError(nothingToCompute(loaded));
    if (options.isControl) await printControl(db, { options, project, loaded, request }, world);
    else if (options.hasReadings) {
      const rows = await rowsWithReadings(db, loaded, analysis.results, request);
      printRows([...COLUMNS, ...READING_COLUMNS], rows, options.format, world);
    } else printRows(COLUMNS, analysis.results.map(outputRow), options.format, world);
    return 0;
  });
}

/** What the options ask for over the loaded files. @throws UsageError when they cannot be grouped so */
export function requestFor(
  options: AnalyseOptions,
  project: Project | undefined,
  loaded: Loaded,
  world: World,
): AnalysisRequest {
  for (const field of [
    ...(options.split === null ? [] : [options.split]),
    ...options.where.map(({ field }) => field),
  ]) {
    if (!canGroupBy(field, loaded))
      throw new UsageError(`No column is matched to "${field}", so results cannot be split or filtered by it.`);
  }
  return {
    metrics: options.metrics.length === 0 ? METRICS.map(({ id }) => id) : options.metrics,
    by: options.by,
    split: options.split,
    where: options.where,
    from: null,
    to: null,
    asOf: options.asOf ?? project?.asOf ?? loaded.suggestedAsOf ?? world.today,
    policy: options.policy ?? policyOf(project, world),
    definitions: options.definitions ?? project?.definitions ?? DEFAULT_DEFINITIONS,
  };
}

/** A project may come from anybody, so it cannot hide less than the usual rule; only the person at the command line can. */
export function policyOf(project: Project | undefined, world: World): string {
  const asked = findPolicy(project?.policy ?? defaultPolicy.id) ?? defaultPolicy;
  if (project === undefined || !needsConfirmation(asked)) return project?.policy ?? defaultPolicy.id;
  world.tell(
    `The project asks for "${asked.label}". Small numbers are hidden by the usual rule (${defaultPolicy.label}) all the same; add --policy ${project.policy} if you mean it.`,
  );
  return defaultPolicy.id;
}

function tellUnanswerable({ unanswerable }: Analysis, options: AnalyseOptions, world: World): void {
  if (options.metrics.length === 0) return;
  for (const { metric, missing } of unanswerable) {
    world.tell(`${metric.id} cannot be computed: no column is matched to ${missingFieldsText(missing)}.`);
  }
}

function nothingToCompute({ issues, ledgers }: Loaded): string {
  const unusable = issues.find(({ rule }) => rule === 'mixed-measures' || rule === 'no-usable-columns');
  if (unusable) return `${issueSentence(unusable)} ${issueFix(unusable.rule)}`;
  const files = ledgers.map(({ file }) => file).join(', ');
  return `Nothing can be computed from ${files}: no measure finds the columns it needs. Use --project to match them.`;
}

const NO_CASCADE =
  'There is no cascade of these files: it needs rows about people, with a contact and at least one later step.';

const COLUMNS = [
  'metric',
  'windowDays',
  'unit',
  'period',
  'group',
  'numerator',
  'denominator',
  'pending',
  'estimate',
  'low',
  'high',
  'state',
] as const;

type OutputRow = Readonly<Record<(typeof COLUMNS)[number], string | number | null>>;

const READING_COLUMNS = ['curve', 'curveLow', 'curveHigh', 'closedNumerator', 'closedEstimate'] as const;

/** The rows with both other readings of the whole of measures of staying: Kaplan-Meier, and stale open stays as ended. */
async function rowsWithReadings(
  db: Db,
  loaded: Loaded,
  results: readonly Result[],
  request: AnalysisRequest,
): Promise<readonly (OutputRow & Readonly<Record<(typeof READING_COLUMNS)[number], number | null>>)[]> {
  const rows = [];
  for (const result of results) {
    const isWhole = result.period === 'all' && result.group === null && result.cell.state === 'ok';
    const readings = isWhole ? await secondReadings(db, loaded, result.metric, request) : null;
    const curve = readings?.curve ?? null;
    const closed = readings?.stale?.state === 'told' ? readings.stale.cell : null;
    rows.push({
      ...outputRow(result),
      curve: curve?.stayed ?? null,
      curveLow: curve?.low ?? null,
      curveHigh: curve?.high ?? null,
      closedNumerator: closed?.numerator ?? null,
      closedEstimate: closed?.value ?? null,
    });
  }
  return rows;
}

/** One result as a flat row; what is hidden or missing is null and `state` says why. */
function outputRow({ metric, period, group, cell }: Result): OutputRow {
  const measured = cell.state === 'ok' ? cell : cell.state === 'immature' ? cell.partial : null;
  return {
    metric: metric.id,
    windowDays: metric.windowDays,
    unit: metric.unit,
    period,
    group,
    numerator: measured?.numerator ?? null,
    denominator: measured?.denominator ?? null,
    pending: cell.state === 'suppressed' ? null : cell.pending,
    estimate: measured?.value ?? null,
    low: measured?.interval?.low ?? null,
    high: measured?.interval?.high ?? null,
    state: cell.state,
  };
}
