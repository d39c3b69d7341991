/**
 * What a reader could work out by subtraction, of the numbers of view `viewNo` and of those seen before.
 * Formula: for a published set inside another one the rest of the larger one; for several sets of one table inside another set,
 *   for all published sets inside it together, and for two sets without common members, what those leave of it. A rest of 1 to
 *   `smallTo` is a conflict.
 * Source: differencing attack, `domain/privacy/differencing.ts`, over bits in place of ids.
 * Returns `table_no, cell_key` (a number of the view that must not be shown for it) and `label` (the view it was met with).
 */
export function conflictsSql(viewNo: number, smallTo: number): string {
  return `with touched as (
  select distinct outer_set.rowid as outer_no from published_set as outer_set join published_set as inner_set on ${INSIDE}
  where outer_set.view_no = ${viewNo} or inner_set.view_no = ${viewNo}
),
nested as (
  select outer_set.rowid as outer_no, outer_set.view_no = ${viewNo} as outer_is_new, outer_set.table_no as outer_table,
    outer_set.cell_key as outer_cell, outer_set.people as outer_people, inner_set.view_no = ${viewNo} as inner_is_new,
    inner_set.table_no as inner_table, inner_set.cell_key as inner_cell,
    inner_set.people as inner_people, inner_set.members
  from touched join published_set as outer_set on outer_set.rowid = touched.outer_no
  join published_set as inner_set on ${INSIDE}
),
single as (
  select outer_is_new, outer_table, outer_cell, inner_is_new, inner_table, inner_cell, false as is_part
  from nested where (outer_is_new or inner_is_new) and outer_people - inner_people between 1 and ${smallTo}
),
united as (
  select outer_is_new, outer_table, outer_cell, inner_is_new, inner_table, arg_min(inner_cell, inner_people) as inner_cell,
    count(*) > 1 as is_part, min(outer_people) - bit_count(bit_or(members)) as rest
  from nested where outer_is_new or inner_is_new
  group by outer_no, outer_is_new, outer_table, outer_cell, inner_is_new, inner_table
),
covered as (
  select outer_is_new, outer_table, outer_cell, bool_or(inner_is_new) as inner_is_new,
    coalesce(arg_min(inner_table, inner_people) filter (where inner_is_new), min(inner_table)) as inner_table,
    coalesce(arg_min(inner_cell, inner_people) filter (where inner_is_new), min(inner_cell)) as inner_cell,
    true as is_part, min(outer_people) - bit_count(bit_or(members)) as rest
  from nested group by outer_no, outer_is_new, outer_table, outer_cell having outer_is_new or bool_or(inner_is_new)
),
paired as (
  select one.outer_is_new, one.outer_table, one.outer_cell,
    one.inner_is_new or other.inner_is_new as inner_is_new,
    case when one.inner_is_new then one.inner_table else other.inner_table end as inner_table,
    case when one.inner_is_new then one.inner_cell else other.inner_cell end as inner_cell, true as is_part
  from nested as one join nested as other
    on one.outer_no = other.outer_no and one.inner_table < other.inner_table
    and one.outer_people - one.inner_people - other.inner_people between 1 and ${smallTo}
    and (one.outer_is_new or one.inner_is_new or other.inner_is_new)
    and bit_count(one.members & other.members) = 0
),
conflict as (
  select * from single
  union all select * exclude (rest) from united where rest between 1 and ${smallTo}
  union all select * exclude (rest) from covered where rest between 1 and ${smallTo}
  union all select * from paired
),
blamed as (
  select *, inner_is_new and (not outer_is_new or is_part or inner_table >= outer_table) as is_inner from conflict
)
select distinct
  case when is_inner then inner_table else outer_table end as table_no,
  case when is_inner then inner_cell else outer_cell end as cell_key,
  published_table.label
from blamed join published_table
  on published_table.table_no = case when is_inner then outer_table else inner_table end
order by 1, 2, 3`;
}

/** Sets of one subject and role with fewer members within the same days are compared bit by bit. */
const INSIDE = `outer_set.subject = inner_set.subject and outer_set.role = inner_set.role and outer_set.unit = inner_set.unit
    and inner_set.people < outer_set.people
    and (outer_set.first_day is null or outer_set.first_day <= inner_set.first_day)
    and (outer_set.last_day is null or outer_set.last_day >= inner_set.last_day)
    and bit_count(outer_set.members & inner_set.members) = inner_set.people`;
