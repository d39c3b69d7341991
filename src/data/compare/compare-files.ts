import { assert } from '../../domain/assert.ts';
import { type IsoDate, parseIsoDate } from '../../domain/units.ts';
import type { Db, SqlRow } from '../db/port.ts';
import { integerOf, textOf } from '../db/row.ts';
import { writtenDate } from '../import/coerce-sql.ts';
import type { MappedFile } from '../load.ts';
import {
  type ComparedColumn,
  cellsView,
  comparedColumns,
  createViews,
  formatsOf,
  headersOf,
  type Side,
  valuesView,
} from './compared-columns.ts';
import { type Changes, type Comparison, type ListedRow, MOST_LISTED } from './comparison.ts';
import { isUnique, suggestKey, toldKey } from './comparison-key.ts';
import {
  changedColumnsQuery,
  FATE_TABLE,
  fateStatements,
  isOfPerson,
  listedQuery,
  newestDayQuery,
  PEOPLE_COUNTS,
  printsStatement,
  printsTable,
  ROW_COUNTS,
} from './comparison-sql.ts';

export interface CompareRequest {
  readonly older: MappedFile;
  readonly newer: MappedFile;
  /** Headers of the newer export by which a row is known again; none: by all cells. Absent: as the mappings suggest. */
  readonly key?: readonly string[];
}

/** Says what is new, changed, unchanged and gone between two exports of one file. Their raw tables must stand in the engine. */
export async function compareFiles(db: Db, request: CompareRequest): Promise<Comparison> {
  const { older, newer } = request;
  const columns = comparedColumns(older, newer);
  const sides: readonly [Side, Side] = [
    { name: 'older', file: older },
    { name: 'newer', file: newer },
  ];
  if (columns.length === 0) return nothingShared(request);
  const formats = formatsOf(older, newer);
  for (const side of sides) await createViews(db, side, { columns, formats });
  const key = request.key === undefined ? await suggestKey(db, sides, columns) : chosenKey(columns, request.key);
  for (const side of sides) await db.execute(printsStatement(side, columns, key));
  for (const statement of fateStatements()) await db.execute(statement);
  const comparison: Comparison = {
    key: toldKey(key, { isUnique: await isUnique(db, sides, key), isChosen: request.key !== undefined }),
    ...columnFacts(request, columns),
    rows: rowChanges(await db.query(ROW_COUNTS)),
    people: await peopleChanges(db, columns),
    ...(await changedCells(db, sides, columns)),
    newest: { older: await newestDay(db, sides[0], columns), newer: await newestDay(db, sides[1], columns) },
  };
  for (const view of [...sides.map(valuesView), ...sides.map(cellsView)]) await db.execute(`drop view ${view}`);
  for (const table of [...sides.map(printsTable), FATE_TABLE]) await db.execute(`drop table ${table}`);
  return comparison;
}

function chosenKey(columns: readonly ComparedColumn[], key: readonly string[]): readonly ComparedColumn[] {
  return columns.filter(({ pair }) => key.includes(pair.now));
}

function columnFacts({ older, newer }: CompareRequest, columns: readonly ComparedColumn[]) {
  const pairs = columns.map(({ pair }) => pair);
  return {
    columns: pairs,
    addedColumns: headersOf(newer).filter((header) => pairs.every(({ now }) => now !== header)),
    vanishedColumns: headersOf(older).filter((header) => pairs.every(({ was }) => was !== header)),
  };
}

/** Two files without one column in common have no row in common. */
function nothingShared(request: CompareRequest): Comparison {
  const rowsOf = ({ inspection }: MappedFile) => inspection.profile.rows;
  return {
    key: { columns: [], isUnique: false, isChosen: false },
    ...columnFacts(request, []),
    rows: { unchanged: 0, changed: 0, added: rowsOf(request.newer), vanished: rowsOf(request.older) },
    people: null,
    changedIn: [],
    newest: { older: null, newer: null },
    listed: [],
  };
}

function rowChanges(rows: readonly SqlRow[]): Changes {
  const totals = new Map(rows.map((row) => [textOf(row, 'fate'), integerOf(row, 'total')]));
  const total = (fate: string) => totals.get(fate) ?? 0;
  return {
    unchanged: total('unchanged'),
    changed: total('changed'),
    added: total('added'),
    vanished: total('vanished'),
  };
}

async function peopleChanges(db: Db, columns: readonly ComparedColumn[]): Promise<Changes | null> {
  if (!columns.some(isOfPerson)) return null;
  const [row] = await db.query(PEOPLE_COUNTS);
  assert(row !== undefined, 'counting the people of two exports returned no row');
  return {
    unchanged: integerOf(row, 'unchanged'),
    changed: integerOf(row, 'changed'),
    added: integerOf(row, 'added'),
    vanished: integerOf(row, 'vanished'),
  };
}

async function changedCells(
  db: Db,
  [older, newer]: readonly [Side, Side],
  columns: readonly ComparedColumn[],
): Promise<Pick<Comparison, 'changedIn' | 'listed'>> {
  const [sums] = await db.query(changedColumnsQuery(older, newer, columns));
  assert(sums !== undefined, 'counting the changed cells returned no row');
  const changedIn = columns
    .map(({ pair }, index) => ({ column: pair.now, rows: integerOf(sums, `d${index}`) }))
    .filter(({ rows }) => rows > 0)
    .toSorted((one, other) => other.rows - one.rows);
  const listed = await db.query(listedQuery(older, newer, { columns, most: MOST_LISTED }));
  return { changedIn, listed: listed.map((row) => listedRow(row, columns)) };
}

function listedRow(row: SqlRow, columns: readonly ComparedColumn[]): ListedRow {
  const fate = textOf(row, 'fate');
  assert(fate === 'changed' || fate === 'added' || fate === 'vanished', `a listed row is ${fate}`);
  const numbers = (textOf(row, 'columns') ?? '').split(' ').filter((number) => number !== '');
  return {
    fate,
    olderRow: row.older_row === null ? null : integerOf(row, 'older_row'),
    newerRow: row.newer_row === null ? null : integerOf(row, 'newer_row'),
    columns: numbers.flatMap((number) => columns[Number(number)]?.pair.now ?? []),
  };
}

const DATES = ['encounter_date', 'referral_date', 'entry_date', 'exit_date'];

/** The newest day of an export's first matched date. */
async function newestDay(db: Db, side: Side, columns: readonly ComparedColumn[]): Promise<IsoDate | null> {
  const dated = DATES.flatMap((field) => columns.find((column) => column.field === field) ?? [])[0];
  if (dated?.field == null) return null;
  const date = writtenDate(`t${dated.index}`, side.file.mapping.dateFormats[dated.field] ?? 'ymd');
  const [row] = await db.query(newestDayQuery(side, date));
  const day = row === undefined ? null : textOf(row, 'day');
  return day === null ? null : (parseIsoDate(day) ?? null);
}
