import { assert } from '../domain/assert.ts';
import type { EpisodeRules } from '../domain/episode-rules.ts';
import { DEFAULT_RULES } from '../domain/episode-rules.ts';
import type { Issue } from '../domain/issue.ts';
import { type DataKind, dataKindOf, fieldsOf, GROUP_FIELDS, type GroupField } from '../domain/schema/fields.ts';
import { type IsoDate, parseIsoDate } from '../domain/units.ts';
import { COUNT_GROUPS } from './counts-sql.ts';
import { countPersons } from './db/person-parts.ts';
import type { Db } from './db/port.ts';
import { integerOf, textOf } from './db/row.ts';
import { sqlText } from './db/sql-text.ts';
import { placeFor } from './db/table-place.ts';
import { forgetViews } from './differencing/withhold.ts';
import { buildEpisodes, type EpisodeSettings } from './episodes.ts';
import { fileRoles } from './file-roles.ts';
import { groupSql } from './group-sql.ts';
import { combinedColumns } from './import/combination.ts';
import { secretDdl } from './import/combined-name.ts';
import { hmisLeftOut } from './import/hmis-files.ts';
import { loadTyped } from './import/load-typed.ts';
import type { Mapping } from './import/mapping.ts';
import { countFromOwnDays } from './import/own-day-zero.ts';
import { studyDayIssues } from './import/study-days.ts';
import { typedTablesDdl } from './import/typed-tables.ts';
import { joinReport } from './joins/join-report.ts';
import { unitCounts } from './joins/unit-counts.ts';
import { cellIssues, type FoundIssue, ledgerOf, unknownWords } from './ledger.ts';
import type { OnStage } from './load-stage.ts';
import { type ListedFile, peopleListIssues } from './people-lists.ts';
import { filledFields, toldFields } from './told-fields.ts';
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
  /** A random text of the session under which names are hashed; without it nobody is told by name. */
  readonly personSecret?: string;
  /** What differs from the usual rules. */
  readonly rules?: Partial<EpisodeRules>;
  readonly onStage?: OnStage;
  /** How many rows are worked on at once; fewer take less memory, and nothing else changes. */
  readonly rowsAtOnce?: number;
}

/** A mapped file and what is known of it once its rows are typed. */
interface TypedFile extends MappedFile {
  readonly fileNo: number;
  /** The fields of a client-level row (of a month's counts) that it fills. */
  readonly told: ReadonlySet<string>;
}

/**
 * Turns the raw tables into typed rows and episodes, and accounts for every row. Rows about people may come in several
 * shapes together; monthly counts stand alone. A file that is left out stays out, row by row accounted for.
 */
export async function loadFiles(db: Db, request: LoadRequest): Promise<Loaded> {
  const kind = dataKindOfFiles(request.files);
  const rules = { ...DEFAULT_RULES, ...request.rules };
  for (const statement of [...typedTablesDdl(placeFor(bytesOf(request.files))), ...secretDdl(request.personSecret)])
    await db.execute(statement);
  await forgetViews(db);
  const files: TypedFile[] = [];
  const { onStage = () => {}, rowsAtOnce } = request;
  for (const [index, file] of request.files.entries())
    files.push(await loadOne(db, { ...file, fileNo: index + 1 }, { rules, onStage, rowsAtOnce }));
  const ownDays = await countFromOwnDays(db, files);

  const suggestedAsOf = await newestDate(db, kind, request.today);
  if (kind === 'client-level') {
    await buildEpisodes(db, {
      ...rolesOf(files),
      asOf: request.asOf ?? suggestedAsOf,
      hasExitDates: files.some(({ told }) => told.has('exit_date')),
      rules,
      onStage,
      rowsAtOnce,
    });
  }
  onStage({ stage: 'describing' });
  return describe(db, files, { kind, suggestedAsOf, ownDays });
}

