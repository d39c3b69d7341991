import { assert } from '../../domain/assert.ts';
import type { Db } from '../db/port.ts';
import { headerWords } from '../import/match-header.ts';
import { type ComparedColumn, type Side, valuesView } from './compared-columns.ts';
import type { ComparisonKey } from './comparison.ts';

const DATES = ['encounter_date', 'referral_date', 'entry_date', 'month'];

/** Words of headers that number things within a case: a patient, a dose, a line. */
const NUMBERING = new Set([
  'number',
  'id',
  'patient',
  'person',
  'victim',
  'participant',
  'sequence',
  'seq',
  'line',
  'dose',
  'attempt',
  'visit',
]);

/**
 * By what a row is known again: the person, the encounter and the date, as far as they are matched in both exports; where
 * that is not unique and one column that numbers rows within a case makes it so, with that column. Without person and
 * encounter, by all cells.
 */
export async function suggestKey(
  db: Db,
  sides: readonly Side[],
  columns: readonly ComparedColumn[],
): Promise<readonly ComparedColumn[]> {
  const ofField = (field: string) => columns.filter(({ fills }) => fills.includes(field));
  const ids = [...new Set(['person_id', 'encounter_id'].flatMap(ofField))];
  const [date] = DATES.flatMap(ofField);
  const months = ids.length === 0 && date?.field === 'month' ? columns.filter(isGroup) : [];
  if (ids.length === 0 && months.length === 0 && date?.field !== 'month') return [];
  const key = [...ids, ...(date === undefined ? [] : [date]), ...months];
  if (await isUnique(db, sides, key)) return key;
  for (const column of columns.filter((one) => one.fills.length === 0 && numbersRows(one))) {
    if (await isUnique(db, sides, [...key, column])) return [...key, column];
  }
  return key;
}

function isGroup({ field }: ComparedColumn): boolean {
  return field === 'program' || field === 'agency';
}

function numbersRows({ pair }: ComparedColumn): boolean {
  return headerWords(pair.now).words.some((word) => NUMBERING.has(word));
}

/** Whether no two rows of either export share a key. */
export async function isUnique(db: Db, sides: readonly Side[], key: readonly ComparedColumn[]): Promise<boolean> {
  if (key.length === 0) return false;
  const values = key.map(({ index }) => `v${index}`).join(', ');
  const shared = sides.map(
    (side) => `exists (select 1 from ${valuesView(side)} group by ${values} having count(*) > 1)`,
  );
  const [row] = await db.query(`select ${shared.join(' or ')} as shared`);
  assert(row !== undefined, 'counting shared keys returned no row');
  return row.shared === false;
}

/** The key as it is told. */
export function toldKey(
  columns: readonly ComparedColumn[],
  facts: Pick<ComparisonKey, 'isUnique' | 'isChosen'>,
): ComparisonKey {
  return { columns: columns.map(({ pair }) => pair.now), ...facts };
}
