import { assert } from '../../domain/assert.ts';
import { isQualityCode, type QualityCode } from '../../domain/quality.ts';
import type { Db, SqlRow } from '../db/port.ts';
import { integerOf, textOf } from '../db/row.ts';
import { sqlText } from '../db/sql-text.ts';
import { headerOf, type QualityFile, type Reading } from './quality-input.ts';

/** What became of the cells that broke one rule, from one reading of a file to the next. */
export interface FindingChange {
  readonly code: QualityCode;
  readonly column: string | null;
  readonly gone: number;
  readonly remaining: number;
  readonly added: number;
}

export interface FileChange {
  readonly file: string;
  /** The name of the earlier file; mostly the same. */
  readonly earlier: string;
  readonly changes: readonly FindingChange[];
}

/**
 * Grain: one row per reading of a file, rule, column, person and cells. It stays in the engine for this sitting: findings of
 * two readings are the same where person and cells are, since rows move when a file is mended.
 */
const MEMORY = `create table if not exists quality_memory (
  file varchar, source varchar, code varchar, field varchar, person varchar, cells varchar, times integer
)`;
const SOURCES = 'create table if not exists quality_source (file varchar, source varchar, turn integer)';

/** Remembers what was found in each file, and compares it with what was found in the file it
 * replaces, or else when a file of that name was last brought. */
export async function compareLoads(db: Db, files: readonly QualityFile[]): Promise<readonly FileChange[]> {
  await db.execute(MEMORY);
  await db.execute(SOURCES);
  const changes: FileChange[] = [];
  for (const [index, file] of files.entries()) {
    await remember(db, file, index + 1);
    const earlier = await earlierReading(db, file);
    if (earlier !== null) {
      changes.push({ file: file.name, earlier: earlier.name, changes: await changesOf(db, file, earlier) });
    }
  }
  return changes;
}

async function remember(db: Db, { name, rawTable }: QualityFile, fileNo: number): Promise<void> {
  const reading = `file = ${sqlText(name)} and source = ${sqlText(rawTable)}`;
  const [known] = await db.query(`select turn from quality_source where ${reading}`);
  if (known === undefined) {
    await db.execute(`insert into quality_source
select ${sqlText(name)}, ${sqlText(rawTable)}, 1 + (select count(*) from quality_source)`);
  }
  await db.execute(`delete from quality_memory where ${reading}`);
  await db.execute(`insert into quality_memory
select ${sqlText(name)}, ${sqlText(rawTable)}, code, field, person, concat_ws(chr(31), value, beside_value), count(*)
from quality_finding where file_no = ${fileNo} group by code, field, person, value, beside_value`);
}

async function earlierReading(db: Db, { name, rawTable, replaces }: QualityFile): Promise<Reading | null> {
  if (replaces !== undefined) {
    const [known] = await db.query(`select source from quality_source
where file = ${sqlText(replaces.name)} and source = ${sqlText(replaces.rawTable)}`);
    if (known !== undefined) return replaces;
  }
  const [row] = await db.query(`select source from quality_source
where file = ${sqlText(name)} and source <> ${sqlText(rawTable)} order by turn desc limit 1`);
  const source = row === undefined ? null : textOf(row, 'source');
  return source === null ? null : { name, rawTable: source };
}

async function changesOf(db: Db, file: QualityFile, earlier: Reading): Promise<readonly FindingChange[]> {
  const of = ({ name, rawTable }: Reading) => `select code, field, person, cells, times from quality_memory
  where file = ${sqlText(name)} and source = ${sqlText(rawTable)}`;
  const rows = await db.query(`with before as (${of(earlier)}),
now as (${of(file)}),
matched as (
  select
    coalesce(before.code, now.code) as code,
    coalesce(before.field, now.field) as field,
    coalesce(before.times, 0) as times_before,
    coalesce(now.times, 0) as times_now
  from before
  full join now
    on now.code = before.code and now.field is not distinct from before.field
    and now.person is not distinct from before.person and now.cells is not distinct from before.cells
)
select code, field,
  sum(greatest(times_before - times_now, 0))::integer as gone,
  sum(least(times_before, times_now))::integer as remaining,
  sum(greatest(times_now - times_before, 0))::integer as added
from matched group by code, field order by code, field`);
  return rows.map((row) => change(row, file));
}

function change(row: SqlRow, file: QualityFile): FindingChange {
  const code = textOf(row, 'code') ?? '';
  assert(isQualityCode(code), `no rule is called "${code}"`);
  const field = textOf(row, 'field');
  return {
    code,
    column: field === null ? null : (headerOf(file, field) ?? field),
    gone: integerOf(row, 'gone'),
    remaining: integerOf(row, 'remaining'),
    added: integerOf(row, 'added'),
  };
}
