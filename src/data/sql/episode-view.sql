-- episode_view: one row per contact, with what followed as far as it was known on the as-of date.
-- Dates after the as-of date have not happened yet; a recorded death ends treatment; an entry or referral date says
-- that the person entered or was referred. What the contact's own record says stands (`any_...`); where it says nothing,
-- the admission linked to it speaks, then the follow-up, then the person's other files. The last columns say what
-- contradicts itself, for measures to leave out; `stale_open` is treatment still open after 90 days without a contact in
-- the last 90. A referral soon after the person's one before is a repeat; a stay of another file that began before the
-- referral and was still open on its day was going on. `person_no` and `episode_no` number people and contacts for all as-of dates;
-- every person and file has one, but joined from the left they cannot make the engine hash the wide contacts, which fill the memory.
create or replace view episode_view as
with joined as (
  select
    contact.*,
    death.death_date,
    first_death.died_on,
    greatest(contact.last_contact_date, f.newest_contact) as any_last_contact,
    coalesce(contact.entry_date, admission.entry_date) as any_entry_date,
    coalesce(contact.entry_kind, admission.entry_kind) as any_entry_kind,
    coalesce(contact.moud, admission.moud) as any_moud,
    coalesce(contact.exit_date, admission.exit_date) as any_exit_date,
    coalesce(contact.exit_reason, admission.exit_reason) as any_exit_reason,
    coalesce(contact.services_34d, admission.services_34d) as services_34d_known,
    next_event.overdose_date,
    next_event.rearrest_date,
    coalesce(contact.status_30, f.status_30) as any_status_30,
    coalesce(contact.status_60, f.status_60) as any_status_60,
    coalesce(contact.status_90, f.status_90) as any_status_90,
    coalesce(contact.status_180, f.status_180) as any_status_180,
    coalesce(contact.status_365, f.status_365) as any_status_365,
    coalesce(contact.sex, person_fact.sex) as any_sex,
    coalesce(contact.race, person_fact.race) as any_race,
    coalesce(contact.ethnicity, person_fact.ethnicity) as any_ethnicity,
    coalesce(contact.age_group, person_fact.age_group) as any_age_group,
    coalesce(contact.zip, person_fact.zip) as any_zip,
    coalesce(contact.program, person_fact.program) as any_program,
    coalesce(contact.agency, person_fact.agency) as any_agency,
    coalesce(contact.pathway, person_fact.pathway) as any_pathway,
    coalesce(contact.referral_source, person_fact.referral_source) as any_referral_source,
    coalesce(contact.category, person_fact.category) as any_category,
    coalesce(contact.category_2, person_fact.category_2) as any_category_2,
    coalesce(contact.category_3, person_fact.category_3) as any_category_3,
    referral_gap.days_since_referral,
    stay_at_referral.contact_key is not null as in_stay_at_referral,
    person_number.person_no,
    (file_start.first_no + contact.contact_key % 1000000000)::integer as episode_no,
    setting.as_of,
    setting.repeat_window_days
  from contact
  cross join setting
  left join admission on admission.contact_key = contact.contact_key and admission.turn = 1
  left join person_number on person_number.person = contact.person
  left join file_start on file_start.file_no = contact.contact_key // 1000000000
  left join death on death.person = contact.person
  left join first_death on first_death.person = contact.person
  left join next_event on next_event.contact_key = contact.contact_key
  left join referral_gap on referral_gap.contact_key = contact.contact_key
  left join stay_at_referral on stay_at_referral.contact_key = contact.contact_key
  left join person_fact on person_fact.person = contact.person
  left join (
    select
      contact_key,
      max(last_contact_date) as newest_contact,
      arg_min(status_30, follow_up_key) as status_30,
      arg_min(status_60, follow_up_key) as status_60,
      arg_min(status_90, follow_up_key) as status_90,
      arg_min(status_180, follow_up_key) as status_180,
      arg_min(status_365, follow_up_key) as status_365
    from follow_up
    group by contact_key
  ) as f on f.contact_key = contact.contact_key
  where (index_date <= setting.as_of) is not false
),
known as (
  select
    joined.*,
    case when any_entry_date <= as_of then any_entry_date end as entry_by_as_of,
    case when any_exit_date <= as_of then any_exit_date end as exit_by_as_of,
    case when death_date <= as_of then death_date end as death_by_as_of,
    case when any_last_contact <= as_of then any_last_contact end as contact_by_as_of,
    case
      when referral_date <= as_of then referral_date
      when referral_date is null and referred then encounter_date
    end as referral_by_as_of
  from joined
)
select
  contact_key as episode_key,
  episode_no,
  person_no,
  merged_rows,
  person,
  any_program as program,
  any_agency as agency,
  any_pathway as pathway,
  any_referral_source as referral_source,
  any_category as category,
  any_category_2 as category_2,
  any_category_3 as category_3,
  coalesce(encounter_date, referral_date) as encounter_date,
  eligible,
  coalesce(referred, referral_date is not null or null) as referred,
  referral_by_as_of as referral_date,
  accepted,
  case when answer_date <= as_of then answer_date end as answer_date,
  already_in_treatment,
  entry_by_as_of as entry_date,
  coalesce(entered, any_entry_date is not null or null) as entered,
  any_entry_kind as entry_kind,
  any_moud as moud,
  coalesce(exit_by_as_of, case when death_by_as_of >= entry_by_as_of then death_by_as_of end) as exit_date,
  case when any_exit_date <= as_of or any_exit_date is null then any_exit_reason end as exit_reason,
  services_34d_known as services_34d,
  any_status_30 as status_30,
  any_status_60 as status_60,
  any_status_90 as status_90,
  any_status_180 as status_180,
  any_status_365 as status_365,
  naloxone_given,
  death_by_as_of as death_date,
  case when overdose_date <= as_of then overdose_date end as overdose_date,
  case when rearrest_date <= as_of then rearrest_date end as rearrest_date,
  any_sex as sex,
  any_race as race,
  any_ethnicity as ethnicity,
  any_age_group as age_group,
  any_zip as zip,
  entry_by_as_of < coalesce(referral_date, case when referred then encounter_date end) as entry_before_referral,
  exit_by_as_of < entry_by_as_of as exit_before_entry,
  exit_by_as_of is not null or (any_exit_date is null and any_exit_reason is not null) as exited,
  death_by_as_of <= coalesce(referral_date, encounter_date) as died_by_referral,
  entry_by_as_of is not null and referral_date is null and referred is not true as entry_without_referral,
  exit_by_as_of is not null and any_entry_date is null and entered is not true
    and exists (select 1 from record_row where entry_date is not null) as exit_without_entry,
  died_on <= as_of
    and greatest(referral_date, case when referred then encounter_date end, entry_by_as_of, contact_by_as_of) > died_on
    as active_after_death,
  contact_by_as_of as last_contact_date,
  entry_by_as_of < as_of - 90 and exit_by_as_of is null and death_by_as_of is null
    and (contact_by_as_of is null or contact_by_as_of < as_of - 90)
    and exists (select 1 from record_row where last_contact_date is not null) as stale_open,
  days_since_referral <= repeat_window_days as repeat_referral,
  in_stay_at_referral
from known;
