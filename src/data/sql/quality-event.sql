-- quality_event: one row per line kept of an event log or a list of visits, with its date, the death of its person, and for
-- entries and exits the line before it in that person's treatment. On one day an exit comes before an entry.
create or replace view quality_event as
with line as (
  select
    file_no,
    row_no,
    file_no::bigint * 1000000000 + row_no as row_key,
    person_key as person,
    agency,
    program,
    event_date as event_on,
    null::date as service_end_date,
    event_kind as kind
  from event_row
  union all
  select
    file_no,
    row_no,
    file_no::bigint * 1000000000 + row_no,
    person_key,
    agency,
    program,
    service_date,
    service_end_date,
    null
  from visit_row
),
turn as (
  select
    row_key,
    kind = 'entry' as is_entry,
    lag(kind) over treatment as kind_before,
    lag(row_key) over treatment as key_before
  from line
  where person is not null and event_on is not null and (kind = 'entry' or kind like 'exit%')
  window treatment as (partition by person order by event_on, kind = 'entry', row_key)
)
select
  line.*,
  coalesce(turn.is_entry and turn.kind_before = 'entry', false) as is_second_entry,
  coalesce(not turn.is_entry and turn.kind_before is distinct from 'entry', false) as is_lone_exit,
  turn.key_before,
  first_death.died_on,
  setting.as_of,
  quality_setting.program_start
from line
left join turn on turn.row_key = line.row_key
left join first_death on first_death.person = line.person
cross join setting
cross join quality_setting;
