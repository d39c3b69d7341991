-- event_fact: one row per dated event of a log about a known person, with what it is a fact about.
-- A log without encounters begins with what brought the first responder: there an overdose is the encounter, and where
-- there is none, an arrest is. In a log with encounters, and beside a file of contacts, both are outcomes.
create or replace view event_fact as
with known as (
  select
    event_row.*,
    event_row.file_no::bigint * 1000000000 + event_row.row_no as row_key
  from event_row
  where person_key is not null and event_date is not null and event_kind is not null
),
told as (
  select
    (select count(*) from known where event_kind = 'encounter') + (select count(*) from file_role where role = 'contact') as encounters,
    (select count(*) from known where event_kind = 'overdose') as overdoses
)
select
  known.*,
  case
    when event_kind = 'overdose' and told.encounters = 0 then 'encounter'
    when event_kind = 'arrest' and told.encounters = 0 and told.overdoses = 0 then 'encounter'
    else event_kind
  end as fact
from known
cross join told;
