import { birthDateColumns, holdsFullNames, numbersThatIdentify } from './identifier-values.ts';
import { headerWords } from './match-header.ts';
import { isDateColumn, isYesNo, meanLength, shareOf, valuesTold } from './match-values.ts';
import type { ColumnProfile } from './profile-table.ts';

/** What in a column names or finds a person. */
export type IdentifierKind =
  | 'name'
  | 'ssn'
  | 'phone'
  | 'email'
  | 'address'
  | 'birth-date'
  | 'record-number'
  | 'free-text'
  | 'coordinates';

/** A column that names or finds people; it is never mapped, unless it is the person's id itself. */
export interface Identifier {
  readonly column: string;
  readonly kind: IdentifierKind;
}

const HEADERS: readonly (readonly [IdentifierKind, RegExp])[] = [
  ['birth-date', /^(?:dob|d o b|.*\b(?:dob|birth date|date birth|date of birth|birthdate|birthday|birth dt)\b.*)$/],
  ['ssn', /\b(?:ssn|social security|soc sec|social sec|ssno|ss number)\b/],
  ['email', /\be ?mail\b/],
  ['phone', /\b(?:phone|telephone|cell|cellphone|mobile|fax|tel|ph number)\b/],
  [
    'coordinates',
    /\b(?:latitude|longitude|lat|lng|lon|long|x coord|y coord|xcoord|ycoord|coordinate|coordinates|geocode|geolocation|geom|geo)\b/,
  ],
  ['address', /\b(?:address|addr|addr1|addr2|street|apt|apartment|house number|po box|residence location)\b/],
  [
    'record-number',
    /\b(?:mrn|medical record|medicaid id|medicaid number|license number|driver s? ?license|driver s? ?lic|dl number|passport|insurance id|policy number|license plate|plate number|vin|fbi number)\b/,
  ],
  ['free-text', /\b(?:note|notes|comment|comments|narrative|remark|remarks|free text|memo|description|details)\b/],
  [
    'name',
    /^(?:name|alias|aka|nickname|surname|fname|lname|mname|initials|firstname|lastname|fullname)$|\b(?:initials|next of kin|emergency contact|signature)\b|\b(?:first|last|middle|full|maiden|preferred|given|family|legal|client|patient|person|participant|victim|contact|guardian|mother|father|officer|staff|coach|worker|navigator|clinician|counselor|kin contact) ?name\b|\bname (?:first|last|middle|full|suffix|of (?:client|patient|person|victim))\b/,
  ],
];

/** A header about a column of that kind and not the kind itself. */
const ABOUT = /\b(?:quality|status|type|reason|confirmed|verified|available|refused|count|number of)\b/;

const STREET =
  /^\d+[a-z]?\s+(?:\S+\s+){0,4}(?:st|street|ave|avenue|rd|road|dr|drive|blvd|boulevard|ln|lane|way|ct|court|pl|place|hwy|highway|pkwy|terrace|ter|cir|circle)\b\.?/i;

const VALUES: readonly (readonly [IdentifierKind, RegExp])[] = [
  ['ssn', /^(?:\d{3}|[x*#]{3})[- ](?:\d{2}|[x*#]{2})[- ]\d{4}$/i],
  ['email', /^[^\s@]+@[^\s@]+\.[^\s@]+$/],
  ['phone', /^(?:\+?1[-. ]?)?(?:\(\d{3}\) ?|\d{3}[-. ])\d{3}[-. ]\d{4}(?:\s*(?:x|ext\.?)\s*\d+)?$/],
  ['coordinates', /^\(?-?\d{1,3}\.\d{3,},\s*-?\d{1,3}\.\d{3,}\)?$|^POINT ?\(/i],
  ['address', STREET],
  ['name', /^\p{Lu}[\p{L}'’-]+,\s*\p{Lu}[\p{L}'’-]*\.?(?:\s+\p{Lu}[\p{L}'’.-]*)*$/u],
];

/** The columns that name or find people, by their header or by what they hold. */
export function findIdentifiers(columns: readonly ColumnProfile[]): readonly Identifier[] {
  const births = birthDateColumns(columns);
  return columns.flatMap((column) => {
    const kind = identifierKind(column) ?? (births.has(column.name) ? 'birth-date' : undefined);
    return kind === undefined ? [] : [{ column: column.name, kind }];
  });
}

/** What a column identifies, or undefined when it is an ordinary one. */
export function identifierKind(column: ColumnProfile): IdentifierKind | undefined {
  return kindByValues(column) ?? kindByHeader(column);
}

function kindByValues(column: ColumnProfile): IdentifierKind | undefined {
  const told = valuesTold(column, 'category');
  if (told.length === 0) return undefined;
  const found = VALUES.find(([, pattern]) => shareOf(told, (value) => pattern.test(value)) >= 0.5);
  if (found !== undefined) return found[0];
  const numbers = numbersThatIdentify(column);
  if (numbers !== undefined) return numbers;
  if (holdsFullNames(column)) return 'name';
  return isProse(column) ? 'free-text' : undefined;
}

/** Sentences, nearly always another one. */
function isProse(column: ColumnProfile): boolean {
  const told = valuesTold(column, 'category');
  const words = shareOf(told, (value) => value.split(/\s+/).length >= 5);
  return meanLength(told) >= 40 && words >= 0.5 && column.distinct > column.filled / 2 && column.distinct >= 5;
}

function kindByHeader(column: ColumnProfile): IdentifierKind | undefined {
  const { text, words } = headerWords(column.name);
  if (ABOUT.test(text)) return undefined;
  const spelledOut = words.join(' ');
  const kind = HEADERS.find(([of, pattern]) => pattern.test(text) || (of === 'name' && pattern.test(spelledOut)))?.[0];
  if (kind === undefined || isYesNo(valuesTold(column, 'flag'))) return undefined;
  if (kind !== 'birth-date' && isDateColumn(column)) return undefined;
  return kind === 'free-text' && isCodeList(column) ? undefined : kind;
}

/** A "description" that repeats a few short texts is a code list. */
function isCodeList(column: ColumnProfile): boolean {
  return column.filled > 0 && column.distinct <= Math.max(3, column.filled / 5) && meanLength(column.values) < 60;
}

const LONGEST_MASK = 24;

/** What a preview shows instead of the value: its shape, without a letter or a digit of it; prose and long values only as dots. */
export function masked(value: string, kind: IdentifierKind): string {
  if (value === '') return '';
  if (kind === 'free-text' || value.length > LONGEST_MASK) return '•••';
  if (kind === 'name') return '••••';
  return value.replace(/[\p{L}\p{M}\p{N}]/gu, '•');
}
