-- referral_day: one row per contact by the as-of date, with the day of its referral where that had come by then; a referral
-- without a day was made on the day of the encounter.
create or replace view referral_day as
select
  contact_key,
  person,
  case
    when referral_date <= as_of then referral_date
    when referral_date is null and referred then encounter_date
  end as referral_by_as_of
from contact
cross join setting
where (index_date <= setting.as_of) is not false;
