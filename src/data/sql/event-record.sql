-- event_record: one row per event of a log that is counted, in the shape of a client-level row: a contact and what belongs
-- to it, an admission, an exit, or a follow-up. Where a log records referrals, an encounter without one had none; where it
-- records naloxone, one without had none.
create or replace view event_record as
with told as (
  select
    (select count(*) from event_fact where fact = 'referral') > 0 as has_referrals,
    (select count(*) from event_fact where fact = 'naloxone') > 0 as has_naloxone
),
placed as (
  select
    event_fact.*,
    event_place.anchor_key,
    event_place.encounter_id as anchor_encounter_id,
    event_place.index_date as anchor_date,
    event_place.program as anchor_program,
    case
      when fact in ('entry', 'medication-start') then 'admission'
      when fact like 'exit%' then 'exit'
      when fact in ('follow-up', 'overdose', 'arrest', 'death') or fact like 'status-%' then 'follow-up'
      else 'contact'
    end as role,
    case
      when event_detail in ('in-treatment', 'not-in-treatment', 'not-reached') then event_detail
      when event_detail = 'lost' then 'not-reached'
      when event_detail in ('completed', 'dropped-out', 'terminated', 'transferred', 'incarcerated', 'died')
        then 'not-in-treatment'
    end as status,
    case
      when event_detail in
        ('completed', 'dropped-out', 'terminated', 'transferred', 'incarcerated', 'died', 'lost', 'other')
        then event_detail
      when fact like 'exit-%' then substr(fact, 6)
    end as reason,
    told.has_referrals,
    told.has_naloxone
  from event_fact
  cross join told
  left join event_place on event_place.row_key = event_fact.row_key
  where fact <> 'not-counted'
)
select
  file_no,
  row_no,
  row_key,
  coalesce(anchor_key, row_key) as unit_key,
  role,
  person_key,
  case
    when role = 'contact' and anchor_key is not null then anchor_encounter_id
    when role = 'contact' then encounter_id
  end as encounter_id,
  case when role = 'contact' and anchor_key is not null then anchor_program else program end as program,
  case when fact = 'encounter' or anchor_key is null then agency end as agency,
  case when fact = 'encounter' or anchor_key is null then pathway end as pathway,
  referral_source,
  case when role in ('admission', 'exit') then admission_id end as admission_id,
  coalesce(anchor_date, event_date) as index_date,
  case when fact = 'encounter' then event_date end as encounter_date,
  case fact when 'eligible' then true when 'not-eligible' then false end as eligible,
  case fact when 'referral' then true when 'encounter' then case when has_referrals then false end end as referred,
  case when fact = 'referral' then event_date end as referral_date,
  case fact when 'accepted' then true when 'declined' then false end as accepted,
  case when fact in ('accepted', 'declined') then event_date end as answer_date,
  case when fact = 'already-in-treatment' then true end as already_in_treatment,
  case fact when 'naloxone' then true when 'encounter' then case when has_naloxone then false end end as naloxone_given,
  case when role = 'admission' then event_date end as entry_date,
  case
    when fact = 'medication-start' then coalesce(event_detail, 'moud')
    when role = 'admission' and event_detail in ('detox', 'residential', 'outpatient', 'moud', 'recovery-housing')
      then event_detail
  end as entry_kind,
  case when fact = 'medication-start' then coalesce(moud, true) when role = 'admission' then moud end as moud,
  case when role = 'exit' then event_date end as exit_date,
  case when role = 'exit' then reason end as exit_reason,
  case when fact = 'follow-up' or fact like 'status-%' then event_date end as last_contact_date,
  case when fact = 'status-30' then status end as status_30,
  case when fact = 'status-60' then status end as status_60,
  case when fact = 'status-90' then status end as status_90,
  case when fact = 'status-180' then status end as status_180,
  case when fact = 'status-365' then status end as status_365,
  case when fact = 'overdose' then event_date end as overdose_date,
  case when fact = 'arrest' then event_date end as rearrest_date,
  case when fact = 'death' then event_date end as death_date,
  sex, race, ethnicity, age_group, zip, age
from placed;
