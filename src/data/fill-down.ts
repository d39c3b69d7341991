import type { Issue } from '../domain/issue.ts';
import type { Db } from './db/port.ts';
import { integerOf } from './db/row.ts';
import { sqlName } from './db/sql-text.ts';
import { cell, rawColumn } from './import/coerce-sql.ts';
import type { ColumnProfile, TableProfile } from './import/profile-table.ts';
import type { ReadTable } from './import/read-outcome.ts';

const LEAST_BLOCKS = 2;
/** Where fewer cells are empty they may as well be forgotten ones. */
const LEAST_EMPTY_SHARE = 1 / 3;
const MOST_COLUMNS = 3;

/**
 * Offers to repeat the values of first columns that may be written in the first row of each block only, as reports and
 * merged cells leave them. It is never done unasked: such cells may as well be missing. A block's value stands once, its
 * first row is filled, and what follows to the right is filled in nearly all rows.
 */
export async function blockIssues(db: Db, rawTable: string, profile: TableProfile): Promise<readonly Issue[]> {
  const columns = blockColumns(profile);
  const [first] = columns;
  if (first === undefined) return [];
  const [row = {}] = await db.query(
    `select min(row_no)::integer as top, coalesce(min(row_no) filter (where ${cell(rawColumn(first.index))} <> ''), 0)::integer as filled
from ${sqlName(rawTable)}`,
  );
  if (integerOf(row, 'top') !== integerOf(row, 'filled')) return [];
  return columns.map(({ name, filled }) => {
    const parameters = { column: name, filled, empty: profile.rows - filled };
    return { rule: 'block-values', level: 'warning', parameters, column: name };
  });
}

function blockColumns({ rows, columns }: TableProfile): readonly ColumnProfile[] {
  const isBlock = ({ filled, missing, distinct }: ColumnProfile) =>
    filled >= LEAST_BLOCKS && missing === 0 && distinct === filled && rows - filled >= rows * LEAST_EMPTY_SHARE;
  const end = columns.findIndex((column) => !isBlock(column));
  const next = columns[end];
  if (end < 1 || end > MOST_COLUMNS || next === undefined) return [];
  return next.filled >= rows * 0.9 ? columns.slice(0, end) : [];
}

/** Repeats the values of these columns in the empty cells below them, in the engine and in the preview, and says so. */
export async function filledDown(
  db: Db,
  rawTable: string,
  read: ReadTable,
  headers: readonly string[],
): Promise<ReadTable> {
  const places = headers.map((header) => read.columns.indexOf(header)).filter((at) => at >= 0);
  const issues: Issue[] = [];
  for (const at of places) {
    const column = read.columns[at] ?? '';
    const name = rawColumn(at + 1);
    const table = sqlName(rawTable);
    const [row = {}] = await db.query(`select count(*)::integer as cells from ${table} where ${cell(name)} = ''`);
    await db.execute(`update ${table} set ${name} = coalesce(filled.value, '') from (
      select row_no, last_value(nullif(${cell(name)}, '') ignore nulls) over (order by row_no rows unbounded preceding) as value
      from ${table}
    ) as filled where filled.row_no = ${table}.row_no and ${cell(name)} = ''`);
    const parameters = { column, cells: integerOf(row, 'cells') };
    issues.push({ rule: 'filled-down', level: 'note', parameters, column });
  }
  return { ...read, preview: carriedDown(read.preview, places), issues: [...read.issues, ...issues] };
}

function carriedDown(rows: ReadTable['preview'], places: readonly number[]): ReadTable['preview'] {
  const last = new Map<number, string>();
  return rows.map((cells) =>
    cells.map((text, at) => {
      if (!places.includes(at)) return text;
      if (text.trim() !== '') last.set(at, text);
      return text.trim() === '' ? (last.get(at) ?? text) : text;
    }),
  );
}
