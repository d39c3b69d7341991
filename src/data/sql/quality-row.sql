-- quality_row: one row per row kept of a client-level file, with what the data-quality rules compare.
-- `referral_on` is the referral date, or the day of the encounter where a referral was made and not dated;
-- `last_contact_on` is the row's own last contact, or the person's newest one where only another file tells it.
create or replace view quality_row as
with person_contact as (
  select person_key as person, max(last_contact_date) as newest
  from source_row
  where person_key is not null and last_contact_date is not null
  group by person_key
),
dated as (
  select
    source_row.*,
    person_key as person,
    file_no::bigint * 1000000000 + row_no as row_key,
    coalesce(referral_date, case when referred then encounter_date end) as referral_on
  from source_row
)
select
  dated.*,
  coalesce(
    year(referral_on) - year(birth_date)
      - case when month(referral_on) * 100 + day(referral_on) < month(birth_date) * 100 + day(birth_date) then 1 else 0 end,
    age
  ) as age_at_referral,
  case when quality_file.tells_last_contact then last_contact_date else person_contact.newest end as last_contact_on,
  first_death.died_on,
  setting.as_of,
  quality_setting.program_start
from dated
cross join setting
cross join quality_setting
join quality_file on quality_file.file_no = dated.file_no
left join person_contact on person_contact.person = dated.person
left join first_death on first_death.person = dated.person;
