import { isMissing, writtenDate } from './coerce-sql.ts';
import type { CombinedSql, CombineInput } from './combined-steps.ts';
import type { AgeAt } from './mapping.ts';

/** Stands in an issue for a birth date that cannot be read: the date itself is never told. */
const UNREADABLE = 'birth date not readable';

/** The full years between two dates of a row; '' where one is missing. A birth year of two digits is in the past. */
export function combinedAgeSql(
  { born, bornFormat, on, onFormat }: AgeAt,
  cellOf: CombineInput['cellOf'],
): CombinedSql | undefined {
  const [bornCell, onCell] = [cellOf(born), cellOf(on)];
  if (bornCell === undefined || onCell === undefined) return undefined;
  return { parts: [bornCell, writtenDate(bornCell, bornFormat), writtenDate(onCell, onFormat)], text: ageText };
}

function ageText([cell = "''", birth = 'null', day = 'null']: readonly string[]): string {
  const years = yearsBetween(pastBirth(cell, birth, day), day);
  return `case when ${isMissing(cell, 'date')} or ${day} is null then ''
    when ${birth} is null or ${years} not between 0 and 120 then '${UNREADABLE}'
    else cast(cast(${years} as integer) as VARCHAR) end`;
}

function yearsBetween(birth: string, day: string): string {
  const hadBirthday = `strftime(${day}, '%m%d') >= strftime(${birth}, '%m%d')`;
  return `(date_part('year', ${day}) - date_part('year', ${birth}) - case when ${hadBirthday} then 0 else 1 end)`;
}

function pastBirth(cell: string, birth: string, day: string): string {
  const isShort = `regexp_matches(${cell}, '[-/. ][0-9]{2}$')`;
  return `(case when ${isShort} and ${birth} > ${day} then cast(${birth} - interval 100 year as date) else ${birth} end)`;
}
