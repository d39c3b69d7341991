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
import { filledFields, fillsAll, headerOf, type QualityFile } from './quality-input.ts';

export interface FileCheckInput {
  readonly file: QualityFile;
  readonly fileNo: number;
  readonly asOf: IsoDate | null;
}

const EVENT_DATES = ['encounter_date', 'referral_date', 'entry_date', 'exit_date', 'last_contact_date'] as const;
/** Days somebody wrote down; the months of rows are counted by the first one a file tells. */
const INDEX_DATES = ['referral_date', 'encounter_date', 'entry_date', 'exit_date', 'last_contact_date'] as const;
/** Groups that are known only of those who entered treatment. */
const GROUPS_OF_ENTERED: ReadonlySet<string> = new Set(['entry_kind', 'moud']);

/** What the rules on whole files find in one client-level file. */
export async function checkFile(db: Db, input: FileCheckInput): Promise<readonly QualityFinding[]> {
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

async function onlyRow(db: Db, sql: string): Promise<SqlRow> {
  const [row = {}] = await db.query(sql);
  return row;
}

async function heaped(db: Db, input: FileCheckInput): Promise<readonly QualityFinding[]> {
  const fields = EVENT_DATES.filter((field) => headerOf(input.file, field) !== null);
  const counts = fields.map(
    (field) => `count(${field})::integer as ${field}_dates,
  count(*) filter (where day(${field}) = 1)::integer as ${field}_firsts,
  count(*) filter (where day(${field}) = 1 and month(${field}) = 1)::integer as ${field}_new_years`,
  );
  if (counts.length === 0) return [];
  const row = await onlyRow(db, `select ${counts.join(',\n  ')} from source_row where file_no = ${input.fileNo}`);
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
  if (!fillsAll(filledFields(input.file), [['entry_date'], ['referral_date']])) return [];
  const row = await onlyRow(
    db,
    `select count(*)::integer as entries, count(*) filter (where entry_date = referral_date)::integer as same_day
from source_row where file_no = ${input.fileNo} and entry_date is not null and referral_date is not null`,
  );
  const facts = { entries: integerOf(row, 'entries'), onReferralDay: integerOf(row, 'same_day') };
  return isMostlySameDay(facts) ? [{ ...about(input, 'DQ17', 'entry_date'), facts }] : [];
}

/** Rows of each month up to the as-of date, by the first date that the file tells. */
async function monthsOf(db: Db, { file, fileNo, asOf }: FileCheckInput): Promise<readonly MonthRows[]> {
  const field = INDEX_DATES.find((name) => filledFields(file).has(name));
  if (field === undefined) return [];
  const until = asOf === null ? '' : ` and ${field} <= date '${asOf}'`;
  const rows = await db.query(`select strftime(${field}, '%Y-%m') as month, count(*)::integer as rows
from source_row where file_no = ${fileNo} and ${field} is not null${until} group by 1 order by 1`);
  return rows.map(monthOf);
}

function monthOf(row: SqlRow): MonthRows {
  return { month: textOf(row, 'month') ?? '', rows: integerOf(row, 'rows') };
}

function gaps(input: FileCheckInput, months: readonly MonthRows[]): readonly QualityFinding[] {
  const facts = uploadGaps(months);
  if (facts.emptyMonths.length === 0 && facts.smallLastMonth === null) return [];
  const field = INDEX_DATES.find((name) => filledFields(input.file).has(name)) ?? null;
  return [{ ...about(input, 'DQ19', field), facts }];
}

async function stale(db: Db, input: FileCheckInput): Promise<readonly QualityFinding[]> {
  const { asOf } = input;
  const fields = EVENT_DATES.filter((field) => filledFields(input.file).has(field));
  if (asOf === null || fields.length === 0) return [];
  const newest = fields.map((field) => `max(${field}) filter (where ${field} <= date '${asOf}')`).join(', ');
  const row = await onlyRow(
    db,
    `select greatest(${newest})::varchar as newest from source_row where file_no = ${input.fileNo}`,
  );
  const day = textOf(row, 'newest');
  if (day === null) return [];
  const facts = { newest: isoDate(day), asOf, days: staleDays(isoDate(day), asOf) };
  return facts.days === undefined ? [] : [{ ...about(input, 'DQ20', null), facts: { ...facts, days: facts.days } }];
}

async function oftenMissing(db: Db, input: FileCheckInput): Promise<readonly QualityFinding[]> {
  const fields = GROUP_FIELDS.filter((field) => headerOf(input.file, field) !== null);
  if (fields.length === 0) return [];
  const counts = fields.map((field) => {
    const among = GROUPS_OF_ENTERED.has(field) ? 'entry_date is not null' : 'true';
    const name = sqlName(field);
    return `count(*) filter (where ${among})::integer as ${field}_rows,
  count(*) filter (where ${among} and ${name} is null)::integer as ${field}_missing`;
  });
  const row = await onlyRow(db, `select ${counts.join(',\n  ')} from source_row where file_no = ${input.fileNo}`);
  return fields.flatMap((field) => {
    const facts = { rows: integerOf(row, `${field}_rows`), missing: integerOf(row, `${field}_missing`) };
    return isOftenMissing(facts) ? [{ ...about(input, 'DQ24', field), facts }] : [];
  });
}
