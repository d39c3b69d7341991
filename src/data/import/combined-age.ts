import { isMissing, writtenDate } from './coerce-sql.ts';
import type { CombinedSql, CombineInput } from './combined-steps.ts';
import type { AgeAt } from './mapping.ts';

/** Stands in an issue for a birth date that cannot be read: the date itself is never told. */
const UNREADABLE = 'birth date not readable';

/**
 * The full years between two dates of a row, or the age group in a field of words; '' where one date is missing.
 * A birth year of two digits is in the past.
 */
export function combinedAgeSql(
  { born, bornFormat, on, onFormat }: AgeAt,
  { cellOf, definition }: CombineInput,
): CombinedSql | undefined {
  const [bornCell, onCell] = [cellOf(born), cellOf(on)];
  if (bornCell === undefined || onCell === undefined) return undefined;
  const told = definition.type === 'number' ? numberText : groupText;
  return {
    parts: [bornCell, writtenDate(bornCell, bornFormat), writtenDate(onCell, onFormat)],
    text: (parts) => ageText(parts, told),
  };
}

function ageText(
  [cell = "''", birth = 'null', day = 'null']: readonly string[],
  told: (years: string) => string,
): string {
  const years = yearsBetween(pastBirth(cell, birth, day), day);
  return `case when ${isMissing(cell, 'date')} or ${day} is null then ''
    when ${birth} is null or ${years} not between 0 and 120 then '${UNREADABLE}'
    else ${told(years)} end`;
}

function numberText(years: string): string {
  return `cast(cast(${years} as integer) as VARCHAR)`;
}

/** First years of the groups; the last is open. */
const GROUPS = [18, 25, 35, 45, 55, 65];

function groupText(years: string): string {
  const branches = GROUPS.map((from, at) => {
    const before = GROUPS[at - 1];
    return `when ${years} < ${from} then '${before === undefined ? `Under ${from}` : `${before} - ${from - 1}`}'`;
  });
  return `case ${branches.join(' ')} else '${GROUPS.at(-1)}+' end`;
}

function yearsBetween(birth: string, day: string): string {
  const hadBirthday = `strftime(${day}, '%m%d') >= strftime(${birth}, '%m%d')`;
  return `(date_part('year', ${day}) - date_part('year', ${birth}) - case when ${hadBirthday} then 0 else 1 end)`;
}

function pastBirth(cell: string, birth: string, day: string): string {
  const isShort = `regexp_matches(${cell}, '[-/. ][0-9]{2}$')`;
  return `(case when ${isShort} and ${birth} > ${day} then cast(${birth} - interval 100 year as date) else ${birth} end)`;
}
