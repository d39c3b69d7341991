-- first_death: one row per person known to have died, with the earliest day any file gives: a recorded date of death,
-- or an exit whose reason is death.
create or replace view first_death as
select person_key as person, min(least(death_date, case when exit_reason = 'died' then exit_date end)) as died_on
from record_row
where person_key is not null and (death_date is not null or (exit_reason = 'died' and exit_date is not null))
group by person_key;
