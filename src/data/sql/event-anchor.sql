-- event_anchor: one row per contact to which an event of a log may belong: the contacts of client-level files, the
-- encounters of logs, and the referrals of logs that no encounter of the person precedes by at most the referral window.
create or replace view event_anchor as
with encounter as (
  select row_key as anchor_key, person_key, encounter_id, index_date, program
  from record_row
  where role = 'contact' and not is_folded and person_key is not null and index_date is not null
  union all
  select row_key, person_key, encounter_id, event_date, program
  from event_fact
  where fact = 'encounter'
)
select * from encounter
union all
select row_key, person_key, encounter_id, event_date, program
from event_fact
cross join setting
where fact = 'referral' and not exists (
  select 1
  from encounter
  where encounter.person_key = event_fact.person_key
    and encounter.index_date between event_fact.event_date - setting.referral_window_days and event_fact.event_date
);
