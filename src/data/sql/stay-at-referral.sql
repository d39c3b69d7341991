-- stay_at_referral: one row per contact whose person was in a stay of another file on the day of referral.
create or replace view stay_at_referral as
select distinct referral_day.contact_key
from referral_day
join admission
  on admission.person = referral_day.person
  and admission.entry_date < referral_day.referral_by_as_of
  and (admission.exit_date >= referral_day.referral_by_as_of) is not false;
