import { lacking, statementFor } from '../data/analyse.ts';
import { leftOutReasons } from '../data/left-out-sql.ts';
import { figureViews } from '../data/replay/figure-views.ts';
import type { Replay } from '../data/replay/replay.ts';
import type { AnalysisRequest } from '../data/request.ts';
import { METRICS } from '../domain/metrics/catalogue.ts';
import { DEFAULT_DEFINITIONS, defined } from '../domain/metrics/definitions.ts';
import type { Metric } from '../domain/metrics/metric.ts';
import { changesOf } from '../report/changed-definitions.ts';
import { leftOutReason } from '../report/messages/left-out.ts';
import { scriptWords } from '../report/messages/sql-script.ts';
import { definitionLine } from '../report/method-note.ts';

export type ScriptRequest = Omit<AnalysisRequest, 'metrics'>;

/**
 * Every number as SQL that runs in any DuckDB, from the county's files to the measures, with the columns matched as they are
 * in force. It holds no row of the files. Each measure is a view `measure_...` with the columns that its comment names.
 */
export function sqlScript({ reads, statements, loaded }: Replay, request: ScriptRequest): string {
  const metrics = metricsOf(request).filter((metric) => lacking(metric, loaded).missing.length === 0);
  return [
    comment(scriptWords.head({ asOf: request.asOf, files: reads.map(({ file }) => file) })),
    comment(scriptWords.reads),
    ...reads.map(({ file, isOriginal, statement }) =>
      [...(isOriginal ? [] : [comment(scriptWords.emitted(file))]), ended(statement)].join('\n'),
    ),
    comment(scriptWords.tables),
    ...statements.map(ended),
    comment(scriptWords.measures),
    ...metrics.flatMap((metric) => measureSql(metric, loaded, request)),
    ...figureSql(loaded, request),
  ].join('\n\n');
}

function metricsOf({ definitions }: ScriptRequest): readonly Metric[] {
  return METRICS.map((metric) => defined(metric, definitions ?? DEFAULT_DEFINITIONS));
}

function measureSql(metric: Metric, loaded: Replay['loaded'], request: ScriptRequest): readonly string[] {
  const statement = statementFor(metric, loaded, request);
  if (statement === null) return [];
  const reasons = loaded.kind === 'aggregate' ? [] : leftOutReasons(metric);
  const lines = [
    `${metric.label} (${metric.id})`,
    metric.question,
    definitionLine(metric),
    metric.dayRule,
    ...reasons.map((reason, index) => `left_out_${index + 1}: ${leftOutReason(reason)}`),
  ];
  return [`${comment(lines.join('\n'))}\n${ended(`create or replace view ${viewName(metric)} as\n${statement}`)}`];
}

/** The figures that are no single measure: the way from step to step, and the curves. */
function figureSql(loaded: Replay['loaded'], request: ScriptRequest): readonly string[] {
  const views = figureViews(loaded, request);
  if (views.length === 0) return [];
  const changed = changesOf(metricsOf(request));
  const head = [scriptWords.figures, ...(changed === '' ? [] : [changed])].join('\n');
  const texts = views.map(
    ({ name, statement }) =>
      `${comment(scriptWords.figure[name])}\n${ended(`create or replace view ${name} as\n${statement}`)}`,
  );
  return [comment(head), ...texts];
}

/** The view of a measure: `measure_treatment_entry_30d`. */
function viewName({ id }: Pick<Metric, 'id'>): string {
  return `measure_${id.replaceAll(/-+/g, '_')}`;
}

function ended(statement: string): string {
  return `${statement};`;
}

function comment(text: string): string {
  return text
    .split('\n')
    .map((line) => `-- ${line}`.trimEnd())
    .join('\n');
}
