import type { EPISODE_FIELDS } from '../domain/schema/episode-fields.ts';
import { sqlName } from './db/sql-text.ts';

/** Fields of a client-level row that an event of a log can fill. */
const EVENT_COLUMNS = [
  'encounter_id',
  'program',
  'agency',
  'pathway',
  'referral_source',
  'admission_id',
  'encounter_date',
  'eligible',
  'referred',
  'referral_date',
  'accepted',
  'answer_date',
  'already_in_treatment',
  'naloxone_given',
  'entry_date',
  'entry_kind',
  'moud',
  'exit_date',
  'exit_reason',
  'last_contact_date',
  'status_30',
  'status_60',
  'status_90',
  'status_180',
  'status_365',
  'overdose_date',
  'rearrest_date',
  'death_date',
  'sex',
  'race',
  'ethnicity',
  'age_group',
  'zip',
  'age',
] as const satisfies readonly (keyof typeof EPISODE_FIELDS)[];

/** A record whose role is the one that is counted becomes a contact. */
const COUNTED_ROLE = "case when role = setting.base_role then 'contact' else role end";

/**
 * Statements that fill `folded_row` anew from event logs and lists of visits. A stay made of visits speaks under the first
 * of its rows.
 */
export function foldedRows(): readonly string[] {
  const columns = EVENT_COLUMNS.map(sqlName).join(', ');
  return [
    'delete from folded_row',
    `insert into folded_row (file_no, row_no, person_key, ${columns}, row_key, unit_key, index_date, role, is_folded)
select file_no, row_no, person_key, ${columns}, row_key, unit_key, index_date, ${COUNTED_ROLE}, true
from event_record cross join setting`,
    `insert into folded_row (
  file_no, row_no, person_key, program, agency, entry_date, entry_kind, moud, exit_date, services_34d, sex, race,
  ethnicity, age_group, age, row_key, unit_key, index_date, role, is_folded)
select
  row_key // 1000000000, row_key % 1000000000, person_key, program, agency, entry_date,
  case when is_medication then 'moud' end, case when is_medication then true end, exit_date, services_34d, sex, race, ethnicity,
  age_group, age, row_key, row_key, entry_date, case when setting.base_role = 'admission' then 'contact' else 'admission' end,
  true
from visit_stay cross join setting`,
  ];
}
