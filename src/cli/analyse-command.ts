import { analyse, canGroupBy } from '../data/analyse.ts';
import { csvText } from '../data/csv-text.ts';
import type { Db } from '../data/db/port.ts';
import { loadFiles, type MappedFile } from '../data/load.ts';
import type { Project } from '../data/project.ts';
import type { AnalysisRequest } from '../data/request.ts';
import type { Analysis, Result } from '../data/result.ts';
import type { Loaded } from '../data/workspace.ts';
import { METRICS } from '../domain/metrics/catalogue.ts';
import { DEFAULT_DEFINITIONS } from '../domain/metrics/definitions.ts';
import { dataKindOf } from '../domain/schema/fields.ts';
import { missingFieldsText } from '../report/messages/field-labels.ts';
import { issueFix, issueSentence } from '../report/messages/issues.ts';
import { shapeSentences } from '../report/messages/loaded-shape.ts';
import { type AnalyseOptions, analyseOptions } from './analyse-options.ts';
import { readProject, readTables } from './read-files.ts';
import { UsageError, type World } from './world.ts';

/** `analyse [...] FILE...`: the metrics of the files as JSON rows or CSV. */
export async function analyseCommand(args: readonly string[], world: World): Promise<number> {
  const options = analyseOptions(args);
  const project = options.project === undefined ? undefined : await readProject(options.project, world);
  const db = await world.openDb();
  try {
    const loaded = await load(db, options, project, world);
    const analysis = await analyse(db, loaded, requestFor(options, project, loaded, world));
    tellUnanswerable(analysis, options, world);
    if (analysis.sql.size === 0) throw new UsageError(nothingToCompute(loaded));
    print(analysis.results, options.format, world);
    return 0;
  } finally {
    await db.close();
  }
}

async function load(db: Db, options: AnalyseOptions, project: Project | undefined, world: World): Promise<Loaded> {
  const files: MappedFile[] = [];
  const { tables } = options;
  for (const path of options.files) {
    const fileNo = files.length + 1;
    files.push(
      ...(await readTables(db, path, {
        fileNo,
        project,
        world,
        tables: tables.length === 0 ? 'suggested' : tables,
      })),
    );
  }
  const kinds = new Set(files.flatMap(({ mapping }) => dataKindOf(mapping.kind) ?? []));
  if (kinds.size > 1) {
    throw new UsageError(
      'Client-level files and files of monthly counts cannot be analysed together: call analyse for each.',
    );
  }
  const loaded = await loadFiles(db, {
    files,
    today: world.today,
    asOf: options.asOf ?? project?.asOf ?? null,
    rules: project?.rules ?? {},
    personSecret: world.personSecret,
  });
  for (const { file, rowsIn, rowsKept, rowsSetAside } of loaded.ledgers) {
    world.tell(`${file}: ${rowsIn} rows = ${rowsKept} kept + ${rowsSetAside} set aside`);
  }
  for (const sentence of shapeSentences(loaded)) world.tell(sentence);
  return loaded;
}

function requestFor(
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
    policy: options.policy ?? project?.policy ?? 'cms',
    definitions: options.definitions ?? project?.definitions ?? DEFAULT_DEFINITIONS,
  };
}

function tellUnanswerable({ unanswerable }: Analysis, options: AnalyseOptions, world: World): void {
  if (options.metrics.length === 0) return;
  for (const { metric, missing } of unanswerable) {
    world.tell(`${metric.id} cannot be computed: no column is matched to ${missingFieldsText(missing)}.`);
  }
}

function nothingToCompute({ issues, ledgers }: Loaded): string {
  const unusable = issues.find(({ rule }) => rule === 'no-usable-columns');
  if (unusable) return `${issueSentence(unusable)} ${issueFix('no-usable-columns')}`;
  const files = ledgers.map(({ file }) => file).join(', ');
  return `Nothing can be computed from ${files}: no measure finds the columns it needs. Use --project to match them.`;
}

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

function print(results: readonly Result[], format: 'json' | 'csv', world: World): void {
  const rows = results.map(outputRow);
  if (format === 'json') {
    world.out(`[${rows.map((row) => `\n${JSON.stringify(row)}`).join(',')}\n]`);
    return;
  }
  const lines = rows.map((row) => COLUMNS.map((column) => String(row[column] ?? '')));
  world.out(csvText([COLUMNS, ...lines]).trimEnd());
}
