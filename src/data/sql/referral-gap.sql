-- referral_gap: one row per contact with a referral by the as-of date that the same person's referral came before, with the
-- days between; of the persons in hand: the view is read part by part, since to sort millions of rows at once takes gigabytes.
create or replace view referral_gap as
select contact_key, days_since_referral
from (
  select
    contact_key,
    referral_by_as_of - lag(referral_by_as_of) over (
      partition by person order by referral_by_as_of, contact_key
    ) as days_since_referral
  from referral_day
  cross join person_part
  where referral_by_as_of is not null and hash(person) % parts = part
) as gap
where days_since_referral is not null;
