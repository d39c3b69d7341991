import { sqlText } from '../db/sql-text.ts';
import { daysSql, NOT_RECORDED, type PublishedTable } from './published-table.ts';

/**
 * Room for who is in which published number. People and contacts have numbers; a set of them is one bit each, so that a million
 * people in one number take 125 kB and nothing of it leaves the engine.
 */
export const SETS_TABLES: readonly string[] = [
  `create table if not exists published_set (view_no integer, table_no integer, cell_key varchar, subject varchar, role varchar,
  unit varchar, first_day date, last_day date, people integer, members bit)`,
  'create table if not exists published_table (view_no integer, table_no integer, table_id varchar, label varchar)',
];

interface SetPlace {
  readonly viewNo: number;
  readonly tableNo: number;
  /** How many bits a set has. */
  readonly room: number;
}

/**
 * Writes down who is in the cells of a table: below the line (`counted`), above it (`met`) and the rest (`unmet`), for each of
 * them can be subtracted from another number. Somebody who is in several groups of a cell is met where one of them says so.
 */
export function keepSetsSql(table: PublishedTable, { viewNo, tableNo, room }: SetPlace): string {
  const rows = table.cells.flatMap(({ key, period, groups }) => {
    const days = daysSql(period);
    return (groups ?? [null]).map((group) => {
      const part = group === null ? 'null::varchar' : sqlText(group);
      return `(${[sqlText(key), table.isDated ? days[0] : sqlText(period), part, ...days].join(', ')})`;
    });
  });
  const set = (
    role: string,
    members: string,
  ) => `select ${viewNo}, ${tableNo}, cell_key, ${sqlText(table.subject)}, '${role}',
  ${sqlText(table.unit)}, first_day, last_day, bit_count(${members})::integer, ${members} from cell_set where bit_count(${members}) > 0`;
  return `insert into published_set
with member as (${table.members}),
cell(cell_key, period, part, first_day, last_day) as (values ${rows.join(', ')}),
outcome_set as (
  select cell_key, is_met, any_value(first_day) as first_day, any_value(last_day) as last_day,
    bitstring_agg(unit_no, 0, ${room - 1}) as members
  from member
  join cell on cell.period is not distinct from member.period
    and (cell.part is null or cell.part = coalesce(member.part, '${NOT_RECORDED}'))
  group by cell_key, is_met
),
cell_set as (
  select cell_key, any_value(first_day) as first_day, any_value(last_day) as last_day, bit_or(members) as counted,
    bit_or(members) filter (where is_met) as met, bit_or(members) filter (where is_met is not null) as told
  from outcome_set group by cell_key
)
${[set('counted', 'counted'), set('met', 'met'), set('unmet', 'coalesce(xor(told, met), told)')].join('\nunion all\n')}`;
}
