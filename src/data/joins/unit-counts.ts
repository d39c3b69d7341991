import { assert } from '../../domain/assert.ts';
import { countPersons } from '../db/person-parts.ts';
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

/** Counts the contacts of the client-level files as rows, encounters and people. A record that stands alone is an encounter. */
export async function unitCounts(db: Db): Promise<UnitCounts> {
  const [row] = await db.query(`
    with repeated as (
      select person, encounter_id, index_date, program, count(*) as merged_rows
      from contact_row
      join repeated_unit on repeated_unit.unit_hash = contact_row.unit_hash
      where not is_folded
      group by person, encounter_id, index_date, program
    )
    select
      (select count(*)::integer from contact_row where not is_folded) as rows,
      (select coalesce(sum(merged_rows - 1), 0)::integer from repeated) as surplus`);
  assert(row !== undefined, 'counting the contacts returned no row');
  const rows = integerOf(row, 'rows');
  return {
    rows,
    encounters: rows - integerOf(row, 'surplus'),
    people: await countPersons(db, 'contact_row where not is_folded', rows),
  };
}
