import type { Issue } from '../../../domain/issue.ts';
import type { Db } from '../../db/port.ts';
import { integerOf, textOf } from '../../db/row.ts';
import { sqlName } from '../../db/sql-text.ts';
import { cell, rawColumn } from '../coerce-sql.ts';
import type { TableProfile } from '../profile-table.ts';
import { areUnlike, type ColumnFit, columnFit, isUntold } from './column-fit.ts';

/** So many rows are looked at: more would not be read. */
const MOST_ROWS = 500;
/** One value in a wrong column is a slip; from two neighbours on the row has moved. */
const LEAST_VALUES = 2;

/**
 * Rows in which neighbouring cells belong into the column beside theirs: dates among words, words among dates, words of
 * another list. They are told and never moved. Reads the raw table only where several columns hold something odd.
 */
export async function shiftedRows(db: Db, rawTable: string, profile: TableProfile): Promise<readonly Issue[]> {
  const fits = profile.columns.map(columnFit);
  const odd = fits.flatMap((fit) => (fit !== undefined && fit.misfits > 0 ? [fit] : []));
  if (odd.length < LEAST_VALUES) return [];
  const texts = profile.columns.map(({ index }) => `left(${cell(rawColumn(index))}, 80) as ${rawColumn(index)}`);
  const count = odd.map(({ misfit }) => `cast(${misfit} as integer)`).join(' + ');
  const rows = await db.query(
    `select row_no::integer as row_no, ${texts.join(', ')} from ${sqlName(rawTable)}
    where ${count} >= ${LEAST_VALUES} order by row_no limit ${MOST_ROWS}`,
  );
  return rows.flatMap((row) => {
    const cells = profile.columns.map(({ index }) => textOf(row, rawColumn(index)) ?? '');
    const shift = shiftOf(cells, fits);
    return shift === undefined ? [] : [issueOf(integerOf(row, 'row_no'), shift, { cells, profile })];
  });
}

/** Cells `first` to `last` (0 = the first column) that belong one column to the left or right. */
interface Shift {
  readonly first: number;
  readonly last: number;
  readonly belongs: 'left' | 'right';
}

/** How the cells of a row have moved, or undefined where no move by one column makes them all fit. */
function shiftOf(cells: readonly string[], fits: readonly (ColumnFit | undefined)[]): Shift | undefined {
  const isOdd = (at: number) => !isUntold(cells[at] ?? '') && fits[at]?.fits(cells[at] ?? '') === false;
  const odd = [...cells.keys()].filter(isOdd);
  const [first] = odd;
  const last = odd.at(-1);
  if (first === undefined || last === undefined || odd.length < LEAST_VALUES) return undefined;
  const proofs = (step: number) => {
    const moved = cells.slice(first, last + 1).map((value, at) => [value, fits[first + at + step]] as const);
    if (moved.some(([value, fit]) => !isUntold(value) && fit?.fits(value) === false)) return 0;
    return odd.filter((at) => {
      const [own, beside] = [fits[at], fits[at + step]];
      return own !== undefined && beside?.fits(cells[at] ?? '') === true && areUnlike(own, beside);
    }).length;
  };
  const [left, right] = [proofs(-1), proofs(1)];
  if (Math.max(left, right) < LEAST_VALUES || left === right) return undefined;
  return { first, last, belongs: left > right ? 'left' : 'right' };
}

interface ShiftedCells {
  readonly cells: readonly string[];
  readonly profile: TableProfile;
}

function issueOf(row: number, { first, last, belongs }: Shift, { cells, profile }: ShiftedCells): Issue {
  const [from = '', to = ''] = [first, last].map((at) => profile.columns[at]?.name);
  const text = cells.slice(first, last + 1).join(' | ');
  return {
    rule: 'shifted-row',
    level: 'warning',
    parameters: { row, from, to, belongs, text },
    row,
    column: from,
    value: text,
  };
}
