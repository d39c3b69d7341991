import { assert } from '../domain/assert.ts';
import type { Issue } from '../domain/issue.ts';
import { fieldsOf, GROUP_FIELDS, type GroupField, type TableKind } from '../domain/schema/fields.ts';
import { type IsoDate, parseIsoDate } from '../domain/units.ts';
import { COUNT_GROUPS } from './counts-sql.ts';
import { checkDates, type FoundIssue } from './date-checks.ts';
import type { Db } from './db/port.ts';
import { integerOf, textOf } from './db/row.ts';
import { sqlText } from './db/sql-text.ts';
import { buildEpisodes, fileRoles } from './episodes.ts';
import { groupSql } from './group-sql.ts';
import { combinedHeader } from './import/combination.ts';
import { loadTyped } from './import/load-typed.ts';
import type { Mapping } from './import/mapping.ts';
import { typedTablesDdl } from './import/typed-tables.ts';
import { cellIssues, ledgerOf, unknownWords } from './ledger.ts';
import type { Inspection, Loaded } from './workspace.ts';

/** A file with the mapping the county settled on. */
export interface MappedFile {
  readonly inspection: Inspection;
  readonly mapping: Mapping;
}

export interface LoadRequest {
  readonly files: readonly MappedFile[];
  readonly today: IsoDate;
  /** `null`: take the date the data suggest. */
  readonly asOf: IsoDate | null;
}

/** Turns the raw tables into typed rows and episodes, and accounts for every row. All files must be of one kind. */
export async function loadFiles(db: Db, request: LoadRequest): Promise<Loaded> {
  const { files } = request;
  const [first] = files;
  assert(first !== undefined, 'there is no file to load');
  const { kind } = first.mapping;
  assert(
    files.every(({ mapping }) => mapping.kind === kind),
    'client-level files and monthly counts cannot be loaded together',
  );

  for (const statement of typedTablesDdl()) await db.execute(statement);
  for (const [index, file] of files.entries()) await loadOne(db, file, index + 1);

  const suggestedAsOf = await newestDate(db, kind, request.today);
  if (kind === 'client-level') {
    await buildEpisodes(db, {
      roles: fileRoles(new Map(files.map(({ mapping }, index) => [index + 1, filledFields(mapping)]))),
      asOf: request.asOf ?? suggestedAsOf,
      hasExitDates: files.some(({ mapping }) => filledFields(mapping).has('exit_date')),
    });
  }
  return describe(db, request, kind, suggestedAsOf);
}

async function loadOne(db: Db, { inspection, mapping }: MappedFile, fileNo: number): Promise<void> {
  await loadTyped(db, {
    rawTable: inspection.rawTable,
    fileNo,
    columns: inspection.read.columns,
    mapping,
  });
}

async function describe(
  db: Db,
  { files, today }: LoadRequest,
  kind: TableKind,
  suggestedAsOf: IsoDate | null,
): Promise<Loaded> {
  const mappedFields = new Set(files.flatMap(({ mapping }) => [...filledFields(mapping)]));
  const found = [
    ...(await unknownWords(db)),
    ...(await cellIssues(db)),
    ...(kind === 'client-level' ? await checkDates(db, today, columnOf(files)) : []),
  ];
  const ledgers = await Promise.all(files.map((file, index) => ledgerOf(db, file, index + 1)));
  const issues = [...issuesOf(files, found), ...(kind === 'client-level' ? await mergedRows(db) : [])];
  return {
    kind,
    ledgers,
    issues,
    issueCounts: countByRule(issues),
    suggestedAsOf,
    firstDate: await oldestDate(db, kind),
    ...(await groupValues(db, kind, mappedFields)),
    mappedFields,
    hasPersonId: mappedFields.has('person_id'),
    ...(await peopleAndEpisodes(db, kind)),
  };
}

/** The canonical fields that a mapping fills, from one or several columns or with a constant. */
export function filledFields(mapping: Mapping): ReadonlySet<string> {
  return new Set([mapping.columns, mapping.combined, mapping.constants].flatMap((part) => Object.keys(part)));
}

function columnOf(files: readonly MappedFile[]): (fileNo: number, field: string) => string {
  return (fileNo, field) => {
    const mapping = files[fileNo - 1]?.mapping;
    const combination = mapping?.combined[field];
    return combination === undefined ? (mapping?.columns[field] ?? field) : combinedHeader(combination);
  };
}

