import type { Db, SqlRow } from '../../../src/data/db/port.ts';
import { sqlName, sqlText } from '../../../src/data/db/sql-text.ts';
import { loadTyped } from '../../../src/data/import/load-typed.ts';
import { emptyMapping, type Mapping } from '../../../src/data/import/mapping.ts';
import { type ColumnProfile, profileTable, type TableProfile } from '../../../src/data/import/profile-table.ts';
import { typedTablesDdl } from '../../../src/data/import/typed-tables.ts';
import { engine } from '../engine.ts';

/** A small file as a test writes it: the headers, then the rows. */
export interface SmallFile {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Makes the raw table that reading the file would make: row numbers from 1, empty cells ''. */
export async function makeRawTable(db: Db, name: string, { columns, rows }: SmallFile): Promise<void> {
  const declared = columns.map((_, position) => `c${position + 1} VARCHAR`).join(', ');
  await db.execute(`create or replace table ${sqlName(name)} (row_no INTEGER, ${declared})`);
  const values = rows.map(
    (row, position) => `(${[position + 1, ...columns.map((_, at) => sqlText(row[at] ?? ''))].join(', ')})`,
  );
  if (values.length > 0) await db.execute(`insert into ${sqlName(name)} values ${values.join(', ')}`);
}

/** What profiling finds in a small file. */
export async function profileFile(file: SmallFile): Promise<TableProfile> {
  const db = await engine();
  await makeRawTable(db, 'raw_small', file);
  return profileTable(db, 'raw_small', file.columns);
}

/** What profiling finds in one column. */
export async function profileColumn(header: string, ...cells: readonly string[]): Promise<ColumnProfile> {
  const [profile] = (await profileFile(column(header, ...cells))).columns;
  if (profile === undefined) throw new Error('the file has no column');
  return profile;
}

/** A one-column file. */
export function column(header: string, ...cells: readonly string[]): SmallFile {
  return { columns: [header], rows: cells.map((cell) => [cell]) };
}

export function mapping(columns: Readonly<Record<string, string>>, rest: Partial<Mapping> = {}): Mapping {
  return { ...emptyMapping('client-level'), columns, ...rest };
}

export interface LoadedFile {
  readonly rowsKept: number;
  readonly rowsSetAside: number;
  /** All rows of a statement, over the typed tables of this file alone. */
  query(sql: string): Promise<readonly SqlRow[]>;
  /** One column of the typed table, by row; dates as text. */
  values(name: string, table?: 'source_row' | 'month_count'): Promise<readonly unknown[]>;
  /** `row rule value` of every cell issue. */
  issues(): Promise<readonly string[]>;
  /** `row rule` of every row set aside. */
  setAside(): Promise<readonly string[]>;
}

/** Loads one file alone into fresh typed tables. */
export async function loadFile(file: SmallFile, plan: Mapping, fileNo = 1): Promise<LoadedFile> {
  const db = await engine();
  for (const statement of typedTablesDdl()) await db.execute(statement);
  await makeRawTable(db, 'raw_small', file);
  const input = { rawTable: 'raw_small', fileNo, columns: file.columns, mapping: plan };
  return { ...(await loadTyped(db, input)), ...reader(db) };
}

function reader(db: Db): Pick<LoadedFile, 'query' | 'values' | 'issues' | 'setAside'> {
  const texts = async (sql: string) => (await db.query(sql)).map(({ text }) => String(text));
  return {
    query: (sql) => db.query(sql),
    async values(name, table = 'source_row') {
      const [{ type } = { type: null }] = await db.query(
        `select typeof(${sqlName(name)}) as type from ${table} limit 1`,
      );
      const value = type === 'DATE' ? `cast(${sqlName(name)} as VARCHAR)` : sqlName(name);
      return (await db.query(`select ${value} as value from ${table} order by row_no`)).map((row) => row.value);
    },
    issues: () =>
      texts("select row_no || ' ' || rule || ' ' || value as text from cell_issue order by row_no, rule, value"),
    setAside: () => texts("select row_no || ' ' || rule as text from set_aside order by row_no"),
  };
}
