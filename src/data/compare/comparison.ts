import type { IsoDate } from '../../domain/units.ts';
import type { HeaderPair } from '../recipes/pair-headers.ts';

/** How many rows, or people, are the same in two exports and how many are not. */
export interface Changes {
  readonly unchanged: number;
  readonly changed: number;
  /** Only in the newer export. */
  readonly added: number;
  /** Only in the older export. */
  readonly vanished: number;
}

/** By what rows of two exports are recognised as the same. */
export interface ComparisonKey {
  /** Headers of the newer export; none: a row is the same only if all its cells are. */
  readonly columns: readonly string[];
  /** Whether no two rows of either export share a key. */
  readonly isUnique: boolean;
  /** A person chose it. */
  readonly isChosen: boolean;
}

/** A newer export of a file held against the older one. */
export interface Comparison {
  readonly key: ComparisonKey;
  /** The columns that were compared, as they were and as they are. */
  readonly columns: readonly HeaderPair[];
  readonly addedColumns: readonly string[];
  readonly vanishedColumns: readonly string[];
  readonly rows: Changes;
  /** `null` where no column says who a person is in both. A person is changed when a row about them is. */
  readonly people: Changes | null;
  /** Columns, by their newer name, with the rows in which they changed; most first. */
  readonly changedIn: readonly { readonly column: string; readonly rows: number }[];
  /** The newest date in each export's date column; `null` where there is none. */
  readonly newest: { readonly older: IsoDate | null; readonly newer: IsoDate | null };
  /** The rows that are not unchanged, at most `MOST_LISTED`. */
  readonly listed: readonly ListedRow[];
}

export const MOST_LISTED = 20_000;

/** A row that is new, changed or gone, by its number in each export as a spreadsheet counts rows. */
export interface ListedRow {
  readonly fate: 'changed' | 'added' | 'vanished';
  readonly olderRow: number | null;
  readonly newerRow: number | null;
  /** Headers of the newer export whose cells differ; none unless the row is changed. */
  readonly columns: readonly string[];
}

/** Share of the older export's rows that are in the newer one, changed or not, 0-1. */
export function sharedShare({ rows }: Comparison): number {
  const shared = rows.unchanged + rows.changed;
  const older = shared + rows.vanished;
  return older === 0 ? 0 : shared / older;
}
