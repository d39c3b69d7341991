import type { SuppressionPolicy } from '../../domain/privacy/policy.ts';
import { thresholdOf } from '../../domain/privacy/policy.ts';
import { type DayCounts, tellableDays } from '../../domain/privacy/tellable-days.ts';
import type { Db } from '../db/port.ts';
import { integerOf, textOf } from '../db/row.ts';
import { sqlText } from '../db/sql-text.ts';
import type { PublishedTable } from './published-table.ts';

/** What one curve of a published table tells of its people by day, before anything is hidden. */
export interface DaySeries {
  /** The cell of the table whose people these are. */
  readonly cell: string;
  /** What happened to them; only series of one name are subtracted. */
  readonly name: string;
  /** Told as a whole percentage of so many people; absent: as a count. */
  readonly shareOf?: number;
  readonly counts: readonly { readonly day: number; readonly people: number }[];
}

const DAYS_TABLE = `create table if not exists published_day (table_no integer, cell_key varchar, series varchar, share_of integer,
  day integer, people integer)`;

/** Half a percent up and down. */
const ROUNDING = 0.01;

/** Where not all days may be told, the headline windows come first. */
const BY_IMPORTANCE: readonly number[] = [0, 90, 180, 365, 30, 13, 60, 730];

/**
 * Days of the cells of a table that must not be told beside curves shown before: of nested people the difference would be the
 * curve of those who are only in the larger number, and that is published only where between two days nobody or enough people
 * left. Remembers the days that are told; a table seen before tells the same days again.
 */
export async function withheldDays(
  db: Db,
  { id }: Pick<PublishedTable, 'id'>,
  series: readonly DaySeries[],
  policy: SuppressionPolicy,
): Promise<ReadonlyMap<string, ReadonlySet<number>>> {
  await db.execute(DAYS_TABLE);
  await db.execute('delete from published_day where table_no not in (select table_no from published_table)');
  const tableNo = await tableNumber(db, `${policy.smallTo} ${id}`);
  const cells = [...new Set(series.map(({ cell }) => cell))];
  const daysOf = (cell: string) => [
    ...new Set(series.filter((one) => one.cell === cell).flatMap(({ counts }) => counts.map(({ day }) => day))),
  ];
  const known = await daysShown(db, tableNo);
  if (known.size > 0) return new Map(cells.map((cell) => [cell, beyond(daysOf(cell), known.get(cell))]));
  const rivals = await rivalDays(db, tableNo);
  const told = new Map(
    cells.map((cell) => {
      const own = series.filter((one) => one.cell === cell);
      return [cell, tellable(own, rivals.get(cell) ?? [], policy)] as const;
    }),
  );
  await keepDays(db, tableNo, series, told);
  return new Map(cells.map((cell) => [cell, beyond(daysOf(cell), told.get(cell))]));
}

function beyond(days: readonly number[], told: ReadonlySet<number> | undefined): ReadonlySet<number> {
  return new Set(days.filter((day) => told?.has(day) !== true));
}

async function tableNumber(db: Db, id: string): Promise<number> {
  const rows = await db.query(
    `select coalesce(max(table_no), 0)::integer as table_no from published_table where table_id = md5(${sqlText(id)})`,
  );
  return rows.reduce((_, row) => integerOf(row, 'table_no'), 0);
}

async function daysShown(db: Db, tableNo: number): Promise<ReadonlyMap<string, ReadonlySet<number>>> {
  const rows = await db.query(`select distinct cell_key, day from published_day where table_no = ${tableNo}`);
  const days = new Map<string, Set<number>>();
  for (const row of rows) {
    const cell = textOf(row, 'cell_key') ?? '';
    days.set(cell, (days.get(cell) ?? new Set()).add(integerOf(row, 'day')));
  }
  return days;
}

/** A count that an earlier curve told, of people who hold those of a cell or are among them. */
interface RivalDay {
  readonly rival: string;
  readonly series: string;
  readonly shareOf: number | null;
  readonly day: number;
  readonly people: number;
}

async function rivalDays(db: Db, tableNo: number): Promise<ReadonlyMap<string, readonly RivalDay[]>> {
  const rows = await db.query(`with nested as (
  select own.cell_key, other.table_no as rival_no, other.cell_key as rival_key
  from published_set as own join published_set as other
    on own.subject = other.subject and own.unit = other.unit and own.role = 'counted' and other.role = 'counted'
    and other.table_no <> own.table_no
    and bit_count(own.members & other.members) = least(own.people, other.people)
  where own.table_no = ${tableNo}
)
select nested.cell_key, rival_no || ' ' || rival_key as rival, series, share_of, day, people
from nested join published_day on published_day.table_no = rival_no and published_day.cell_key = rival_key`);
  const found = new Map<string, RivalDay[]>();
  for (const row of rows) {
    const cell = textOf(row, 'cell_key') ?? '';
    const told = {
      rival: textOf(row, 'rival') ?? '',
      series: textOf(row, 'series') ?? '',
      shareOf: row.share_of === null ? null : integerOf(row, 'share_of'),
      day: integerOf(row, 'day'),
      people: integerOf(row, 'people'),
    };
    found.set(cell, [...(found.get(cell) ?? []), told]);
  }
  return found;
}

/** Before the first day nothing had happened to anybody. */
const BEFORE = -1;

function tellable(own: readonly DaySeries[], rivals: readonly RivalDay[], policy: SuppressionPolicy) {
  const apart = new Map<number, Record<string, number>>();
  const beginning: Record<string, number> = {};
  for (const { name, shareOf, counts } of own) {
    for (const { day, people } of counts) {
      const differences = apart.get(day) ?? {};
      apart.set(day, differences);
      for (const rival of rivals.filter((one) => one.series === name && one.day === day)) {
        if (isBlurred(shareOf, rival, policy)) continue;
        const key = `${rival.rival} ${name}`;
        differences[key] = people - rival.people;
        beginning[key] = 0;
      }
    }
  }
  const days = [...apart.keys()].sort((a, b) => rank(a) - rank(b) || a - b);
  const counts = days.map((day): DayCounts => ({ day, people: 0, others: apart.get(day) ?? {} }));
  return tellableDays([{ day: BEFORE, people: 0, others: beginning }, ...counts], policy);
}

/** Two whole percentages of many people tell their difference to no less than the threshold. */
function isBlurred(shareOf: number | undefined, rival: RivalDay, policy: SuppressionPolicy): boolean {
  if (shareOf === undefined || rival.shareOf === null) return false;
  return (shareOf + rival.shareOf) * ROUNDING >= thresholdOf(policy);
}

function rank(day: number): number {
  const place = BY_IMPORTANCE.indexOf(day);
  return place === -1 ? BY_IMPORTANCE.length : place;
}

async function keepDays(
  db: Db,
  tableNo: number,
  series: readonly DaySeries[],
  told: ReadonlyMap<string, ReadonlySet<number>>,
): Promise<void> {
  const rows = series.flatMap(({ cell, name, shareOf, counts }) =>
    counts
      .filter(({ day }) => told.get(cell)?.has(day) === true)
      .map(
        ({ day, people }) =>
          `(${tableNo}, ${sqlText(cell)}, ${sqlText(name)}, ${shareOf ?? 'null'}, ${day}, ${people})`,
      ),
  );
  if (rows.length > 0) await db.execute(`insert into published_day values ${rows.join(', ')}`);
}
