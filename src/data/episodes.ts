import { assert } from '../domain/assert.ts';
import type { EpisodeRules } from '../domain/episode-rules.ts';
import type { IsoDate } from '../domain/units.ts';
import { forgetCohorts } from './cube/cohorts.ts';
import { eachPersonPart, inPart, partsFor } from './db/person-parts.ts';
import type { Db } from './db/port.ts';
import { integerOf, textOf } from './db/row.ts';
import { sqlText } from './db/sql-text.ts';
import { dropEverywhere, placeOf, type TablePlace } from './db/table-place.ts';
import type { FileRole } from './file-roles.ts';
import { foldedRows } from './fold-records.ts';
import { NOTHING_JOINED } from './joins/nothing-joined.ts';
import type { OnStage } from './load-stage.ts';
import {
  CONTACT_ROW,
  CONTACT_VIEWS,
  EPISODE_VIEW,
  EXIT_LINK,
  FILE_START,
  FOLD_VIEWS,
  JOINED_VIEWS,
  PERSON_NUMBER,
  PERSON_VIEWS,
  RECORD_ROW,
  REFERRAL_DAY,
  REFERRAL_GAP,
  REPEATED_UNIT,
} from './views.ts';

export interface EpisodeSettings {
  /** Of the client-level files. */
  readonly roles: ReadonlyMap<number, FileRole>;
  /** The role whose records are counted as contacts. */
  readonly base: FileRole;
  /** The last day the data speak of; `null` takes every date as it stands. */
  readonly asOf: IsoDate | null;
  /** Whether the export records exits: only then does a missing exit mean "still in treatment". */
  readonly hasExitDates: boolean;
  readonly rules: EpisodeRules;
  readonly onStage?: OnStage;
  readonly rowsAtOnce?: number | undefined;
}

/** Builds the `episode` table, one row per contact with what followed, from the typed rows. */
export async function buildEpisodes(db: Db, settings: EpisodeSettings): Promise<void> {
  await db.execute('create or replace table file_role (file_no integer, role varchar)');
  for (const [fileNo, role] of settings.roles) {
    await db.execute(`insert into file_role values (${fileNo}, ${sqlText(role)})`);
  }
  await db.execute(settingSql(settings));
  await db.execute(RECORD_ROW);
  await db.execute(FILE_START);
  await db.execute('create or replace table person_number (person varchar, person_no integer)');
  await materialize(db, settings);
}

/** Moves the as-of date: what happened later is forgotten, or remembered again. */
export async function moveAsOf(db: Db, asOf: IsoDate): Promise<void> {
  const [setting] = await db.query('select as_of::varchar as as_of from setting');
  if (setting !== undefined && textOf(setting, 'as_of') === asOf) return;
  await db.execute(`update setting set as_of = ${dateSql(asOf)}`);
  await materialize(db);
}

/**
 * Folds what is no client-level row, then joins, step by step. What is joined to the contacts is kept as a narrow table; so
 * are the contacts, but not where no other file is joined to them: a second copy of a large file may not fit.
 */
