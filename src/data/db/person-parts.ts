import type { Db } from './port.ts';
import { integerOf } from './row.ts';

/** So many rows are sorted, grouped or written at once; of more, part by part, each with all rows of its persons. */
export const ROWS_AT_ONCE = 1_000_000;

/** How many parts a table of so many rows is worked on in. */
export function partsFor(rows: number, rowsAtOnce = ROWS_AT_ONCE): number {
  return Math.max(1, Math.ceil(rows / rowsAtOnce));
}

/**
 * Runs `work` once per part of all persons. Meanwhile the table `person_part (parts, part)` says which part is in hand: a
 * statement takes the persons with `hash(person) % parts = part`. Every person is in one part.
 */
export async function eachPersonPart(db: Db, parts: number, work: (part: number) => Promise<void>): Promise<void> {
  for (let part = 0; part < parts; part += 1) {
    await db.execute(
      `create or replace table person_part as select ${parts}::ubigint as parts, ${part}::ubigint as part`,
    );
    await work(part);
  }
}

/** SQL condition on the column `person`: the person is in this part. */
export function inPart(part: number, parts: number): string {
  return parts === 1 ? 'true' : `hash(person) % ${parts} = ${part}`;
}

/** Different persons in the column `person` of `from`, of which there are at most `rows` rows. Each part is counted alone. */
export async function countPersons(db: Db, from: string, rows: number): Promise<number> {
  const parts = partsFor(rows);
  let persons = 0;
  for (let part = 0; part < parts; part += 1) {
    const [row = {}] = await db.query(
      `select count(distinct person)::integer as persons from (select person from ${from}) as told where ${inPart(part, parts)}`,
    );
    persons += integerOf(row, 'persons');
  }
  return persons;
}
