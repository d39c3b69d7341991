-- admission: one row per admission of a provider's file, with the contact it is taken to follow:
-- the contact of the same encounter number; else the same person's latest referral (or encounter) on or before the day of
-- entry, at most the entry window (365 days, unless the county says otherwise) before it; failing that the first one within
-- the late-contact window (14 days) after it, since contacts are often dated late; null where there is none.
create or replace view admission as
with admission_row as (
  select
    record_row.row_key as admission_key,
    person_key as person,
    encounter_id,
    entry_date,
    entry_kind,
    moud,
    coalesce(record_row.exit_date, exit_link.exit_date) as exit_date,
    coalesce(record_row.exit_reason, exit_link.exit_reason) as exit_reason,
    services_34d
  from record_row
  left join exit_link on exit_link.entry_key = record_row.row_key
  where record_row.role = 'admission' and entry_date is not null
),
linked as (
  select
    admission_row.admission_key,
    contact.contact_key,
    coalesce(contact.referral_date, contact.encounter_date) as contact_date,
    contact.referred,
    true as by_number
  from admission_row
  join contact on contact.encounter_id = admission_row.encounter_id
  where (contact.person = admission_row.person) is not false
  union all
  select
    admission_row.admission_key,
    contact.contact_key,
    coalesce(contact.referral_date, contact.encounter_date),
    contact.referred,
    false
  from admission_row
  cross join setting
  join contact
    on contact.person = admission_row.person
    and coalesce(contact.referral_date, contact.encounter_date)
      between admission_row.entry_date - setting.entry_window_days and admission_row.entry_date + setting.late_contact_days
),
candidate as (
  select
    admission_row.*,
    linked.contact_key,
    linked.by_number,
    count(linked.contact_key) over (partition by admission_row.admission_key)
      - count(*) filter (where linked.by_number) over (partition by admission_row.admission_key) as candidates,
    row_number() over (
      partition by admission_row.admission_key
      order by
        linked.by_number desc nulls last,
        linked.contact_date <= admission_row.entry_date desc nulls last,
        abs(admission_row.entry_date - linked.contact_date),
        linked.referred desc nulls last,
        linked.contact_key desc
    ) as nearness
  from admission_row
  left join linked on linked.admission_key = admission_row.admission_key
)
select
  admission_key,
  person,
  contact_key,
  by_number,
  candidates::integer as candidates,
  entry_date,
  entry_kind,
  moud,
  exit_date,
  exit_reason,
  services_34d,
  row_number() over (partition by contact_key order by entry_date, admission_key) as turn
from candidate
where nearness = 1;
