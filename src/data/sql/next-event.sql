-- next_event: one row per contact, with the person's first overdose and first arrest after the day of the contact,
-- whichever row or file of the person tells it. What is dated on the day itself is the contact, not what came after.
create or replace view next_event as
with event as (
  select distinct person_key as person, overdose_date, rearrest_date
  from record_row
  where person_key is not null and (overdose_date is not null or rearrest_date is not null)
)
select
  contact.contact_key,
  min(case when event.overdose_date > contact.index_date then event.overdose_date end) as overdose_date,
  min(case when event.rearrest_date > contact.index_date then event.rearrest_date end) as rearrest_date
from contact
join event on event.person = contact.person
group by contact.contact_key;