async function materialize(
  db: Db,
  { onStage = () => {}, rowsAtOnce }: Pick<EpisodeSettings, 'onStage' | 'rowsAtOnce'> = {},
): Promise<void> {
  await forgetCohorts(db);
  await foldLines(db);
  const place = await placeOf(db, 'source_row');
  for (const table of ['contact_table', 'episode']) for (const drop of dropEverywhere(table)) await db.execute(drop);
  const { records, others } = await countRecords(db);
  if (others === 0) for (const statement of NOTHING_JOINED) await db.execute(statement);
  else await db.execute(asTable(EXIT_LINK));
  await db.execute(CONTACT_ROW);
  await db.execute(asTable(REPEATED_UNIT));
  for (const view of CONTACT_VIEWS) await db.execute(view);
  const contacts = (await countsPeople(db)) ? 'first_contact' : 'contact_view';
  if (others > 0) await db.execute(`create table ${place}.contact_table as select * from ${contacts}`);
  await db.execute(`create or replace view contact as select * from ${others > 0 ? 'contact_table' : contacts}`);
  await db.execute(REFERRAL_DAY);
  if (others > 0) for (const view of JOINED_VIEWS) await db.execute(asTable(view));
  for (const view of PERSON_VIEWS) await db.execute(asTable(view));
  const parts = partsFor(records, rowsAtOnce);
  await eachPersonPart(db, parts, async (part) => {
    onStage({ stage: 'referrals', part: part + 1, of: parts });
    await db.execute(PERSON_NUMBER);
    await db.execute(part === 0 ? asTable(REFERRAL_GAP) : asInsert(REFERRAL_GAP, 'referral_gap'));
  });
  await db.execute(EPISODE_VIEW);
  for (let part = 0; part < parts; part += 1) {
    onStage({ stage: 'episodes', part: part + 1, of: parts });
    await db.execute(episodesOfPart(place, part, parts));
  }
}

/** Until a statement ends its rows stand in memory unpacked, so those of large files come part by part. */
function episodesOfPart(place: TablePlace, part: number, parts: number): string {
  const rows = `select * from episode_view${parts === 1 ? '' : ` where ${inPart(part, parts)}`}`;
  return part === 0 ? `create table ${place}.episode as ${rows}` : `insert into ${place}.episode ${rows}`;
}

/** The views over event logs and lists of visits are deep, and most counties have neither. */
async function foldLines(db: Db): Promise<void> {
  const [row] = await db.query(
    'select exists (select 1 from event_row) or exists (select 1 from visit_row) as has_lines',
  );
  if (row?.has_lines !== true) {
    await db.execute('delete from folded_row');
    return;
  }
  for (const view of FOLD_VIEWS) await db.execute(view);
  for (const statement of foldedRows()) await db.execute(statement);
}

interface RecordCounts {
  readonly records: number;
  /** Of those the ones that are no contacts. */
  readonly others: number;
}

async function countRecords(db: Db): Promise<RecordCounts> {
  const [row] = await db.query(
    "select count(*)::integer as records, count(*) filter (where role <> 'contact')::integer as others from record_row",
  );
  assert(row !== undefined, 'counting the records returned no row');
  return { records: integerOf(row, 'records'), others: integerOf(row, 'others') };
}

async function countsPeople(db: Db): Promise<boolean> {
  const [setting] = await db.query("select counting_unit = 'person' as is_person from setting");
  return setting?.is_person === true;
}

/** The statement of a static view, as one that keeps its rows. */
function asTable(view: string): string {
  return view.replace('create or replace view', 'create or replace table');
}

/** The statement of a static view, as one that adds its rows to a table. */
function asInsert(view: string, table: string): string {
  return view.replace(`create or replace view ${table} as`, `insert into ${table}`);
}

function settingSql({ asOf, hasExitDates, base, rules }: EpisodeSettings): string {
  const columns = {
    as_of: dateSql(asOf),
    has_exit_dates: String(hasExitDates),
    base_role: sqlText(base),
    counting_unit: sqlText(rules.countingUnit),
    visit_gap_days: daysSql(rules.visitGapDays),
    medication_gap_days: daysSql(rules.medicationGapDays),
    referral_window_days: daysSql(rules.referralWindowDays),
    entry_window_days: daysSql(rules.entryWindowDays),
    late_contact_days: daysSql(rules.lateContactDays),
    repeat_window_days: daysSql(rules.repeatWindowDays),
  };
  const values = Object.entries(columns).map(([name, value]) => `${value} as ${name}`);
  return `create or replace table setting as select ${values.join(', ')}`;
}

function daysSql(days: number | null): string {
  return days === null ? 'null::integer' : `${days}::integer`;
}

function dateSql(date: IsoDate | null): string {
  return date === null ? 'null::date' : `${sqlText(date)}::date`;
}
