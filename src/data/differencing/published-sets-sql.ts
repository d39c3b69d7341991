import { sqlText } from '../db/sql-text.ts';
import { daysSql, NOT_RECORDED, type PublishedTable } from './published-table.ts';

/**
 * Room for who is in which published number. `published_unit` numbers people and encounters; a set of them is one bit each, so
 * that a million people in one number take 125 kB and nothing of it leaves the engine.
 */
export const SETS_TABLES: readonly string[] = [
  'create table if not exists published_unit (unit varchar, unit_key varchar, unit_no integer)',
  `create table if not exists published_set (view_no integer, table_no integer, cell_key varchar, subject varchar, role varchar,
  unit varchar, first_day date, last_day date, people integer, members bit)`,
  'create table if not exists published_table (view_no integer, table_no integer, table_id varchar, label varchar)',
];

/** Counts the members of a table once, for the two statements that read them. */
export function membersTableSql({ members }: PublishedTable): string {
  return `create or replace temp table published_member as ${members}`;
}

/** Numbers the people or encounters of `published_member` that have no number yet. */
export function numberUnitsSql({ unit }: PublishedTable): string {
  return `insert into published_unit
with fresh as (select distinct unit_key from published_member where unit_key not in (
  select unit_key from published_unit where unit = ${sqlText(unit)}
)),
taken as (select count(*) as units from published_unit where unit = ${sqlText(unit)})
select ${sqlText(unit)}, unit_key, (taken.units + row_number() over (order by unit_key) - 1)::integer
from fresh cross join taken`;
}

interface SetPlace {
  readonly viewNo: number;
  readonly tableNo: number;
  /** How many bits a set has. */
  readonly room: number;
}

/**
 * Writes down who of `published_member` is in the cells of a table: below the line (`counted`), above it (`met`) and the rest (`unmet`), for each of
 * them can be subtracted from another number.
 */
export function keepSetsSql(table: PublishedTable, { viewNo, tableNo, room }: SetPlace): string {
  const rows = table.cells.flatMap(({ key, period, groups }) =>
    (groups ?? [null]).map((group) => {
      const part = group === null ? 'null::varchar' : sqlText(group);
      return `(${[sqlText(key), sqlText(period), part, ...daysSql(period)].join(', ')})`;
    }),
  );
  const bits = `bitstring_agg(unit_no, 0, ${room - 1})`;
  const set = (
    role: string,
    kept: string,
  ) => `select ${viewNo}, ${tableNo}, cell_key, ${sqlText(table.subject)}, '${role}', ${sqlText(table.unit)},
  any_value(first_day), any_value(last_day), count(*)::integer, ${bits} from placed where ${kept} group by cell_key`;
  return `insert into published_set
with cell(cell_key, period, part, first_day, last_day) as (values ${rows.join(', ')}),
placed as (
  select cell_key, unit_no, any_value(first_day) as first_day, any_value(last_day) as last_day, bool_or(is_met) as is_met
  from published_member as member
  join cell on cell.period = member.period and (cell.part is null or cell.part = coalesce(member.part, '${NOT_RECORDED}'))
  join published_unit on published_unit.unit = ${sqlText(table.unit)} and published_unit.unit_key = member.unit_key
  group by cell_key, unit_no
)
${[set('counted', 'true'), set('met', 'is_met'), set('unmet', 'not is_met')].join('\nunion all\n')}`;
}
