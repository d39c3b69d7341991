-- person_fact: one row per person with what files other than those of contacts say of who the person is.
create or replace view person_fact as
select
  person_key as person,
  arg_min(sex, row_key) as sex,
  arg_min(race, row_key) as race,
  arg_min(ethnicity, row_key) as ethnicity,
  arg_min(age_group, row_key) as age_group,
  arg_min(zip, row_key) as zip
from record_row
where role <> 'contact' and person_key is not null
group by person_key;
