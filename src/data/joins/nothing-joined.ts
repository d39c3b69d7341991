/** Empty tables in the place of the views over other files' records, for data in which every record is a contact. */
export const NOTHING_JOINED: readonly string[] = [
  `create or replace table exit_link (
  entry_key bigint, exit_key bigint, candidates integer, exit_date date, exit_reason varchar
)`,
  `create or replace table admission (
  admission_key bigint, person varchar, contact_key bigint, by_number boolean, candidates integer, entry_date date,
  entry_kind varchar, moud boolean, exit_date date, exit_reason varchar, services_34d integer, turn bigint
)`,
  `create or replace table follow_up (
  contact_key bigint, follow_up_key bigint, candidates integer, last_contact_date date, status_30 varchar,
  status_60 varchar, status_90 varchar, status_180 varchar, status_365 varchar
)`,
  `create or replace table person_fact (
  person varchar, sex varchar, race varchar, ethnicity varchar, age_group varchar, zip varchar, program varchar,
  agency varchar, pathway varchar, referral_source varchar, category varchar, category_2 varchar, category_3 varchar
)`,
  'create or replace table stay_at_referral (contact_key bigint)',
];
