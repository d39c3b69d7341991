import { fieldsOf } from '../../domain/schema/fields.ts';
import { type IsoDate, isoDate } from '../../domain/units.ts';
import type { Db } from '../db/port.ts';
import { integerOf, textOf } from '../db/row.ts';
import { sqlName } from '../db/sql-text.ts';
import { typedColumns, typedTableName } from '../import/typed-tables.ts';
import { filledFields } from '../told-fields.ts';
import { headerOf, type QualityFile } from './quality-input.ts';

/** How many rows of a file hold something for a field. */
export interface FieldFill {
  readonly field: string;
  /** `null` where one value was given for all rows. */
  readonly column: string | null;
  readonly filled: number;
}

/** How full a file is and from when to when its events reach. */
export interface FileFill {
  readonly file: string;
  /** Rows kept. */
  readonly rows: number;
  readonly fields: readonly FieldFill[];
  readonly oldest: IsoDate | null;
  readonly newest: IsoDate | null;
}

const EVENT_DATES = [
  'encounter_date',
  'referral_date',
  'entry_date',
  'exit_date',
  'last_contact_date',
  'event_date',
  'service_date',
  'month',
];

/** Counts the filled cells of every mapped field of a file, among the rows kept. */
export async function fileFill(db: Db, file: QualityFile, fileNo: number): Promise<FileFill> {
  const { kind } = file.mapping;
  if (kind === 'left-out') return { file: file.name, rows: 0, fields: [], oldest: null, newest: null };
  const filled = filledFields(file.mapping);
  const columns = typedColumns(kind).filter(({ field }) => filled.has(field) && fieldsOf(kind).has(field));
  const dates = columns.filter(({ field }) => EVENT_DATES.includes(field)).map(({ name }) => sqlName(name));
  const counts = columns.map(({ name, field }) => `count(${sqlName(name)})::integer as ${sqlName(field)}`);
  const day = (pick: string, each: string) =>
    dates.length === 0
      ? `null::varchar as ${pick}`
      : `${pick}(${dates.map((date) => `${each}(${date})`).join(', ')})::varchar as ${pick}`;
  const [row = {}] = await db.query(`select ${['count(*)::integer as row_count', ...counts].join(', ')},
  ${day('least', 'min')}, ${day('greatest', 'max')}
from ${typedTableName(kind)} where file_no = ${fileNo}`);
  return {
    file: file.name,
    rows: integerOf(row, 'row_count'),
    fields: columns.map(({ field }) => ({ field, column: headerOf(file, field), filled: integerOf(row, field) })),
    oldest: dateOf(textOf(row, 'least')),
    newest: dateOf(textOf(row, 'greatest')),
  };
}

function dateOf(text: string | null): IsoDate | null {
  return text === null ? null : isoDate(text);
}
