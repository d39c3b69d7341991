-- person_fact: one row per person with what files other than those of contacts say of who the person is. Of program, agency,
-- pathway, source and groups only lists of people speak: in an admission they are the provider's.
create or replace view person_fact as
select
  person_key as person,
  arg_min(sex, row_key) as sex,
  arg_min(race, row_key) as race,
  arg_min(ethnicity, row_key) as ethnicity,
  arg_min(age_group, row_key) as age_group,
  arg_min(zip, row_key) as zip,
  arg_min(program, row_key) filter (where role = 'person') as program,
  arg_min(agency, row_key) filter (where role = 'person') as agency,
  arg_min(pathway, row_key) filter (where role = 'person') as pathway,
  arg_min(referral_source, row_key) filter (where role = 'person') as referral_source,
  arg_min(category, row_key) filter (where role = 'person') as category,
  arg_min(category_2, row_key) filter (where role = 'person') as category_2,
  arg_min(category_3, row_key) filter (where role = 'person') as category_3
from record_row
where role <> 'contact' and person_key is not null
group by person_key;
