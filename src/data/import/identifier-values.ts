import { headerWords } from './match-header.ts';
import { isDateColumn, shareOf, valuesTold } from './match-values.ts';
import type { ColumnProfile, ValueCount } from './profile-table.ts';

/** A header that says the numbers under it are codes of the program's own. */
const OWN_CODES =
  /\b(?:id|number|key|code|case|record|incident|encounter|event|call|client|participant|person|patient|count|amount|uid|index|row)\b/;

/** Nine digits that may be a Social Security number: area not 000, 666 or 9.., no part all zeros. Source: SSA, RM 10201.030. */
const SSN_DIGITS = /^(?!000|666|9)\d{3}(?!00)\d{2}(?!0000)\d{4}$/;

/** Ten digits of a North American phone number: area and exchange begin with 2 to 9. */
const PHONE_DIGITS = /^1?[2-9]\d{2}[2-9]\d{6}$/;

const COORDINATE = /^-?\d{1,3}\.\d{4,}$/;

/** What numbers without a telling header are by their own shape; undefined where they could as well be codes. */
export function numbersThatIdentify(column: ColumnProfile): 'ssn' | 'phone' | 'coordinates' | undefined {
  const told = valuesTold(column, 'category');
  if (told.length < FEWEST) return undefined;
  if (shareOf(told, (value) => COORDINATE.test(value)) >= 0.9 && withinDegrees(told)) return 'coordinates';
  if (OWN_CODES.test(headerWords(column.name).text) || !isSpread(told)) return undefined;
  if (shareOf(told, (value) => SSN_DIGITS.test(value)) >= 0.95) return 'ssn';
  return shareOf(told, (value) => PHONE_DIGITS.test(value)) >= 0.95 ? 'phone' : undefined;
}

/** Fewer values prove nothing. */
const FEWEST = 5;

/** Numbers given out one after the other begin alike; these do not. */
function isSpread(values: readonly ValueCount[]): boolean {
  return new Set(values.map(({ value }) => value.slice(0, 3))).size >= Math.min(20, values.length / 2);
}

/** A county is small: its places differ by a few degrees. */
function withinDegrees(values: readonly ValueCount[]): boolean {
  const numbers = values.map(({ value }) => Number(value));
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  return least >= -180 && most <= 180 && Math.abs(most) > 10 && most - least < 10;
}

const ORGANISATION =
  /\b(?:police|sheriff|fire|ems|department|dept|county|city|town|township|hospital|clinic|center|centre|health|care|program|project|team|unit|services?|treatment|recovery|house|agency|office|court|jail|station|road|street|avenue|white|black|african|american|indian|native|islander|hispanic|latino|latina|transported|refused|completed|treatment|detox|residential|outpatient|male|female|unknown)\b/i;
const FULL_NAME =
  /^\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}\.?)?\s+(?:(?:de|la|van|von|del|da|st\.?)\s+)?\p{Lu}[\p{L}'’-]+(?:\s+(?:jr|sr|ii|iii)\.?)?$/iu;

/** First and last names without a comma, nearly always others; organisations and answers are known by their words. */
export function holdsFullNames(column: ColumnProfile): boolean {
  const told = valuesTold(column, 'category');
  const named = shareOf(told, (value) => FULL_NAME.test(value) && /\p{Lu}/u.test(value) && !ORGANISATION.test(value));
  return told.length >= 2 * FEWEST && named >= 0.9 && column.distinct >= 0.8 * column.filled;
}

/** Years of a birth date lie far apart and well before anything else in the file. */
const LEAST_SPREAD_YEARS = 20;
const LEAST_YEARS_BEFORE = 15;

/** The columns of dates that can only be birth dates beside the other dates of their file. */
export function birthDateColumns(columns: readonly ColumnProfile[]): ReadonlySet<string> {
  const dated = columns.filter(isDateColumn).map((column) => ({ name: column.name, years: yearsOf(column) }));
  const births = dated.filter(({ name, years }) => {
    const others = dated.filter((other) => other.name !== name).map((other) => median(other.years));
    const spread = (years.at(-1) ?? 0) - (years[0] ?? 0);
    const latest = others.length === 0 ? undefined : Math.max(...others);
    return (
      years.length >= FEWEST &&
      spread >= LEAST_SPREAD_YEARS &&
      latest !== undefined &&
      latest - median(years) >= LEAST_YEARS_BEFORE
    );
  });
  return new Set(births.map(({ name }) => name));
}

function yearsOf({ values }: ColumnProfile): readonly number[] {
  return values
    .flatMap(({ value }) => {
      const year =
        /(?:^|[^\d])((?:19|20)\d{2})(?:$|[^\d])/.exec(value)?.[1] ?? /^((?:19|20)\d{2})\d{4}$/.exec(value)?.[1];
      return year === undefined ? [] : [Number(year)];
    })
    .toSorted((one, other) => one - other);
}

function median(sorted: readonly number[]): number {
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
