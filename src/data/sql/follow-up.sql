-- follow_up: one row per row of a follow-up file, with the contact it is taken to speak of:
-- the same person's latest contact on or before the day of the follow-up, or the first contact when it has no day.
create or replace view follow_up as
with follow_up_row as (
  select
    row_key as follow_up_key,
    person_key as person,
    last_contact_date,
    status_30, status_60, status_90, status_180, status_365
  from record_row
  where role = 'follow-up'
),
candidate as (
  select
    follow_up_row.*,
    contact.contact_key,
    count(*) over (partition by follow_up_key) as candidates,
    row_number() over (partition by follow_up_key order by contact.index_date desc, contact.contact_key desc) as nearness
  from follow_up_row
  join contact
    on contact.person = follow_up_row.person
    and (follow_up_row.last_contact_date is null or contact.index_date <= follow_up_row.last_contact_date)
)
select contact_key, follow_up_key, candidates::integer as candidates, last_contact_date, status_30, status_60, status_90, status_180, status_365
from candidate
where nearness = 1;
