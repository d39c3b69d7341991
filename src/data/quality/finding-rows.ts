import { assert } from '../../domain/assert.ts';
import type { QualityCode, QualityFinding } from '../../domain/quality.ts';
import { isQualityCode } from '../../domain/quality.ts';
import type { Db, SqlRow } from '../db/port.ts';
import { integerOf, textOf } from '../db/row.ts';
import { sqlText } from '../db/sql-text.ts';
import { headerOf, type QualityFile } from './quality-input.ts';

/** A row that breaks a rule, as somebody looks it up in the file. */
export interface FindingRow {
  readonly code: QualityCode;
  readonly file: string;
  /** As a spreadsheet counts it. */
  readonly row: number;
  readonly column: string | null;
  /** As it was read; `null` where it would identify somebody, or is empty. */
  readonly value: string | null;
  /** The cell of the same row that it contradicts. */
  readonly beside: { readonly column: string; readonly value: string | null } | null;
  /** Another row that it contradicts or repeats. */
  readonly other: { readonly file: string; readonly row: number } | null;
  /** `null` where the file names no agency or program for the row. */
  readonly agency: string | null;
}

export interface RowsRequest {
  readonly files: readonly QualityFile[];
  readonly finding: Pick<QualityFinding, 'code' | 'fileNo' | 'field'>;
  readonly offset: number;
  readonly limit: number;
}

const COLUMNS =
  'code, file_no, row_no, field, value, beside_field, beside_value, other_key::double as other_key, agency';

/** One page of the rows of a finding, in the order of the file. Needs the table `quality_finding`. */
export async function findingRows(db: Db, request: RowsRequest): Promise<readonly FindingRow[]> {
  const { code, fileNo, field } = request.finding;
  const place = field === null ? 'field is null' : `field = ${sqlText(field)}`;
  const rows = await db.query(`select ${COLUMNS} from quality_finding
where code = ${sqlText(code)} and file_no = ${fileNo} and ${place}
order by row_no, value, other_key limit ${request.limit} offset ${request.offset}`);
  return rows.map((row) => findingRow(row, request.files));
}

/** Whose rows a fix list holds; `null` stands for rows without an agency, `all` for every row. */
export type Recipient = 'all' | { readonly agency: string | null };

/** The most lines of one fix list: more would not be read, and a spreadsheet ends at 1,048,576. */
const MOST_LINES = 50_000;

/** Rows to be looked at in the source, in the order of file, row and rule; words without a meaning need no new export. */
export async function rowsToFix(
  db: Db,
  files: readonly QualityFile[],
  recipient: Recipient,
): Promise<{ readonly rows: readonly FindingRow[]; readonly isCut: boolean }> {
  const rows = await db.query(`select ${COLUMNS} from quality_finding
where ${TO_FIX} and ${ofRecipient(recipient)}
order by file_no, row_no, code, field limit ${MOST_LINES + 1}`);
  return { rows: rows.slice(0, MOST_LINES).map((row) => findingRow(row, files)), isCut: rows.length > MOST_LINES };
}

const TO_FIX = "code not in ('DQ02', 'DQ18')";

function ofRecipient(recipient: Recipient): string {
  if (recipient === 'all') return 'true';
  return recipient.agency === null ? 'agency is null' : `agency = ${sqlText(recipient.agency)}`;
}

/** An agency and how many rows of its own it has to look at. */
export interface AgencyRows {
  readonly agency: string | null;
  readonly rows: number;
}

/** Every agency with something to look at, the one with most rows first, rows without an agency last. */
export async function agenciesToFix(db: Db): Promise<readonly AgencyRows[]> {
  const rows =
    await db.query(`select agency, count(distinct file_no::bigint * 1000000000 + row_no)::integer as row_count
from quality_finding where ${TO_FIX} group by agency order by agency is null, row_count desc, agency`);
  return rows.map((row) => ({ agency: textOf(row, 'agency'), rows: integerOf(row, 'row_count') }));
}

const ROWS_PER_FILE = 1_000_000_000;

function findingRow(row: SqlRow, files: readonly QualityFile[]): FindingRow {
  const code = textOf(row, 'code') ?? '';
  const file = files[integerOf(row, 'file_no') - 1];
  assert(isQualityCode(code) && file !== undefined, `a row that breaks "${code}" belongs to no file`);
  const field = textOf(row, 'field');
  const beside = textOf(row, 'beside_field');
  return {
    code,
    file: file.name,
    row: integerOf(row, 'row_no'),
    column: field === null ? null : (headerOf(file, field) ?? field),
    value: textOf(row, 'value'),
    beside: beside === null ? null : { column: headerOf(file, beside) ?? beside, value: textOf(row, 'beside_value') },
    other: otherRow(row.other_key, files),
    agency: textOf(row, 'agency'),
  };
}

function otherRow(key: SqlRow[string] | undefined, files: readonly QualityFile[]): FindingRow['other'] {
  if (typeof key !== 'number') return null;
  const file = files[Math.floor(key / ROWS_PER_FILE) - 1];
  return file === undefined ? null : { file: file.name, row: key % ROWS_PER_FILE };
}
