import type { TableKind } from '../../domain/schema/fields.ts';
import type { IsoDate } from '../../domain/units.ts';

/**
 * How the dates of one column are written. `mdy` and `dmy` take any of `/ - .` between the parts and an optional time;
 * `ymd` is ISO with any of `- /` or nothing between; `month` is a year and a month; `excel` is a serial day number;
 * `yymd` is a year of two digits before month and day; `study-day` is a number of days since the mapping's day 0.
 */
export const DATE_FORMATS = ['ymd', 'mdy', 'dmy', 'yymd', 'month', 'excel', 'study-day'] as const;
export type DateFormat = (typeof DATE_FORMATS)[number];

/** The formats a cell shows by itself; any small number could be a study day, and `24-01-05` is told by its whole column. */
export const WRITTEN_FORMATS = ['ymd', 'mdy', 'dmy', 'month', 'excel'] as const satisfies readonly DateFormat[];
export type WrittenFormat = (typeof WRITTEN_FORMATS)[number];

/** The meaning a county gives to one word of a coded column; `unknown` means "not recorded". */
export type WordCode = string;

/** What to take for the day of a date whose day column is empty: nothing, the 1st or the 15th of the month. */
export const MISSING_DAYS = ['none', 'first', 'middle'] as const;
export type MissingDay = (typeof MISSING_DAYS)[number];

/** A box of a "tick all that apply" question: its column and what a tick in it means. */
export interface Checkbox {
  readonly column: string;
  readonly code: string;
}

/** A date in columns of its parts; `day` is null where the file has no day. */
export interface DateParts {
  readonly how: 'date-parts';
  readonly year: string;
  readonly month: string;
  readonly day: string | null;
  readonly missingDay: MissingDay;
}

/** Texts put together with a space between, like first and last name. */
export interface Joined {
  readonly how: 'joined';
  readonly columns: readonly string[];
}

/** The first column of the list that says something, like reason 1 to reason 5. */
export interface FirstFilled {
  readonly how: 'first-filled';
  readonly columns: readonly string[];
}

/** Yes when any column says yes; no only when all of them say no. */
export interface AnyYes {
  readonly how: 'any-yes';
  readonly columns: readonly string[];
}

/** The first ticked box of the list; `several` instead where more than one is ticked and it is not empty. */
export interface Checkboxes {
  readonly how: 'checkboxes';
  readonly boxes: readonly Checkbox[];
  readonly several: string;
}

/** Full years between a birth date and another day of the row; the birth date itself goes nowhere. */
export interface AgeAt {
  readonly how: 'age';
  readonly born: string;
  readonly bornFormat: DateFormat;
  readonly on: string;
  readonly onFormat: DateFormat;
}

/** The first digits of a ZIP code: all five name a neighborhood, three a region. */
export interface ZipArea {
  readonly how: 'zip';
  readonly column: string;
  readonly digits: 3 | 5;
}

/** A person told by names and birth date; both go nowhere: what is kept is their hash under a secret of the session. */
export interface NameKey {
  readonly how: 'name-key';
  readonly names: readonly string[];
  readonly born: string;
  readonly bornFormat: DateFormat;
}

/** How several columns of a file, or a part of one, make the value of one field. */
export type Combination = DateParts | Joined | FirstFilled | AnyYes | Checkboxes | AgeAt | ZipArea | NameKey;

/**
 * How one table's columns become canonical fields: what the Import page shows and a project file keeps.
 * Keys are canonical field names (`EPISODE_FIELDS` for client-level tables, `COUNT_FIELDS` for aggregates).
 */
export interface Mapping {
  readonly kind: TableKind;
  /** Field -> header of the column that holds it. */
  readonly columns: Readonly<Record<string, string>>;
  /** Field -> several columns that make its value together. A field stands here, in `columns` or in `constants`. */
  readonly combined: Readonly<Record<string, Combination>>;
  /** Field -> one value for every row, where no column says it. */
  readonly constants: Readonly<Record<string, string>>;
  /** Field -> word as written in the column -> code (`yes`, `no`, a coded value, `unknown`). Wins over the built-in words. */
  readonly words: Readonly<Record<string, Readonly<Record<string, WordCode>>>>;
  /** Date field -> how its column writes dates. */
  readonly dateFormats: Readonly<Record<string, DateFormat>>;
  /** The date of study day 0; absent where the file has none: then study days are lengths of time, and no dates. */
  readonly dayZero?: IsoDate;
}

/** A mapping that fills nothing. */
export function emptyMapping(kind: TableKind): Mapping {
  return { kind, columns: {}, combined: {}, constants: {}, words: {}, dateFormats: {} };
}
