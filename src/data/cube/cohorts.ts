import { assert } from '../../domain/assert.ts';
import type { Metric } from '../../domain/metrics/metric.ts';
import { duckdbDialect } from '../db/dialect.ts';
import type { Db } from '../db/port.ts';
import { integerOf, textOf } from '../db/row.ts';
import { sqlName, sqlText } from '../db/sql-text.ts';
import { everyDueSql } from '../metric-sql.ts';
import { type Cohort, cellEstimateSql, cellsTableSql, cohortTableSql, GROUP_TABLES } from './cohort-sql.ts';

/** When tables are made of a definition, and how much room they may take. */
export interface CohortLimits {
  /** With fewer episodes a statement over all of them is as fast as one over tables that must be made first. */
  readonly fromEpisodes: number;
  /** A cube with more cells takes as long to add up as the rows. */
  readonly mostCells: number;
  /** Rows of all cohorts together; beyond them those made first and not asked for now are dropped. */
  readonly mostRows: number;
}

export const COHORT_LIMITS: CohortLimits = { fromEpisodes: 50_000, mostCells: 300_000, mostRows: 12_000_000 };

const LIST =
  'create or replace table cohort_list (cohort_no integer, definition varchar, units integer, has_cells boolean)';

/** Makes the cohorts of measures that have none yet, as many as there is room for; none where the episodes are few. */
export async function makeCohorts(
  db: Db,
  metrics: readonly Metric[],
  { episodes }: { readonly episodes: number },
  limits: CohortLimits = COHORT_LIMITS,
): Promise<void> {
  if (episodes < limits.fromEpisodes || metrics.length === 0) return;
  const known = await knownCohorts(db, metrics);
  const wanted = new Set([...known.values()].map(({ no }) => no));
  for (const metric of metrics.filter((one) => !known.has(one))) {
    if (!(await makeRoom(db, { wanted, rows: episodes, mostRows: limits.mostRows }))) return;
    wanted.add(await makeCohort(db, metric, limits));
  }
}

/** The cohorts that are there already. */
export async function knownCohorts(db: Db, metrics: readonly Metric[]): Promise<ReadonlyMap<Metric, Cohort>> {
  if (metrics.length === 0) return new Map();
  const asked = metrics.map((metric, index) => `(${index}, ${definitionSql(metric)})`).join(', ');
  const rows = await db.query(
    `select no, cohort_no, has_cells from cohort_list join (values ${asked}) as asked(no, definition) using (definition)`,
  );
  return new Map(
    rows.flatMap((row) => {
      const metric = metrics[integerOf(row, 'no')];
      return metric === undefined
        ? []
        : [[metric, { no: integerOf(row, 'cohort_no'), hasCells: row.has_cells === true }] as const];
    }),
  );
}

/** Drops all cohorts: the episodes are about to change. The list of them is empty then. */
export async function forgetCohorts(db: Db): Promise<void> {
  const rows = await db.query("select table_name from duckdb_tables() where table_name like 'cohort\\_%' escape '\\'");
  for (const row of rows) await db.execute(`drop table if exists ${sqlName(textOf(row, 'table_name') ?? '')}`);
  await db.execute(LIST);
}

function definitionSql(metric: Metric): string {
  return `md5(${sqlText(everyDueSql(metric, duckdbDialect))})`;
}

async function makeCohort(db: Db, metric: Metric, { mostCells }: CohortLimits): Promise<number> {
  const [row] = await db.query('select coalesce(max(cohort_no), 0)::integer + 1 as next from cohort_list');
  assert(row !== undefined, 'a count is one row');
  const no = integerOf(row, 'next');
  if (!(await hasGroups(db))) for (const statement of GROUP_TABLES) await db.execute(statement);
  await db.execute(cohortTableSql(no, metric, duckdbDialect));
  const [size] = await db.query(cellEstimateSql(no, metric, duckdbDialect));
  assert(size !== undefined, 'an estimate is one row');
  const hasCells = integerOf(size, 'cells') <= mostCells;
  if (hasCells) await db.execute(cellsTableSql(no, metric, duckdbDialect));
  await db.execute(
    `insert into cohort_list values (${no}, ${definitionSql(metric)}, ${integerOf(size, 'units')}, ${hasCells})`,
  );
  return no;
}

async function hasGroups(db: Db): Promise<boolean> {
  const [row] = await db.query(
    "select count(*)::integer as tables from duckdb_tables() where table_name in ('cohort_group', 'cohort_episode')",
  );
  return row?.tables === 2;
}

interface Room {
  /** Numbers of the cohorts that must stay. */
  readonly wanted: ReadonlySet<number>;
  /** How many rows are to be added, at most. */
  readonly rows: number;
  readonly mostRows: number;
}

/** Drops cohorts, those made first before the others, until there is room; false where there cannot be. */
async function makeRoom(db: Db, { wanted, rows, mostRows }: Room): Promise<boolean> {
  const made = (await db.query('select cohort_no, units from cohort_list order by cohort_no')).map((row) => {
    return { no: integerOf(row, 'cohort_no'), units: integerOf(row, 'units') };
  });
  let total = made.reduce((sum, { units }) => sum + units, rows);
  for (const { no, units } of made.filter((one) => !wanted.has(one.no))) {
    if (total <= mostRows) break;
    for (const table of [`cohort_${no}`, `cohort_cells_${no}`]) await db.execute(`drop table if exists ${table}`);
    await db.execute(`delete from cohort_list where cohort_no = ${no}`);
    total -= units;
  }
  return total <= mostRows;
}
