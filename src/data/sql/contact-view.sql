-- contact_view: one row per person, encounter number, day and program of a first-responder contact.
-- Exports repeat a contact for every drug, dose or service line: such rows are merged here, so that people are
-- counted and not rows. A yes in any row is a yes; of dates the first counts (of exits the last); of other values
-- the first one recorded, by row order. A county may have every row counted instead, or only each person's first contact.
create or replace view contact_view as
with contact_row as (
  select
    record_row.*,
    coalesce(record_row.exit_date, exit_link.exit_date) as any_exit_date,
    coalesce(record_row.exit_reason, exit_link.exit_reason) as any_exit_reason,
    coalesce(person_key, 'row ' || file_no || '.' || row_no) as person,
    case when setting.counting_unit = 'row' then unit_key end as row_unit,
    setting.counting_unit
  from record_row
  cross join setting
  left join exit_link on exit_link.entry_key = record_row.row_key
  where record_row.role = 'contact'
),
merged as (
select
  min(row_key) as contact_key,
  greatest(1, count(*) filter (where not is_folded))::integer as merged_rows,
  any_value(counting_unit) as counting_unit,
  person,
  encounter_id,
  index_date,
  program,
  min(admission_id) as admission_id,
  arg_min(agency, row_key) as agency,
  arg_min(pathway, row_key) as pathway,
  arg_min(referral_source, row_key) as referral_source,
  min(encounter_date) as encounter_date,
  bool_or(eligible) as eligible,
  bool_or(referred) as referred,
  min(referral_date) as referral_date,
  bool_or(accepted) as accepted,
  min(answer_date) as answer_date,
  bool_or(already_in_treatment) as already_in_treatment,
  min(entry_date) as entry_date,
  bool_or(entered) as entered,
  arg_min(entry_kind, row_key) as entry_kind,
  bool_or(moud) as moud,
  max(any_exit_date) as exit_date,
  arg_min(any_exit_reason, row_key) as exit_reason,
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
group by person, encounter_id, index_date, program, row_unit
),
ranked as (
  select
    merged.*,
    row_number() over (partition by person order by index_date nulls last, contact_key) as contact_no
  from merged
)
select * from ranked where counting_unit <> 'person' or contact_no = 1;
