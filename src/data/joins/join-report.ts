import { assert } from '../../domain/assert.ts';
import type { Db } from '../db/port.ts';
import { integerOf } from '../db/row.ts';
import { sqlText } from '../db/sql-text.ts';
import type { FileRole } from '../file-roles.ts';
import type { FileJoin, JoinHint } from './file-join.ts';
import { looseId } from './loose-id.ts';

/** A file whose rows are in the engine. */
export interface JoinedFile {
  readonly fileNo: number;
  readonly file: string;
}

type JoinedRole = Exclude<FileRole, 'contact'>;

const EXAMPLES = 5;

/** How every file that adds to contacts was joined to every file of contacts. Reads the records and what they were linked to. */
export async function joinReport(db: Db, files: readonly JoinedFile[]): Promise<readonly FileJoin[]> {
  const joins: FileJoin[] = [];
  for (const role of ['admission', 'exit', 'follow-up', 'person'] as const) {
    const others = await filesWith(db, files, `role = ${sqlText(role)}`);
    const bases = others.length === 0 ? [] : await filesWith(db, files, baseRecords(role));
    for (const other of others) {
      for (const base of bases) if (base !== other) joins.push(await joinOf(db, { base, other, role }));
    }
  }
  return joins;
}

/** SQL condition on the records to which those of a role are joined: contacts, and to an exit what it ends. */
function baseRecords(role: JoinedRole): string {
  return role === 'exit' ? "role in ('contact', 'admission') and entry_date is not null" : "role = 'contact'";
}

async function filesWith(db: Db, files: readonly JoinedFile[], condition: string): Promise<readonly JoinedFile[]> {
  const rows = await db.query(`select distinct file_no from record_row where ${condition}`);
  const numbers = new Set(rows.map((row) => integerOf(row, 'file_no')));
  return files.filter(({ fileNo }) => numbers.has(fileNo));
}

interface Pair {
  readonly base: JoinedFile;
  readonly other: JoinedFile;
  readonly role: JoinedRole;
}

async function joinOf(db: Db, pair: Pair): Promise<FileJoin> {
  const { base, other, role } = pair;
  await db.execute(`create or replace temp table join_state as ${stateSql(pair)}`);
  const [counts] = await db.query(`
    select
      count(*)::integer as records,
      count(*) filter (where state = 'matched')::integer as matched,
      count(*) filter (where state = 'stranger')::integer as strangers,
      count(*) filter (where state = 'unplaced')::integer as unplaced,
      count(*) filter (where state = 'matched' and candidates > 1)::integer as ambiguous,
      (select count(distinct person_key)::integer from (${basePeople(pair)})) as base_people,
      (
        select count(distinct person_key)::integer from (${basePeople(pair)})
        where person_key not in (select person_key from join_state where person_key is not null)
      ) as without
    from join_state`);
  assert(counts !== undefined, 'counting the joined records returned no row');
  const examples = (condition: string) => exampleRows(db, condition);
  return {
    base: base.file,
    other: other.file,
    role,
    records: integerOf(counts, 'records'),
    matched: integerOf(counts, 'matched'),
    strangers: integerOf(counts, 'strangers'),
    unplaced: integerOf(counts, 'unplaced'),
    ambiguous: integerOf(counts, 'ambiguous'),
    basePeople: integerOf(counts, 'base_people'),
    basePeopleWithout: integerOf(counts, 'without'),
    examples: {
      strangers: await examples("state = 'stranger'"),
      unplaced: await examples("state = 'unplaced'"),
      ambiguous: await examples("state = 'matched' and candidates > 1"),
    },
    hint: await hintOf(db, pair),
  };
}

async function exampleRows(db: Db, condition: string): Promise<readonly number[]> {
  const rows = await db.query(
    `select row_no::integer as row_no from join_state where ${condition} order by row_no limit ${EXAMPLES}`,
  );
  return rows.map((row) => integerOf(row, 'row_no'));
}

function basePeople({ base, role }: Pair): string {
  return `select person_key from record_row
    where file_no = ${base.fileNo} and person_key is not null and ${baseRecords(role)}`;
}

/** One row a record of the other file: its row, its person, how many contacts would do, and what became of it. */
function stateSql(pair: Pair): string {
  const { base, other, role } = pair;
  return `
    with record as (
      select row_key, row_no, person_key from record_row where file_no = ${other.fileNo} and role = ${sqlText(role)}
    ),
    link as (${linkSql(role)}),
    here as (${basePeople(pair)})
    select
      record.row_no,
      record.person_key,
      link.candidates,
      case
        when link.target_key // 1000000000 = ${base.fileNo} then 'matched'
        when record.person_key in (select person_key from here) then ${role === 'person' ? "'matched'" : "'unplaced'"}
        else 'stranger'
      end as state
    from record
    left join link on link.record_key = record.row_key`;
}

/** What each record of a role was linked to. A person's facts belong to the person, whatever the contact. */
function linkSql(role: JoinedRole): string {
  switch (role) {
    case 'admission':
      return 'select admission_key as record_key, contact_key as target_key, candidates from admission where contact_key is not null';
    case 'exit':
      return 'select exit_key as record_key, entry_key as target_key, candidates from exit_link';
    case 'follow-up':
      return 'select follow_up_key as record_key, contact_key as target_key, candidates from follow_up';
    case 'person':
      return 'select null::bigint as record_key, null::bigint as target_key, null::integer as candidates where false';
  }
}

/** Below this share of people found a join looks wrong; so many more must be found loosely for ids to be the reason. */
const LOW_SHARE = 0.5;
const GAIN = 0.2;

async function hintOf(db: Db, pair: Pair): Promise<JoinHint | null> {
  const [row] = await db.query(`
    with person as (select distinct person_key from join_state where person_key is not null),
    here as (select distinct person_key from (${basePeople(pair)}))
    select
      count(*)::integer as people,
      count(*) filter (where person_key in (select person_key from here))::integer as found,
      count(*) filter (where ${looseId('person_key')} in (select ${looseId('person_key')} from here))::integer as loosely
    from person`);
  if (row === undefined || integerOf(row, 'people') === 0) return null;
  const found = integerOf(row, 'found') / integerOf(row, 'people');
  const foundLoosely = integerOf(row, 'loosely') / integerOf(row, 'people');
  if (found >= LOW_SHARE) return null;
  return foundLoosely - found >= GAIN ? { code: 'ids-differ', found, foundLoosely } : { code: 'few-people', found };
}
