-- death: one row per person with a recorded death; the earliest date where files disagree.
create or replace view death as
select person_key as person, min(death_date) as death_date
from record_row
where person_key is not null and death_date is not null
group by person_key;
