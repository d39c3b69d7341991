-- contact_row: one row per record that speaks of a first-responder contact, under the person it is about; `unit_hash` is the
-- same for records of one contact (one person, encounter number, day and program) and hardly ever for two. What a record
-- itself says of its exit stands (`any_...`); only where it says nothing does the exit of another row or file that was linked to it.
-- `row_unit` tells records of one contact apart where a county has every row counted.
create or replace view contact_row as
select
  keyed.*,
  hash(person, encounter_id, index_date, program) as unit_hash
from (
  select
    record_row.*,
    coalesce(record_row.exit_date, exit_link.exit_date) as any_exit_date,
    coalesce(record_row.exit_reason, exit_link.exit_reason) as any_exit_reason,
    coalesce(person_key, 'row ' || file_no || '.' || row_no) as person,
    case when setting.counting_unit = 'row' then unit_key end as row_unit
  from record_row
  cross join setting
  left join exit_link on exit_link.entry_key = record_row.row_key
  where record_row.role = 'contact'
) as keyed;
