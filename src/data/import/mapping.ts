import type { TableKind } from '../../domain/schema/fields.ts';

/**
 * How the dates of one column are written. `mdy` and `dmy` take any of `/ - .` between the parts and an optional time;
 * `ymd` is ISO with any of `- /` or nothing between; `month` is a year and a month; `excel` is a serial day number.
 */
export const DATE_FORMATS = ['ymd', 'mdy', 'dmy', 'month', 'excel'] as const;
export type DateFormat = (typeof DATE_FORMATS)[number];

/** The meaning a county gives to one word of a coded column; `unknown` means "not recorded". */
export type WordCode = string;

/**
 * How one table's columns become canonical fields: what the Import page shows and a project file keeps.
 * Keys are canonical field names (`EPISODE_FIELDS` for client-level tables, `COUNT_FIELDS` for aggregates).
 */
export interface Mapping {
  readonly kind: TableKind;
  /** Field -> header of the column that holds it. */
  readonly columns: Readonly<Record<string, string>>;
  /** Field -> one value for every row, where no column says it. */
  readonly constants: Readonly<Record<string, string>>;
  /** Field -> word as written in the column -> code (`yes`, `no`, a coded value, `unknown`). Wins over the built-in words. */
  readonly words: Readonly<Record<string, Readonly<Record<string, WordCode>>>>;
  /** Date field -> how its column writes dates. */
  readonly dateFormats: Readonly<Record<string, DateFormat>>;
}