function bytesOf(files: LoadRequest['files']): number {
  return files.reduce((sum, { inspection }) => sum + inspection.read.bytes, 0);
}

/** What the files are together; only left-out files are taken as rows about people, of whom there are none. */
function dataKindOfFiles(files: readonly MappedFile[]): DataKind {
  assert(files.length > 0, 'there is no file to load');
  const kinds = new Set(files.flatMap(({ mapping }) => dataKindOf(mapping.kind) ?? []));
  assert(kinds.size <= 1, 'rows about people and monthly counts cannot be loaded together');
  return [...kinds][0] ?? 'client-level';
}

function rolesOf(files: readonly TypedFile[]) {
  const aboutPeople = files.filter(({ mapping }) => dataKindOf(mapping.kind) === 'client-level');
  const { roles, base } = fileRoles(
    new Map(aboutPeople.map(({ fileNo, mapping, told }) => [fileNo, { kind: mapping.kind, fields: told }])),
  );
  const isRow = (fileNo: number) =>
    aboutPeople.some(({ mapping, ...file }) => file.fileNo === fileNo && hasOwnRole(mapping.kind));
  return { roles: new Map([...roles].filter(([fileNo]) => isRow(fileNo))), base };
}

/** Rows of logs and of lists of visits get their roles when they are folded. */
function hasOwnRole(kind: Mapping['kind']): boolean {
  return kind === 'client-level' || kind === 'people';
}

async function loadOne(
  db: Db,
  file: Omit<TypedFile, 'told'>,
  { rules, onStage, rowsAtOnce }: Pick<EpisodeSettings, 'rules' | 'rowsAtOnce'> & { readonly onStage: OnStage },
): Promise<TypedFile> {
  const { inspection, mapping, fileNo } = file;
  if (mapping.kind === 'left-out') return { ...file, told: new Set() };
  const { rawTable, read, profile } = inspection;
  const neat = new Set(profile.columns.filter(({ isNeat }) => isNeat === true).map(({ name }) => name));
  const input = { rawTable, fileNo, columns: read.columns, mapping, looseIds: rules.looseIds, rowsAtOnce, neat };
  onStage({ stage: 'learning', file: read.file });
  await loadTyped(db, input, (rows, of) => onStage({ stage: 'typing', file: read.file, rows, of }));
  const rows = await db.query(`select distinct event_kind as kind from event_row where file_no = ${fileNo}`);
  return { ...file, told: toldFields(mapping, new Set(rows.flatMap((row) => textOf(row, 'kind') ?? []))) };
}

interface About {
  readonly kind: DataKind;
  readonly suggestedAsOf: IsoDate | null;
  /** What is said of study days that are counted from each person's own day, by file. */
  readonly ownDays: ReadonlyMap<number, readonly Issue[]>;
}

async function describe(db: Db, files: readonly TypedFile[], { kind, suggestedAsOf, ownDays }: About): Promise<Loaded> {
  const mappedFields = new Set(files.flatMap(({ told }) => [...told]));
  const found = [...(await unknownWords(db)), ...(await cellIssues(db))];
  const leftOut = files.filter(({ mapping }) => mapping.kind === 'left-out').map(leftOutIssue);
  const ledgers = await Promise.all(files.map((file) => ledgerOf(db, file, file.fileNo)));
  const issues = [
    ...leftOut,
    ...peopleListIssues(files.map(listedFile)),
    ...issuesOf(files, found, ownDays),
    ...(kind === 'client-level' ? await mergedRows(db) : []),
  ];
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
    joins: kind === 'client-level' ? await joinReport(db, joinedFiles(files)) : [],
  };
}

function joinedFiles(files: readonly TypedFile[]) {
  return files.map(({ fileNo, inspection }) => ({ fileNo, file: inspection.read.file }));
}

function listedFile({ inspection: { read }, mapping: { kind }, told }: TypedFile): ListedFile {
  return { file: read.file, kind, fields: told, rows: read.rowsIn };
}

