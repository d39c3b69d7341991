-- admission: one row per admission of a provider's file, with the contact it is taken to follow:
-- the same person's latest referral (or encounter) on or before the day of entry; failing that the first one within
-- 14 days after it, since contacts are often dated late; null where there is none.
create or replace view admission as
with admission_row as (
  select
    source_row.file_no::bigint * 1000000000 + source_row.row_no as admission_key,
    person_key as person,
    entry_date,
    entry_kind,
    moud,
    exit_date,
    exit_reason,
    services_34d
  from source_row
  join file_role on file_role.file_no = source_row.file_no
  where file_role.role = 'admission' and entry_date is not null
),
candidate as (
  select
    admission_row.*,
    contact.contact_key,
    row_number() over (
      partition by admission_key
      order by
        coalesce(contact.referral_date, contact.encounter_date) <= admission_row.entry_date desc nulls last,
        abs(admission_row.entry_date - coalesce(contact.referral_date, contact.encounter_date)),
        contact.referred desc nulls last,
        contact.contact_key desc
    ) as nearness
  from admission_row
  left join contact
    on contact.person = admission_row.person
    and coalesce(contact.referral_date, contact.encounter_date) <= admission_row.entry_date + 14
)
select
  admission_key,
  person,
  contact_key,
  entry_date,
  entry_kind,
  moud,
  exit_date,
  exit_reason,
  services_34d,
  row_number() over (partition by contact_key order by entry_date, admission_key) as turn
from candidate
where nearness = 1;
