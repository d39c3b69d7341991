import { assert } from '../../domain/assert.ts';
import type { Issue } from '../../domain/issue.ts';
import type { Db } from '../db/port.ts';
import { integerOf } from '../db/row.ts';
import { sqlName, sqlText } from '../db/sql-text.ts';
import { NO_DAY_ZERO } from './coerce-sql.ts';
import type { Mapping } from './mapping.ts';
import { studyDayColumns } from './study-days.ts';
import { typedTableName } from './typed-tables.ts';

/** A file whose rows are typed, with its study days still counted from no date in particular. */
export interface StudyFile {
  readonly fileNo: number;
  readonly mapping: Mapping;
}

/** Tables in which a person's own day 0 may stand. */
const TELLING = ['source_row', 'event_row', 'visit_row'];

/** Without the day, a row of these tables is nothing that can be counted. */
const DAY_OF: Readonly<Record<string, string>> = { event_row: 'event_date', visit_row: 'service_date' };

/**
 * Makes days of a study into dates, each person's counted from the person's own day 0 where any file tells it. Who has none
 * keeps no date: rows of logs and visits are set aside for it, as they are without a day. Of a person with several the first
 * counts. Files for which the county said one day 0 stay as they are. Gives what is to be said, by number of the file.
 */
export async function countFromOwnDays(
  db: Db,
  files: readonly StudyFile[],
): Promise<ReadonlyMap<number, readonly Issue[]>> {
  const studies = files.filter(({ mapping }) => mapping.dayZero === undefined && studyDayColumns(mapping).length > 0);
  const isTold = files.some(({ mapping }) => mapping.dateFormats.day_zero !== 'study-day' && tellsDayZero(mapping));
  const said = new Map<number, readonly Issue[]>();
  if (studies.length === 0 || !isTold) return said;
  const told = TELLING.map((table) => `select person_key, day_zero from ${table} where day_zero is not null`);
  await db.execute(
    `create or replace table own_day as
select person_key, min(day_zero) as day_zero from (${told.join(' union all ')}) as told where person_key is not null group by 1`,
  );
  for (const study of studies) said.set(study.fileNo, await countedFromOwn(db, study));
  await db.execute('drop table own_day');
  return said;
}

function tellsDayZero({ columns, combined }: Mapping): boolean {
  return Object.hasOwn(columns, 'day_zero') || Object.hasOwn(combined, 'day_zero');
}

async function countedFromOwn(db: Db, { fileNo, mapping }: StudyFile): Promise<readonly Issue[]> {
  const table = typedTableName(mapping.kind);
  const issues: Issue[] = [];
  for (const [field, column] of studyDayColumns(mapping)) {
    const day = sqlName(field);
    const lacking = `file_no = ${fileNo} and ${day} is not null
      and (person_key is null or person_key not in (select person_key from own_day))`;
    const without = await count(db, `${table} where ${lacking}`);
    if (DAY_OF[table] === field) {
      await db.execute(
        `insert into set_aside select file_no, row_no, 'missing-date', ${sqlText(column)}, null from ${table} where ${lacking}`,
      );
      await db.execute(`delete from ${table} where ${lacking}`);
    }
    await db.execute(`update ${table} set ${day} = (
      select own_day.day_zero + (${table}.${day} - date ${sqlText(NO_DAY_ZERO)})::integer
      from own_day where own_day.person_key = ${table}.person_key
    ) where file_no = ${fileNo} and ${day} is not null`);
    const parameters = { column, without };
    issues.push({ rule: 'own-study-days', level: without === 0 ? 'note' : 'warning', parameters, column });
  }
  return issues;
}

async function count(db: Db, rows: string): Promise<number> {
  const [row] = await db.query(`select count(*)::integer as rows from ${rows}`);
  assert(row !== undefined, 'counting rows returned no row');
  return integerOf(row, 'rows');
}
