import type { QualityFinding } from '../../domain/quality.ts';
import { GROUP_FIELDS } from '../../domain/schema/fields.ts';
import {
  isHeaped,
  isMostlySameDay,
  isOftenMissing,
  type MonthRows,
  staleDays,
  uploadGaps,
} from '../../domain/stats/extract-rules.ts';
import { type IsoDate, isoDate } from '../../domain/units.ts';
import type { Db, SqlRow } from '../db/port.ts';
import { integerOf, textOf } from '../db/row.ts';
import { sqlName } from '../db/sql-text.ts';
import { typedTableName } from '../import/typed-tables.ts';
import { filledFields } from '../told-fields.ts';
import { fillsAll, headerOf, type QualityFile } from './quality-input.ts';

export interface FileCheckInput {
  readonly file: QualityFile;
  readonly fileNo: number;
  readonly asOf: IsoDate | null;
}

/** Days somebody wrote down; the months of rows are counted by the first one that a file tells. */
const DATES = [
  'referral_date',
  'encounter_date',
  'entry_date',
  'exit_date',
  'last_contact_date',
  'event_date',
  'service_date',
];
/** Groups that are known only of those who entered treatment. */
const GROUPS_OF_ENTERED: ReadonlySet<string> = new Set(['entry_kind', 'moud']);

/** What the rules on whole files find in one file of people's rows, events or visits; nothing in one that is left out. */
export async function checkFile(db: Db, input: FileCheckInput): Promise<readonly QualityFinding[]> {
  if (input.file.mapping.kind === 'left-out') return [];
  return [
    ...(await heaped(db, input)),
    ...(await sameDay(db, input)),
    ...gaps(input, await monthsOf(db, input)),
    ...(await stale(db, input)),
    ...(await oftenMissing(db, input)),
  ];
}

/** What they find in a file of monthly counts: months that are missing or small, and an old newest month. */
export async function checkCounts(db: Db, input: FileCheckInput): Promise<readonly QualityFinding[]> {
  const rows = await db.query(`select strftime(month, '%Y-%m') as month, count(*)::integer as rows
from month_count where file_no = ${input.fileNo} and month is not null group by 1 order by 1`);
  const months = rows.map(monthOf);
  const { emptyMonths } = uploadGaps(months);
  return emptyMonths.length === 0
    ? []
    : [{ ...about(input, 'DQ19', null), facts: { emptyMonths, smallLastMonth: null } }];
}

function about<Code extends QualityFinding['code']>(
  { file, fileNo }: FileCheckInput,
  code: Code,
  field: string | null,
) {
  const column = field === null ? null : (headerOf(file, field) ?? field);
  return { code, level: 'warning', fileNo, file: file.name, field, column, hasRows: false } as const;
}

/** The dates that a file fills, in the order of `DATES`; with `isColumn` only those that stand in a column of it. */
function datesOf(file: QualityFile, isColumn = false): readonly string[] {
  const filled = filledFields(file.mapping);
  return DATES.filter((field) => filled.has(field) && (!isColumn || headerOf(file, field) !== null));
}

/** The typed rows of the file, as the part of a statement after `from`. */
function rowsOf({ file, fileNo }: FileCheckInput): string {
  return `${typedTableName(file.mapping.kind)} where file_no = ${fileNo}`;
}

async function onlyRow(db: Db, sql: string): Promise<SqlRow> {
  const [row = {}] = await db.query(sql);
  return row;
}

async function heaped(db: Db, input: FileCheckInput): Promise<readonly QualityFinding[]> {
  const fields = datesOf(input.file, true);
  const counts = fields.map(
    (field) => `count(${field})::integer as ${field}_dates,
  count(*) filter (where day(${field}) = 1)::integer as ${field}_firsts,
  count(*) filter (where day(${field}) = 1 and month(${field}) = 1)::integer as ${field}_new_years`,
  );
  if (counts.length === 0) return [];
  const row = await onlyRow(db, `select ${counts.join(',\n  ')} from ${rowsOf(input)}`);
  return fields.flatMap((field) => {
    const facts = {
      dates: integerOf(row, `${field}_dates`),
      onNewYear: integerOf(row, `${field}_new_years`),
      onFirstOfMonth: integerOf(row, `${field}_firsts`),
    };
    return isHeaped(facts) ? [{ ...about(input, 'DQ16', field), facts }] : [];
  });
}