function leftOutIssue({ inspection: { read } }: MappedFile): Issue {
  const reason = hmisLeftOut(read.columns) ?? 'chosen';
  return { rule: 'file-left-out', level: 'note', parameters: { file: read.file, reason, rows: read.rowsIn } };
}

function issuesOf(
  files: readonly TypedFile[],
  found: readonly FoundIssue[],
  ownDays: About['ownDays'],
): readonly Issue[] {
  const read = files.flatMap((file) => [
    ...file.inspection.read.issues,
    ...file.inspection.suggestion.issues.filter((issue) => stillHolds(issue, file)),
    ...(ownDays.get(file.fileNo) ?? studyDayIssues(file.mapping)),
  ]);
  return [...read, ...found.map(({ issue }) => issue)];
}

/** Whether what was found of the suggested mapping holds for the one in force; unknown words are looked for anew. */
function stillHolds({ rule, column }: Issue, { inspection, mapping }: MappedFile): boolean {
  switch (rule) {
    case 'unknown-word':
      return false;
    case 'identifier-dropped':
      return column === undefined || !personColumns(mapping).includes(column);
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

/** The columns of names and birth date by which people are told apart: they are used, though never shown. */
function personColumns({ combined }: Mapping): readonly string[] {
  const key = combined.person_id;
  return key?.how === 'name-key' ? combinedColumns(key) : [];
}

function countByRule(issues: readonly Issue[]): Loaded['issueCounts'] {
  const counts = new Map<Issue['rule'], number>();
  for (const { rule } of issues) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return Object.fromEntries(counts);
}

const DATED: readonly (readonly [string, readonly string[]])[] = [
  ['source_row', ['encounter_date', 'referral_date', 'entry_date', 'exit_date', 'last_contact_date']],
  ['event_row', ['event_date']],
  ['visit_row', ['service_date']],
];

/** The newest event that is not after today; of monthly counts the last day of the newest month. */
async function newestDate(db: Db, kind: DataKind, today: IsoDate): Promise<IsoDate | null> {
  const sql =
    kind === 'aggregate'
      ? 'select max(last_day(month))::varchar as day from month_count'
      : `select max(day)::varchar as day from (${unionOfDates()}) as dates where day <= ${sqlText(today)}::date`;
  return dateFrom(db, sql);
}

function oldestDate(db: Db, kind: DataKind): Promise<IsoDate | null> {
  return dateFrom(
    db,
    kind === 'aggregate'
      ? 'select min(month)::varchar as day from month_count'
      : `select min(day)::varchar as day from (${unionOfDates()}) as dates`,
  );
}

function unionOfDates(): string {
  return DATED.flatMap(([table, fields]) => fields.map((field) => `select ${field} as day from ${table}`)).join(
    ' union all ',
  );
}

async function dateFrom(db: Db, sql: string): Promise<IsoDate | null> {
  const [row] = await db.query(sql);
  const text = row === undefined ? null : textOf(row, 'day');
  return text === null ? null : (parseIsoDate(text) ?? null);
}

async function groupValues(
  db: Db,
  kind: DataKind,
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

async function peopleAndEpisodes(
  db: Db,
  kind: DataKind,
): Promise<Pick<Loaded, 'people' | 'episodes' | 'units' | 'repeatReferrals'>> {
  if (kind === 'aggregate') return { people: 0, episodes: 0, units: null, repeatReferrals: 0 };
  const [row] = await db.query(`select
    count(*)::integer as episodes,
    count(*) filter (where repeat_referral)::integer as repeats
    from episode`);
  assert(row !== undefined, 'counting the people returned no row');
  const episodes = integerOf(row, 'episodes');
  return {
    people: await countPersons(db, 'episode', episodes),
    episodes,
    units: await unitCounts(db),
    repeatReferrals: integerOf(row, 'repeats'),
  };
}
