import type { Issue } from '../../../domain/issue.ts';
import type { Db } from '../../db/port.ts';
import { integerOf } from '../../db/row.ts';
import { sqlName } from '../../db/sql-text.ts';
import { rawColumn } from '../coerce-sql.ts';
import type { ColumnProfile, TableProfile } from '../profile-table.ts';

/** Beyond this share of the rows an empty half is how the table is. */
const MOST_ROWS = 0.2;
const LEAST_COLUMNS = 3;

/**
 * Last rows whose left columns, filled in every other row, are all empty while the right ones go on: two tables were put
 * side by side, and their rows need not belong together. Reads the raw table only where the numbers of empty cells say so.
 */
export async function halfRows(db: Db, rawTable: string, profile: TableProfile): Promise<readonly Issue[]> {
  const half = emptyHalf(profile);
  if (half === undefined) return [];
  const { empty, rest } = half;
  const isEmpty = empty.map(({ index }) => `${rawColumn(index)} = ''`).join(' and ');
  const [row = {}] = await db.query(`
    select count(*) filter (where ${isEmpty})::integer as empty_rows,
      coalesce(min(row_no) filter (where ${isEmpty}), 0)::integer as first_row,
      coalesce(max(row_no), 0)::integer as last_row,
      coalesce(max(row_no) filter (where not (${isEmpty})), 0)::integer as last_whole
    from ${sqlName(rawTable)}`);
  const [rows, first] = [integerOf(row, 'empty_rows'), integerOf(row, 'first_row')];
  if (rows !== profile.rows - filledOf(empty) || first < integerOf(row, 'last_whole')) return [];
  const parameters = { rows, first, last: integerOf(row, 'last_row'), empty: empty.length, from: rest.name };
  return [{ rule: 'half-rows', level: 'warning', parameters, row: first, column: rest.name }];
}

interface Half {
  readonly empty: readonly ColumnProfile[];
  /** The first column that goes on. */
  readonly rest: ColumnProfile;
}

/** Columns at the left (behind a running number at most) that miss equally many cells, and few. */
function emptyHalf({ rows, columns }: TableProfile): Half | undefined {
  const start = columns[0]?.filled === rows ? 1 : 0;
  const missing = rows - (columns[start]?.filled ?? rows);
  if (missing < 1 || missing > rows * MOST_ROWS) return undefined;
  const behind = columns.slice(start);
  const end = behind.findIndex(({ filled }) => filled === rows);
  const empty = behind.slice(0, end).filter(({ filled }) => filled === rows - missing);
  const rest = behind[end];
  const goesOn = behind.slice(end).every(({ filled }) => filled === rows);
  return rest !== undefined && goesOn && empty.length >= LEAST_COLUMNS ? { empty, rest } : undefined;
}

function filledOf(columns: readonly ColumnProfile[]): number {
  return columns[0]?.filled ?? 0;
}
