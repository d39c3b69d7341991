-- quality_event: one row per line kept of an event log or a list of visits, with its date.
create or replace view quality_event as
with line as (
  select file_no, row_no, person_key as person, agency, program, event_date as event_on from event_row
  union all
  select file_no, row_no, person_key, agency, program, service_date from visit_row
)
select line.*, setting.as_of, quality_setting.program_start
from line
cross join setting
cross join quality_setting;
