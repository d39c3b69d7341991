-- stay_at_referral: one row per contact whose person was in a stay of another file on the day of referral.
create or replace view stay_at_referral as
select distinct referral.contact_key
from (
  select
    contact_key,
    person,
    case
      when referral_date <= as_of then referral_date
      when referral_date is null and referred then encounter_date
    end as referral_by_as_of
  from contact
  cross join setting
  where (index_date <= setting.as_of) is not false
) as referral
join admission
  on admission.person = referral.person
  and admission.entry_date < referral.referral_by_as_of
  and (admission.exit_date >= referral.referral_by_as_of) is not false;
