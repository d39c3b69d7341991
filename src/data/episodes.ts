import type { EpisodeRules } from '../domain/episode-rules.ts';
import type { IsoDate } from '../domain/units.ts';
import type { Db } from './db/port.ts';
import { integerOf, textOf } from './db/row.ts';
import { sqlText } from './db/sql-text.ts';
import { dropEverywhere, placeOf } from './db/table-place.ts';
import type { FileRole } from './file-roles.ts';
import { foldedRows } from './fold-records.ts';
import { ADMISSION, CONTACT_VIEWS, EPISODE_VIEWS, EXIT_LINK, FOLD_VIEWS } from './views.ts';

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
}

/** Builds the `episode` table, one row per contact with what followed, from the typed rows. */
export async function buildEpisodes(db: Db, settings: EpisodeSettings): Promise<void> {
  await db.execute('create or replace table file_role (file_no integer, role varchar)');
  for (const [fileNo, role] of settings.roles) {
    await db.execute(`insert into file_role values (${fileNo}, ${sqlText(role)})`);
  }
  await db.execute(settingSql(settings));
  for (const view of FOLD_VIEWS) await db.execute(view);
  await materialize(db);
}

/** Moves the as-of date: what happened later is forgotten, or remembered again. */
export async function moveAsOf(db: Db, asOf: IsoDate): Promise<void> {
  const [setting] = await db.query('select as_of::varchar as as_of from setting');
  if (setting !== undefined && textOf(setting, 'as_of') === asOf) return;
  await db.execute(`update setting set as_of = ${dateSql(asOf)}`);
  await materialize(db);
}

/**
 * Folds what is no client-level row, then joins, view by view. What is joined more than once is kept as a table; so are the
 * contacts, but not where there is nothing to join to them: a second copy of a large file may not fit.
 */
async function materialize(db: Db): Promise<void> {
  for (const statement of foldedRows()) await db.execute(statement);
  await db.execute(asTable(EXIT_LINK));
  for (const view of CONTACT_VIEWS) await db.execute(view);
  const place = await placeOf(db, 'source_row');
  for (const table of ['contact_table', 'episode']) for (const drop of dropEverywhere(table)) await db.execute(drop);
  const contacts = (await countsPeople(db)) ? 'first_contact' : 'contact_view';
  const [row] = await db.query("select count(*)::integer as others from record_row where role <> 'contact'");
  const isJoined = row !== undefined && integerOf(row, 'others') > 0;
  if (isJoined) await db.execute(`create table ${place}.contact_table as select * from ${contacts}`);
  await db.execute(`create or replace view contact as select * from ${isJoined ? 'contact_table' : contacts}`);
  if (isJoined) await db.execute(asTable(ADMISSION));
  else for (const statement of noAdmissions()) await db.execute(statement);
  for (const view of EPISODE_VIEWS) await db.execute(view);
  await db.execute(`create table ${place}.episode as select * from episode_view`);
}

async function countsPeople(db: Db): Promise<boolean> {
  const [setting] = await db.query("select counting_unit = 'person' as is_person from setting");
  return setting?.is_person === true;
}

/** An empty table of admissions, made without looking at a single contact. */
function noAdmissions(): readonly string[] {
  return [
    'drop table if exists admission',
    ADMISSION,
    'create or replace table no_admission as select * from admission limit 0',
    'drop view admission',
    'alter table no_admission rename to admission',
  ];
}

/** The statement of a static view, as one that keeps its rows. */
function asTable(view: string): string {
  return view.replace('create or replace view', 'create or replace table');
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
