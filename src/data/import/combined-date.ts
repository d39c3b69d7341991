import { sqlText } from '../db/sql-text.ts';
import { isMissing } from './coerce-sql.ts';
import type { CombinedSql, CombineInput } from './combined-steps.ts';
import type { DateParts, MissingDay } from './mapping.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const DAY_OF: Readonly<Record<MissingDay, string>> = { none: 'null', first: "'01'", middle: "'15'" };

/**
 * The ISO date that a year, a month (number or name) and a day make, '' where all are empty; what makes no date comes out
 * as `year/month/day` as written. A year of two digits is 1950-2049.
 */
export function datePartsSql(
  { year, month, day, missingDay }: DateParts,
  cellOf: CombineInput['cellOf'],
): CombinedSql | undefined {
  const [yearCell, monthCell] = [cellOf(year), cellOf(month)];
  const dayCell = day === null ? undefined : cellOf(day);
  if (yearCell === undefined || monthCell === undefined) return undefined;
  return {
    parts: [yearCell, monthCell, ...(dayCell === undefined ? [] : [dayCell])],
    text: (cells) => dateText(cells, missingDay),
  };
}

function dateText(cells: readonly string[], missingDay: MissingDay): string {
  const [year = "''", month = "''", day] = cells;
  return `case when ${cells.map((cell) => isMissing(cell, 'date')).join(' and ')} then ''
    else coalesce(${yearSql(year)} || '-' || ${monthSql(month)} || '-' || ${daySql(day, missingDay)},
      ${cells.join(` || '/' || `)}) end`;
}

function yearSql(cell: string): string {
  return `case when regexp_matches(${cell}, '^(?:19|20)[0-9]{2}(?:\\.0+)?$') then left(${cell}, 4)
    when regexp_matches(${cell}, '^[0-4][0-9]$') then '20' || ${cell}
    when regexp_matches(${cell}, '^[5-9][0-9]$') then '19' || ${cell} end`;
}

function monthSql(cell: string): string {
  const names = MONTHS.map((name, index) => `when ${sqlText(name)} then '${twoDigits(index + 1)}'`).join(' ');
  return `case when regexp_matches(${cell}, '^(?:0?[1-9]|1[0-2])(?:\\.0+)?$') then lpad(split_part(${cell}, '.', 1), 2, '0')
    when regexp_matches(${cell}, '^[A-Za-z]{3,9}\\.?$') then case lower(left(${cell}, 3)) ${names} end end`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

function daySql(cell: string | undefined, missingDay: MissingDay): string {
  const instead = DAY_OF[missingDay];
  if (cell === undefined) return instead;
  return `case when regexp_matches(${cell}, '^(?:0?[1-9]|[12][0-9]|3[01])(?:\\.0+)?$') then lpad(split_part(${cell}, '.', 1), 2, '0')
    when ${isMissing(cell, 'date')} then ${instead} end`;
}
