import type { Issue } from '../domain/issue.ts';
import type { IsoDate } from '../domain/units.ts';
import type { Db, SqlRow } from './db/port.ts';
import { integerOf, textOf } from './db/row.ts';
import { sqlText } from './db/sql-text.ts';

/** A rule about dates of one row that keeps the row but leaves it out where the dates matter. */
interface DateCheck {
  readonly rule: 'entry-before-referral' | 'exit-before-entry' | 'future-date';
  readonly field: string;
  readonly when: string;
}

const DATES = ['encounter_date', 'referral_date', 'entry_date', 'exit_date', 'death_date'] as const;

function checks(today: IsoDate): readonly DateCheck[] {
  return [
    {
      rule: 'entry-before-referral',
      field: 'entry_date',
      when: 'entry_date < coalesce(referral_date, encounter_date)',
    },
    { rule: 'exit-before-entry', field: 'exit_date', when: 'exit_date < entry_date' },
    ...DATES.map((field) => ({
      rule: 'future-date' as const,
      field,
      when: `${field} > ${sqlText(today)}::date`,
    })),
  ];
}

/** A date problem with the file it is in. */
export interface FoundIssue {
  readonly fileNo: number;
  readonly issue: Issue;
}

/** Every row whose dates contradict each other or lie after today. `columnOf` names the file's own column of a field. */
export async function checkDates(
  db: Db,
  today: IsoDate,
  columnOf: (fileNo: number, field: string) => string,
): Promise<readonly FoundIssue[]> {
  const found: FoundIssue[] = [];
  for (const { rule, field, when } of checks(today)) {
    const rows = await db.query(
      `select file_no, row_no, ${field}::varchar as value from source_row where ${when} order by file_no, row_no`,
    );
    found.push(...rows.map((row) => foundIssue(rule, field, row, columnOf)));
  }
  return found;
}

function foundIssue(
  rule: DateCheck['rule'],
  field: string,
  row: SqlRow,
  columnOf: (fileNo: number, field: string) => string,
): FoundIssue {
  const fileNo = integerOf(row, 'file_no');
  const rowNo = integerOf(row, 'row_no');
  const column = columnOf(fileNo, field);
  const value = textOf(row, 'value') ?? '';
  const parameters = { row: rowNo, column, value };
  return { fileNo, issue: { rule, level: 'warning', parameters, row: rowNo, column, value } };
}
