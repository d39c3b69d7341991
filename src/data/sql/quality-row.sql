-- quality_row: one row per row kept of a client-level file, with what the data-quality rules compare.
-- `last_contact_on` is the row's own last contact, or the person's newest one where only another file tells it.
create or replace view quality_row as
with person_contact as (
  select person_key as person, max(last_contact_date) as newest
  from source_row
  where person_key is not null and last_contact_date is not null
  group by person_key
)
select
  quality_dated.*,
  coalesce(
    age,
    year(referral_on) - year(born_on)
      - case when month(referral_on) * 100 + day(referral_on) < month(born_on) * 100 + day(born_on) then 1 else 0 end
  ) as age_at_referral,
  case when quality_file.tells_last_contact then last_contact_date else person_contact.newest end as last_contact_on,
  first_death.died_on,
  setting.as_of,
  quality_setting.program_start
from quality_dated
cross join setting
cross join quality_setting
join quality_file on quality_file.file_no = quality_dated.file_no
left join person_contact on person_contact.person = quality_dated.person
left join first_death on first_death.person = quality_dated.person;
