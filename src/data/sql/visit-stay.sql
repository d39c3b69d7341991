-- visit_stay: one row per stay made of the visits, services or doses of one person, medication apart from all else.
-- A service joins the stay before it when its start lies at most `gap` days after the latest end so far (30 days; 7 for
-- medication; unless the county says otherwise). The stay ends with its last service once more than `gap` days have passed
-- by the as-of date; until then it is open. Without a gap a person has one stay, which ends with the last service.
-- `services_34d` counts the days 1 to 34 after entry with a further service of the same sort.
-- Visits missed, called off or of amount 0 are no services; those after the as-of date have not happened yet.
create or replace view visit_stay as
with service as (
  select
    visit_row.*,
    visit_row.file_no::bigint * 1000000000 + visit_row.row_no as row_key,
    coalesce(service_kind = 'medication', false) as is_medication,
    service_date as first_day,
    greatest(service_date, coalesce(service_end_date, service_date)) as last_day,
    case when service_kind = 'medication' then setting.medication_gap_days else setting.visit_gap_days end as gap_days,
    setting.as_of
  from visit_row
  cross join setting
  where person_key is not null
    and service_date is not null
    and (service_date <= setting.as_of) is not false
    and attended is not false
    and try_cast(amount as double) is distinct from 0
),
measured as (
  select
    service.*,
    max(last_day) over (
      partition by person_key, is_medication
      order by first_day, last_day, row_key
      rows between unbounded preceding and 1 preceding
    ) as covered_until
  from service
),
begun as (
  select
    measured.*,
    sum(case when covered_until is null or first_day - covered_until > gap_days then 1 else 0 end) over (
      partition by person_key, is_medication
      order by first_day, last_day, row_key
      rows between unbounded preceding and current row
    ) as stay_no
  from measured
),
stay as (
  select
    min(row_key) as row_key,
    person_key,
    is_medication,
    min(first_day) as entry_date,
    max(last_day) as last_service_date,
    case when min(gap_days) is null or max(as_of) - max(last_day) > min(gap_days) then max(last_day) end as exit_date,
    count(*)::integer as services,
    arg_min(program, row_key) as program,
    arg_min(agency, row_key) as agency,
    arg_min(sex, row_key) as sex,
    arg_min(race, row_key) as race,
    arg_min(ethnicity, row_key) as ethnicity,
    arg_min(age_group, row_key) as age_group,
    arg_min(zip, row_key) as zip,
    arg_min(age, row_key) as age
  from begun
  group by person_key, is_medication, stay_no
),
further as (
  select stay.row_key, count(distinct service.first_day)::integer as services_34d
  from stay
  join service
    on service.person_key = stay.person_key
    and service.is_medication = stay.is_medication
    and service.first_day between stay.entry_date + 1 and stay.entry_date + 34
  group by stay.row_key
)
select stay.*, coalesce(further.services_34d, 0) as services_34d
from stay
left join further on further.row_key = stay.row_key;
