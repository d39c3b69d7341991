import { isMissing, isPlausibleDate, writtenDate } from './coerce-sql.ts';
import type { CombinedSql, CombineInput } from './combined-steps.ts';
import type { NameKey } from './mapping.ts';

/** Grain: one row, the random text of this session under which names are hashed; none where no session handed one in. */
export const SECRET_TABLE = 'person_secret';

/** Statements that make the table; the secret is never part of another statement, so no message can show it. */
export function secretDdl(secret: string | undefined): readonly string[] {
  const make = `create or replace table ${SECRET_TABLE} (secret VARCHAR)`;
  return secret === undefined
    ? [make]
    : [make, `insert into ${SECRET_TABLE} values ('${secret.replaceAll("'", "''")}')`];
}

/** Words beside a name that one file writes and the next does not. */
const BESIDE = 'jr|sr|ii|iii|iv|mr|mrs|ms|miss|dr';

/**
 * A person told by name and birth date: the keyed SHA-256 of both, '' where one of them is missing. Case, accents,
 * punctuation, spaces, the order of the names, single letters and titles or suffixes make no difference; a name of one
 * word is too little to tell a person by.
 */
export function nameKeySql({ names, born, bornFormat }: NameKey, { cellOf }: CombineInput): CombinedSql | undefined {
  const bornCell = cellOf(born);
  const cells = names.flatMap((header) => cellOf(header) ?? []);
  if (bornCell === undefined || cells.length === 0) return undefined;
  return {
    parts: [evenedName(cells), writtenDate(bornCell, bornFormat)],
    text: ([name = "''", birth = 'null']) => `case
      when ${name} not like '% %' or ${birth} is null or not (${isPlausibleDate(birth)}) then ''
      else coalesce(sha256((select secret from ${SECRET_TABLE}) || '|' || ${name} || '|' || cast(${birth} as VARCHAR)), '') end`,
  };
}

/** SQL of the different words of a name in the order of the alphabet. */
function evenedName(cells: readonly string[]): string {
  const told = cells.map((cell) => `case when ${isMissing(cell, 'category')} then null else ${cell} end`);
  const plain = `lower(strip_accents(concat_ws(' ', ${told.join(', ')})))`;
  const letters = `regexp_replace(regexp_replace(${plain}, '[''’‘\`´.]', '', 'g'), '[^\\p{L}]+', ' ', 'g')`;
  const words = `trim(regexp_replace(regexp_replace(${letters}, '\\b(?:[a-z]|${BESIDE})\\b', ' ', 'g'), '\\s+', ' ', 'g'))`;
  return `array_to_string(list_sort(list_distinct(string_split(${words}, ' '))), ' ')`;
}
