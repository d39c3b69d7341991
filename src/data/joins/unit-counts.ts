import { assert } from '../../domain/assert.ts';
import type { Db } from '../db/port.ts';
import { integerOf } from '../db/row.ts';

/** The same contacts counted three ways; they differ where an export repeats a contact, as for every drug or attempt. */
export interface UnitCounts {
  /** Rows of client-level files about contacts. */
  readonly rows: number;
  /** Different persons, encounter numbers, days and programs together. */
  readonly encounters: number;
  readonly people: number;
}

/** Counts the contacts of the client-level files as rows, encounters and people. */
export async function unitCounts(db: Db): Promise<UnitCounts> {
  const [row] = await db.query(`
    with contact_record as (
      select
        coalesce(person_key, 'row ' || file_no || '.' || row_no) as person, encounter_id, index_date, program
      from record_row
      where role = 'contact' and not is_folded
    ),
    encounter as (
      select person, encounter_id, index_date, program, count(*) as merged_rows
      from contact_record
      group by person, encounter_id, index_date, program
    )
    select
      coalesce(sum(merged_rows), 0)::integer as rows,
      count(*)::integer as encounters,
      count(distinct person)::integer as people
    from encounter`);
  assert(row !== undefined, 'counting the contacts returned no row');
  return { rows: integerOf(row, 'rows'), encounters: integerOf(row, 'encounters'), people: integerOf(row, 'people') };
}