async function sameDay(db: Db, input: FileCheckInput): Promise<readonly QualityFinding[]> {
  if (!fillsAll(filledFields(input.file.mapping), [['entry_date'], ['referral_date']])) return [];
  const row = await onlyRow(
    db,
    `select count(*)::integer as entries, count(*) filter (where entry_date = referral_date)::integer as same_day
from ${rowsOf(input)} and entry_date is not null and referral_date is not null`,
  );
  const facts = { entries: integerOf(row, 'entries'), onReferralDay: integerOf(row, 'same_day') };
  return isMostlySameDay(facts) ? [{ ...about(input, 'DQ17', 'entry_date'), facts }] : [];
}

/** Rows of each month up to the as-of date, by the first date that the file tells. */
async function monthsOf(db: Db, input: FileCheckInput): Promise<readonly MonthRows[]> {
  const { asOf } = input;
  const [field] = datesOf(input.file);
  if (field === undefined) return [];
  const until = asOf === null ? '' : ` and ${field} <= date '${asOf}'`;
  const rows = await db.query(`select strftime(${field}, '%Y-%m') as month, count(*)::integer as rows
from ${rowsOf(input)} and ${field} is not null${until} group by 1 order by 1`);
  return rows.map(monthOf);
}

function monthOf(row: SqlRow): MonthRows {
  return { month: textOf(row, 'month') ?? '', rows: integerOf(row, 'rows') };
}

function gaps(input: FileCheckInput, months: readonly MonthRows[]): readonly QualityFinding[] {
  const facts = uploadGaps(months);
  if (facts.emptyMonths.length === 0 && facts.smallLastMonth === null) return [];
  const [field = null] = datesOf(input.file);
  return [{ ...about(input, 'DQ19', field), facts }];
}

async function stale(db: Db, input: FileCheckInput): Promise<readonly QualityFinding[]> {
  const { asOf } = input;
  const fields = datesOf(input.file);
  if (asOf === null || fields.length === 0) return [];
  const newest = fields.map((field) => `max(${field}) filter (where ${field} <= date '${asOf}')`).join(', ');
  const row = await onlyRow(db, `select greatest(${newest})::varchar as newest from ${rowsOf(input)}`);
  const day = textOf(row, 'newest');
  if (day === null) return [];
  const facts = { newest: isoDate(day), asOf, days: staleDays(isoDate(day), asOf) };
  return facts.days === undefined ? [] : [{ ...about(input, 'DQ20', null), facts: { ...facts, days: facts.days } }];
}

async function oftenMissing(db: Db, input: FileCheckInput): Promise<readonly QualityFinding[]> {
  const isWide = input.file.mapping.kind === 'client-level';
  const fields = GROUP_FIELDS.filter(
    (field) => headerOf(input.file, field) !== null && (isWide || !GROUPS_OF_ENTERED.has(field)),
  );
  if (fields.length === 0) return [];
  const counts = fields.map((field) => {
    const among = GROUPS_OF_ENTERED.has(field) ? 'entry_date is not null' : 'true';
    const name = sqlName(field);
    return `count(*) filter (where ${among})::integer as ${field}_rows,
  count(*) filter (where ${among} and ${name} is null)::integer as ${field}_missing`;
  });
  const row = await onlyRow(db, `select ${counts.join(',\n  ')} from ${rowsOf(input)}`);
  return fields.flatMap((field) => {
    const facts = { rows: integerOf(row, `${field}_rows`), missing: integerOf(row, `${field}_missing`) };
    return isOftenMissing(facts) ? [{ ...about(input, 'DQ24', field), facts }] : [];
  });
}
