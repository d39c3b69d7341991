-- quality_repeat: one row per distinct record of a person who has several rows, with the person's other rows beside it.
-- Rows that agree in every date compared here are one record, as where an export repeats a contact for every service.
-- The persons with several rows stand in `quality_person`; only what is compared is carried along, since it is sorted.
create or replace view quality_repeat as
with repeated as (
  select
    row_key, file_no, row_no, person, agency, program, born_on, referral_on, entry_date, exit_date,
    row_number() over (
      partition by person, born_on, referral_on, entry_date, exit_date, exit_reason, last_contact_date
      order by row_key
    ) as twin_no
  from quality_dated
  where person in (select person from quality_person)
),
compared as (
  select
    repeated.*,
    min(born_on) over (partition by person) as first_birth,
    max(born_on) over (partition by person) as last_birth,
    arg_min(row_key, born_on) over (partition by person) as first_birth_key,
    arg_max(row_key, born_on) over (partition by person) as last_birth_key,
    count(*) over (partition by person, referral_on) as same_referral_rows,
    lag(row_key) over same_referral as before_key,
    lead(row_key) over same_referral as after_key,
    max(coalesce(exit_date, date '9999-12-31')) over earlier as latest_end,
    arg_max(row_key, coalesce(exit_date, date '9999-12-31')) over earlier as latest_end_key
  from repeated
  where twin_no = 1
  window
    same_referral as (partition by person, referral_on order by row_key),
    earlier as (
      partition by person order by entry_date nulls last, row_key rows between unbounded preceding and 1 preceding
    )
)
select
  compared.*,
  referral_on is not null and same_referral_rows > 1 as shares_referral,
  coalesce(before_key, after_key) as shared_referral_key,
  coalesce(entry_date < latest_end, false) as is_overlapping,
  first_birth <> last_birth as differs_in_birth,
  case when born_on = first_birth then last_birth_key else first_birth_key end as other_birth_key
from compared;
