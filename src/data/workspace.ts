import type { Issue, IssueRule } from '../domain/issue.ts';
import type { DataKind, GroupField } from '../domain/schema/fields.ts';
import type { IsoDate } from '../domain/units.ts';
import type { TableProfile } from './import/profile-table.ts';
import type { ReadFailure, ReadTable } from './import/read-outcome.ts';
import type { Suggestion } from './import/suggest-mapping.ts';
import type { FileJoin } from './joins/file-join.ts';
import type { UnitCounts } from './joins/unit-counts.ts';

/** A file as it was read and what its columns seem to mean; its raw table waits in the engine. */
export interface Inspection {
  readonly read: ReadTable;
  readonly profile: TableProfile;
  readonly suggestion: Suggestion;
  /** Name of the raw table in the engine. */
  readonly rawTable: string;
}

/** A file that could not be read at all. */
export type InspectionOutcome = Inspection | ReadFailure;

/** Every row of one file accounted for: `rowsIn = rowsKept + rowsSetAside`. */
export interface FileLedger {
  readonly file: string;
  readonly rowsIn: number;
  readonly rowsKept: number;
  readonly rowsSetAside: number;
  /** Rows set aside, by rule. */
  readonly setAside: Readonly<Partial<Record<IssueRule, number>>>;
}

/** What the loaded files hold together. */
export interface Loaded {
  readonly kind: DataKind;
  readonly ledgers: readonly FileLedger[];
  readonly issues: readonly Issue[];
  /** How often each rule was met, over all rows. */
  readonly issueCounts: Readonly<Partial<Record<IssueRule, number>>>;
  /** The newest date in the data that is not after today; `null` when there is no date. */
  readonly suggestedAsOf: IsoDate | null;
  readonly firstDate: IsoDate | null;
  /** Values of each mapped group field, most frequent first, without the missing ones. */
  readonly groups: ReadonlyMap<GroupField, readonly string[]>;
  /** Group fields that some rows leave empty: a single value there does not stand for everybody. */
  readonly partlyRecorded: ReadonlySet<GroupField>;
  readonly mappedFields: ReadonlySet<string>;
  /** Whether a person column is mapped; if not, each row counts as one person. */
  readonly hasPersonId: boolean;
  readonly people: number;
  readonly episodes: number;
  /** The contacts counted as rows, encounters and people; `null` for monthly counts. */
  readonly units: UnitCounts | null;
  /** How files were joined, pair by pair. */
  readonly joins: readonly FileJoin[];
  /** Referrals soon after the same person's one before. */
  readonly repeatReferrals: number;
}
