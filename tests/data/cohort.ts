import type { Db } from '../../src/data/db/port.ts';
import { sqlName, sqlText } from '../../src/data/db/sql-text.ts';
import { buildEpisodes } from '../../src/data/episodes.ts';
import type { FileRole } from '../../src/data/file-roles.ts';
import { typedTablesDdl } from '../../src/data/import/typed-tables.ts';
import type { AnalysisRequest } from '../../src/data/request.ts';
import type { Loaded } from '../../src/data/workspace.ts';
import { DEFAULT_RULES, type EpisodeRules } from '../../src/domain/episode-rules.ts';
import { isoDate } from '../../src/domain/units.ts';
import { engine, loadedOnce } from './engine.ts';

/** One typed row: canonical fields by name; `person` is short for the person's key. */
export type Row = Readonly<Record<string, string | boolean | number | null>>;

interface CohortOptions {
  readonly asOf?: string;
  /** Rows of further files, by role. */
  readonly admissions?: readonly Row[];
  readonly followUps?: readonly Row[];
  readonly exits?: readonly Row[];
  readonly rules?: Partial<EpisodeRules>;
}

/** Puts a few people into the engine as if their export had just been read. */
export async function cohort(rows: readonly Row[], options: CohortOptions = {}): Promise<{ db: Db; loaded: Loaded }> {
  const db = await engine();
  const loaded = await loadedOnce(`cohort ${JSON.stringify([rows, options])}`, () => loadCohort(db, rows, options));
  return { db, loaded };
}

async function loadCohort(db: Db, rows: readonly Row[], options: CohortOptions): Promise<Loaded> {
  for (const statement of typedTablesDdl()) await db.execute(statement);
  const files: readonly (readonly [FileRole, readonly Row[]])[] = [
    ['contact', rows],
    ['admission', options.admissions ?? []],
    ['follow-up', options.followUps ?? []],
    ['exit', options.exits ?? []],
  ];
  for (const statement of files.flatMap(([, fileRows], index) => insertSql(index + 1, fileRows)))
    await db.execute(statement);
  const everyField = files.flatMap(([, fileRows]) => fileRows.flatMap((row) => Object.keys(row)));
  await buildEpisodes(db, {
    roles: new Map(files.map(([role], index) => [index + 1, role])),
    asOf: isoDate(options.asOf ?? '2026-06-30'),
    base: 'contact',
    hasExitDates: everyField.includes('exit_date'),
    rules: { ...DEFAULT_RULES, ...options.rules },
  });
  return loadedWith(everyField);
}

/** Statements that insert the rows of a file, those with the same fields at once. */
function insertSql(fileNo: number, rows: readonly Row[]): readonly string[] {
  const valuesByColumns = new Map<string, string[]>();
  for (const [index, row] of rows.entries()) {
    const fields = Object.keys(row).map((field) => sqlName(field === 'person' ? 'person_key' : field));
    const columns = ['file_no', 'row_no', ...fields].join(', ');
    const cells = Object.values(row).map((value) => (typeof value === 'string' ? sqlText(value) : String(value)));
    const values = valuesByColumns.get(columns) ?? [];
    valuesByColumns.set(columns, [...values, `(${[fileNo, index + 2, ...cells].join(', ')})`]);
  }
  return [...valuesByColumns].map(
    ([columns, values]) => `insert into source_row (${columns}) values ${values.join(', ')}`,
  );
}

function loadedWith(fields: readonly string[]): Loaded {
  return {
    kind: 'client-level',
    ledgers: [],
    issues: [],
    issueCounts: {},
    suggestedAsOf: null,
    firstDate: null,
    groups: new Map(),
    partlyRecorded: new Set(),
    mappedFields: new Set(fields.map((field) => (field === 'person' ? 'person_id' : field))),
    hasPersonId: true,
    units: null,
    joins: [],
    repeatReferrals: 0,
    people: 0,
    episodes: 0,
  };
}

/** A request for one metric with everything else at rest: all dates, nothing hidden. */
export function request(metric: string, changes: Partial<AnalysisRequest> = {}): AnalysisRequest {
  return {
    metrics: [metric],
    by: 'all',
    split: null,
    where: [],
    from: null,
    to: null,
    asOf: isoDate('2026-06-30'),
    policy: 'off',
    ...changes,
  };
}
