-- exit_link: one row per entry into treatment that an exit of another row or file ends. An exit belongs to the admission of
-- the same number; without numbers, to the person's latest entry on or before it. Of several the first one ends the stay.
create or replace view exit_link as
with exit_record as (
  select row_key as exit_key, person_key, admission_id, exit_date, exit_reason from record_row where role = 'exit'
),
entry_record as (
  select row_key as entry_key, person_key, admission_id, entry_date
  from record_row
  where role in ('contact', 'admission') and entry_date is not null
),
candidate as (
  select exit_record.*, entry_record.entry_key, entry_record.entry_date
  from exit_record
  join entry_record on entry_record.admission_id = exit_record.admission_id
  where (entry_record.person_key = exit_record.person_key) is not false
  union all
  select exit_record.*, entry_record.entry_key, entry_record.entry_date
  from exit_record
  join entry_record
    on entry_record.person_key = exit_record.person_key and entry_record.entry_date <= exit_record.exit_date
  where exit_record.admission_id is null or entry_record.admission_id is null
),
nearest as (
  select
    candidate.*,
    count(*) over (partition by exit_key) as candidates,
    row_number() over (partition by exit_key order by entry_date desc, entry_key desc) as nearness
  from candidate
),
ranked as (
  select
    nearest.*,
    row_number() over (partition by entry_key order by exit_date nulls last, exit_key) as turn
  from nearest
  where nearness = 1
)
select entry_key, exit_key, candidates::integer as candidates, exit_date, exit_reason from ranked where turn = 1;
