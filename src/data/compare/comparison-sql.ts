import { type ComparedColumn, cellsView, type Side, valuesView } from './compared-columns.ts';

/** Grain: one row per row of an export; `print` is equal where all compared cells are, `row_key` where the key is. */
export function printsTable({ name }: Side): string {
  return `compare_${name}`;
}

/** Grain: one row per row of the two exports put together: its fate and its number in each. */
export const FATE_TABLE = 'compare_fate';

const SEPARATOR = 'chr(31)';

/** Statement that prepares one export: what tells its rows apart, which rows are equal, and whom they are about. */
export function printsStatement(
  side: Side,
  columns: readonly ComparedColumn[],
  key: readonly ComparedColumn[],
): string {
  const joined = (of: readonly ComparedColumn[]) =>
    `concat_ws(${SEPARATOR}, ${of.map(({ index }) => `v${index}`).join(', ')})`;
  const known = (of: readonly ComparedColumn[]) =>
    of.length === 0
      ? 'cast(null as varchar)'
      : `case when ${of.map(({ index }) => `v${index} = ''`).join(' and ')} then null else ${joined(of)} end`;
  return `
    create or replace table ${printsTable(side)} as
    select row_no, md5(${joined(columns)}) as print,
      ${known(key)} as row_key, ${known(columns.filter(isOfPerson))} as person
    from ${valuesView(side)}`;
}

/** Whether a column tells who a person is, alone or with others. */
export function isOfPerson({ fills }: ComparedColumn): boolean {
  return fills.includes('person_id');
}

/**
 * Statements that give every row its fate. Equal rows pair off first, one by one; of the rest those of one key pair off in
 * the order of the files; what is left over is new or gone.
 */
export function fateStatements(): readonly string[] {
  return [
    `create or replace table ${FATE_TABLE} as
    select 'unchanged' as fate, older.row_no as older_row, newer.row_no as newer_row
    from (select row_no, print, row_number() over (partition by print order by row_no) as turn from compare_older) as older
    join (select row_no, print, row_number() over (partition by print order by row_no) as turn from compare_newer) as newer
      on older.print = newer.print and older.turn = newer.turn`,
    `insert into ${FATE_TABLE}
    select 'changed', older.row_no, newer.row_no
    from (${leftOver('older')}) as older join (${leftOver('newer')}) as newer
      on older.row_key = newer.row_key and older.turn = newer.turn`,
    `insert into ${FATE_TABLE}
    select 'vanished', row_no, null from compare_older
    where row_no not in (select older_row from ${FATE_TABLE} where older_row is not null)`,
    `insert into ${FATE_TABLE}
    select 'added', null, row_no from compare_newer
    where row_no not in (select newer_row from ${FATE_TABLE} where newer_row is not null)`,
  ];
}

function leftOver(side: 'older' | 'newer'): string {
  return `select row_no, row_key, row_number() over (partition by row_key order by row_no) as turn
      from compare_${side}
      where row_key is not null and row_no not in (select ${side}_row from ${FATE_TABLE})`;
}

export const ROW_COUNTS = `
  select fate, count(*)::integer as total from ${FATE_TABLE} group by fate order by fate`;

/** A person counts as changed when a row about them is not the same. */
export const PEOPLE_COUNTS = `
  with telling as (
    select older.person as person, fate, true as was, false as is_now
    from ${FATE_TABLE} as fates join compare_older as older on older.row_no = fates.older_row
    union all
    select newer.person, fate, false, true
    from ${FATE_TABLE} as fates join compare_newer as newer on newer.row_no = fates.newer_row
  ),
  people as (
    select person, bool_or(was) as was, bool_or(is_now) as is_now, bool_and(fate = 'unchanged') as same
    from telling where person is not null group by person
  )
  select
    (count(*) filter (where was and is_now and same))::integer as unchanged,
    (count(*) filter (where was and is_now and not same))::integer as changed,
    (count(*) filter (where not was))::integer as added,
    (count(*) filter (where not is_now))::integer as vanished
  from people`;

/** Grain: one row per changed row, with one truth per compared column: whether its cell differs. */
function differences(older: Side, newer: Side, columns: readonly ComparedColumn[]): string {
  const differs = columns.map(({ index }) => `(was.v${index} <> now.v${index}) as d${index}`).join(', ');
  return `select fates.older_row, fates.newer_row, ${differs}
    from ${FATE_TABLE} as fates
    join ${valuesView(older)} as was on was.row_no = fates.older_row
    join ${valuesView(newer)} as now on now.row_no = fates.newer_row
    where fates.fate = 'changed'`;
}

/** Query: in how many changed rows each compared column differs, as `d0`, `d1` ... */
export function changedColumnsQuery(older: Side, newer: Side, columns: readonly ComparedColumn[]): string {
  const sums = columns.map((_, index) => `(count(*) filter (where d${index}))::integer as d${index}`).join(', ');
  return `select ${sums} from (${differences(older, newer, columns)}) as differing`;
}

/** Query: the rows that are not unchanged; `columns` lists the numbers of the columns that differ. */
export function listedQuery(
  older: Side,
  newer: Side,
  { columns, most }: { readonly columns: readonly ComparedColumn[]; readonly most: number },
): string {
  const numbers = columns.map((_, index) => `case when d${index} then '${index}' end`).join(', ');
  return `
    select fate, older_row, newer_row, columns from (
      select fate, older_row, newer_row, '' as columns from ${FATE_TABLE} where fate in ('added', 'vanished')
      union all
      select 'changed', older_row, newer_row, concat_ws(' ', ${numbers})
      from (${differences(older, newer, columns)}) as differing
    ) as listed
    order by fate, coalesce(newer_row, older_row), older_row limit ${most}`;
}

/** Query: the newest day that is not in the far future in a column of dates, as `day`. */
export function newestDayQuery(side: Side, date: string): string {
  return `select max(day)::varchar as day from (select ${date} as day from ${cellsView(side)}) as days
    where day between DATE '1900-01-02' and DATE '2099-12-31'`;
}
