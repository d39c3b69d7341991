import type { IsoDate } from '../domain/units.ts';
import type { Db } from './db/port.ts';
import { textOf } from './db/row.ts';
import { sqlText } from './db/sql-text.ts';
import admission from './sql/admission.sql?raw';
import contact from './sql/contact.sql?raw';
import death from './sql/death.sql?raw';
import episodeView from './sql/episode-view.sql?raw';
import firstDeath from './sql/first-death.sql?raw';
import followUp from './sql/follow-up.sql?raw';
import nextEvent from './sql/next-event.sql?raw';

/** What the rows of one client-level file tell: contacts with a first responder, or only what followed. */
export type FileRole = 'contact' | 'admission' | 'follow-up';

/** The static views in the order in which they build on each other. */
export const VIEWS: readonly string[] = [contact, admission, followUp, death, firstDeath, nextEvent, episodeView];

export interface EpisodeSettings {
  readonly roles: ReadonlyMap<number, FileRole>;
  /** The last day the data speak of; `null` takes every date as it stands. */
  readonly asOf: IsoDate | null;
  /** Whether the export records exits: only then does a missing exit mean "still in treatment". */
  readonly hasExitDates: boolean;
}

/** Builds the `episode` table, one row per contact with what followed, from the typed rows. */
export async function buildEpisodes(db: Db, settings: EpisodeSettings): Promise<void> {
  await db.execute('create or replace table file_role (file_no integer, role varchar)');
  for (const [fileNo, role] of settings.roles) {
    await db.execute(`insert into file_role values (${fileNo}, ${sqlText(role)})`);
  }
  await db.execute('create or replace table setting (as_of date, has_exit_dates boolean)');
  await db.execute(`insert into setting values (${dateSql(settings.asOf)}, ${settings.hasExitDates})`);
  for (const view of VIEWS) await db.execute(view);
  await materialize(db);
}

/** Moves the as-of date: what happened later is forgotten, or remembered again. */
export async function moveAsOf(db: Db, asOf: IsoDate): Promise<void> {
  const [setting] = await db.query('select as_of::varchar as as_of from setting');
  if (setting !== undefined && textOf(setting, 'as_of') === asOf) return;
  await db.execute(`update setting set as_of = ${dateSql(asOf)}`);
  await materialize(db);
}

async function materialize(db: Db): Promise<void> {
  await db.execute('create or replace table episode as select * from episode_view');
}

function dateSql(date: IsoDate | null): string {
  return date === null ? 'null' : `${sqlText(date)}::date`;
}

/**
 * The role of each file, by the canonical fields it fills. Files with encounters or referrals are the base;
 * without any, admissions are; without these, every file is.
 */
export function fileRoles(filledFields: ReadonlyMap<number, ReadonlySet<string>>): ReadonlyMap<number, FileRole> {
  const told = new Map([...filledFields].map(([fileNo, fields]) => [fileNo, roleOf(fields)]));
  const base = (['contact', 'admission', 'follow-up'] as const).find((role) => [...told.values()].includes(role));
  return new Map([...told].map(([fileNo, role]) => [fileNo, role === base ? 'contact' : role]));
}

const CONTACT_SIGNS = ['encounter_date', 'referral_date', 'referred', 'eligible'];

function roleOf(fields: ReadonlySet<string>): FileRole {
  if (CONTACT_SIGNS.some((field) => fields.has(field))) return 'contact';
  return fields.has('entry_date') || fields.has('exit_reason') ? 'admission' : 'follow-up';
}
