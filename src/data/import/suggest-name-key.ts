import type { Identifier } from './identifiers.ts';
import type { NameKey } from './mapping.ts';
import { headerWords } from './match-header.ts';
import type { ColumnProfile } from './profile-table.ts';
import { chooseDateFormat, provenOrder } from './suggest-dates.ts';

/** Names of other people than the one the row is about, and names that one file has and the next does not. */
const OTHER_NAMES =
  /\b(?:officer|staff|coach|worker|navigator|clinician|counselor|mother|father|guardian|contact|middle|mname|suffix|alias|aka|nickname|preferred|maiden|initials)\b/;

/** The key by name and birth date that a file's columns allow; undefined where the person's name or birth date is not there. */
export function nameKeyOf(identifiers: readonly Identifier[], columns: readonly ColumnProfile[]): NameKey | undefined {
  const names = identifiers
    .filter(({ column, kind }) => kind === 'name' && !OTHER_NAMES.test(headerWords(column).text))
    .map(({ column }) => column);
  const birth = identifiers.find(({ kind }) => kind === 'birth-date')?.column;
  const born = columns.find(({ name }) => name === birth);
  return names.length === 0 || born === undefined
    ? undefined
    : withBornFormat({ how: 'name-key', names, born: born.name, bornFormat: 'ymd' }, columns);
}

/** A key of names whose birth date is read as its cells are written. */
export function withBornFormat(key: NameKey, columns: readonly ColumnProfile[]): NameKey {
  const profile = columns.find(({ name }) => name === key.born);
  return profile === undefined ? key : { ...key, bornFormat: chooseDateFormat(profile, provenOrder(columns)).format };
}