function issuesOf(files: readonly MappedFile[], found: readonly FoundIssue[]): readonly Issue[] {
  const read = files.flatMap((file) => [
    ...file.inspection.read.issues,
    ...file.inspection.suggestion.issues.filter((issue) => stillHolds(issue, file)),
  ]);
  return [...read, ...found.map(({ issue }) => issue)];
}

/** Whether what was found of the suggested mapping holds for the one in force; unknown words are looked for anew. */
function stillHolds({ rule, column }: Issue, { inspection, mapping }: MappedFile): boolean {
  switch (rule) {
    case 'unknown-word':
      return false;
    case 'no-usable-columns':
      return filledFields(mapping).size === 0;
    case 'ambiguous-dates':
      return Object.entries(mapping.columns).some(
        ([field, header]) =>
          header === column && mapping.dateFormats[field] === inspection.suggestion.mapping.dateFormats[field],
      );
    default:
      return true;
  }
}

function countByRule(issues: readonly Issue[]): Loaded['issueCounts'] {
  const counts = new Map<Issue['rule'], number>();
  for (const { rule } of issues) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return Object.fromEntries(counts);
}

const EVENT_DATES = ['encounter_date', 'referral_date', 'entry_date', 'exit_date', 'last_contact_date'];

/** The newest event that is not after today; of monthly counts the last day of the newest month. */
async function newestDate(db: Db, kind: TableKind, today: IsoDate): Promise<IsoDate | null> {
  const sql =
    kind === 'aggregate'
      ? 'select max(last_day(month))::varchar as day from month_count'
      : `select max(day)::varchar as day from (${unionOfDates()}) as dates where day <= ${sqlText(today)}::date`;
  return dateFrom(db, sql);
}

function oldestDate(db: Db, kind: TableKind): Promise<IsoDate | null> {
  return dateFrom(
    db,
    kind === 'aggregate'
      ? 'select min(month)::varchar as day from month_count'
      : `select min(day)::varchar as day from (${unionOfDates()}) as dates`,
  );
}

function unionOfDates(): string {
  return EVENT_DATES.map((field) => `select ${field} as day from source_row`).join(' union all ');
}

async function dateFrom(db: Db, sql: string): Promise<IsoDate | null> {
  const [row] = await db.query(sql);
  const text = row === undefined ? null : textOf(row, 'day');
  return text === null ? null : (parseIsoDate(text) ?? null);
}

async function groupValues(
  db: Db,
  kind: TableKind,
  mapped: ReadonlySet<string>,
): Promise<Pick<Loaded, 'groups' | 'partlyRecorded'>> {
  const known = GROUP_FIELDS.filter((field) =>
    kind === 'client-level' ? fieldsOf(kind).has(field) : COUNT_GROUPS.includes(field),
  );
  const groups = new Map<GroupField, readonly string[]>();
  const partlyRecorded = new Set<GroupField>();
  for (const field of known.filter((name) => mapped.has(name))) {
    const expression = kind === 'client-level' ? groupSql(field) : field;
    const table = kind === 'client-level' ? 'episode' : 'month_count';
    const rows = await db.query(`select ${expression} as part from ${table} group by 1 order by count(*) desc, 1`);
    const values = rows.flatMap((row) => textOf(row, 'part') ?? []);
    groups.set(field, values);
    if (values.length < rows.length) partlyRecorded.add(field);
  }
  return { groups, partlyRecorded };
}

/** Tells how many rows are about fewer contacts, since people are counted and not rows. */
async function mergedRows(db: Db): Promise<readonly Issue[]> {
  const [row] = await db.query(
    'select count(*)::integer as episodes, coalesce(sum(merged_rows), 0)::integer as rows from episode where merged_rows > 1',
  );
  assert(row !== undefined, 'counting the merged rows returned no row');
  const parameters = { rows: integerOf(row, 'rows'), episodes: integerOf(row, 'episodes') };
  return parameters.episodes === 0 ? [] : [{ rule: 'merged-rows', level: 'note', parameters }];
}

async function peopleAndEpisodes(db: Db, kind: TableKind): Promise<Pick<Loaded, 'people' | 'episodes'>> {
  if (kind === 'aggregate') return { people: 0, episodes: 0 };
  const [row] = await db.query(
    'select count(distinct person)::integer as people, count(*)::integer as episodes from episode',
  );
  assert(row !== undefined, 'counting the people returned no row');
  return { people: integerOf(row, 'people'), episodes: integerOf(row, 'episodes') };
}
