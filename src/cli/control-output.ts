import { controlData } from '../data/control-data.ts';
import type { Db } from '../data/db/port.ts';
import type { Project } from '../data/project.ts';
import type { AnalysisRequest } from '../data/request.ts';
import type { Loaded } from '../data/workspace.ts';
import { choiceFor } from '../domain/control-choice.ts';
import { DEFAULT_DEFINITIONS, definedMetrics } from '../domain/metrics/definitions.ts';
import type { Metric } from '../domain/metrics/metric.ts';
import { controlFigure } from '../report/control/control-figure.ts';
import { controlLayout } from '../report/control/control-layout.ts';
import { type ControlRecord, controlRecords } from '../report/control/control-records.ts';
import { scopeText } from '../report/scope.ts';
import type { AnalyseOptions } from './analyse-options.ts';
import { printRows } from './print-rows.ts';
import type { World } from './world.ts';

interface ControlJob {
  readonly options: Pick<AnalyseOptions, 'chart' | 'format'>;
  readonly project: Project | undefined;
  readonly loaded: Loaded;
  readonly request: AnalysisRequest;
}

/** Prints each measure's control chart as rows, and tells what its figure says; one that has none is told with the reason. */
export async function printControl(db: Db, job: ControlJob, world: World): Promise<void> {
  const records: ControlRecord[] = [];
  for (const name of job.request.metrics) {
    for (const metric of definedMetrics(name, job.request.definitions ?? DEFAULT_DEFINITIONS)) {
      records.push(...(await chartOf(db, job, { metric, world })));
    }
  }
  printRows(COLUMNS, records, job.options.format, world);
}

async function chartOf(
  db: Db,
  { options, project, loaded, request }: ControlJob,
  { metric, world }: { readonly metric: Metric; readonly world: World },
): Promise<readonly ControlRecord[]> {
  const choice = choiceFor(metric, options.chart);
  const data = await controlData(db, loaded, request, { metric, choice });
  if (data.kind !== 'periods' && data.kind !== 'events') {
    world.tell(`${metric.id}: ${NO_CHART[data.kind]}`);
    return [];
  }
  const choices = { choice, events: project?.events ?? [], limits: project?.limits ?? [], asOf: request.asOf };
  const figure = controlFigure(data, { ...choices, scope: scopeText(request), source: '', counting: loaded });
  world.tell(`${metric.id}: ${figure === null ? NO_CHART.short : [figure.answer, ...(figure.notes ?? [])].join(' ')}`);
  return controlRecords(controlLayout(data, choices));
}

const NO_CHART = {
  none: 'no control chart: even years hold too few people, or must be hidden.',
  short: 'no limits yet: it takes at least 10 complete periods or events.',
  hidden: 'no control chart: single events would have to be shown. With --policy off it is made, for internal use.',
  'few-events': 'no control chart: it takes at least 11 events, one after the other.',
} as const;

const COLUMNS = [
  'metric',
  'chart',
  'period',
  'value',
  'numerator',
  'denominator',
  'pending',
  'centre',
  'lower',
  'upper',
  'rules',
  'state',
  'note',
] as const satisfies readonly (keyof ControlRecord)[];
