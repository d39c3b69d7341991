-- contact: one row per person, encounter number, day and program of a first-responder contact.
-- Exports repeat a contact for every drug, dose or service line: such rows are merged here, so that people are
-- counted and not rows. A yes in any row is a yes; of dates the first counts (of exits the last); of other values
-- the first one recorded, by row order.
create or replace view contact as
with contact_row as (
  select
    source_row.*,
    source_row.file_no::bigint * 1000000000 + source_row.row_no as row_key,
    coalesce(person_key, 'row ' || source_row.file_no || '.' || source_row.row_no) as person,
    coalesce(encounter_date, referral_date, entry_date, exit_date) as index_date
  from source_row
  join file_role on file_role.file_no = source_row.file_no
  where file_role.role = 'contact'
)
select
  min(row_key) as contact_key,
  count(*)::integer as merged_rows,
  person,
  encounter_id,
  index_date,
  program,
  arg_min(agency, row_key) as agency,
  arg_min(pathway, row_key) as pathway,
  arg_min(referral_source, row_key) as referral_source,
  min(encounter_date) as encounter_date,
  bool_or(eligible) as eligible,
  bool_or(referred) as referred,
  min(referral_date) as referral_date,
  bool_or(accepted) as accepted,
  bool_or(already_in_treatment) as already_in_treatment,
  min(entry_date) as entry_date,
  bool_or(entered) as entered,
  arg_min(entry_kind, row_key) as entry_kind,
  bool_or(moud) as moud,
  max(exit_date) as exit_date,
  arg_min(exit_reason, row_key) as exit_reason,
  max(last_contact_date) as last_contact_date,
  max(services_34d) as services_34d,
  arg_min(status_30, row_key) as status_30,
  arg_min(status_60, row_key) as status_60,
  arg_min(status_90, row_key) as status_90,
  arg_min(status_180, row_key) as status_180,
  arg_min(status_365, row_key) as status_365,
  bool_or(naloxone_given) as naloxone_given,
  arg_min(sex, row_key) as sex,
  arg_min(race, row_key) as race,
  arg_min(ethnicity, row_key) as ethnicity,
  arg_min(age_group, row_key) as age_group
from contact_row
group by person, encounter_id, index_date, program;
