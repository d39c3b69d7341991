import type { Issue, IssueRule } from '../../domain/issue.ts';
import type { FileContent } from '../db/port.ts';
import type { Dialect, DialectOverride } from './dialect.ts';

/** A row that is not part of the table, with its raw text. */
export interface SetAsideRow {
  readonly row: number;
  readonly rule: IssueRule;
  /** At most 500 characters; empty for the rows after the first 20,000. */
  readonly text: string;
}

/** One of several tables in a file, for a person to choose. */
export interface TableInFile {
  /** From 1. */
  readonly table: number;
  /** Its header's row, or its first one. */
  readonly row: number;
  readonly rowsIn: number;
  readonly columns: readonly string[];
}

/** A file as it was read: which records are rows of its table, and what became of the others. Plain data: it can cross a worker. */
export interface ReadTable {
  readonly ok: true;
  readonly file: string;
  readonly bytes: number;
  readonly dialect: Dialect;
  /** Parts of the dialect that were known beforehand, so that there is nothing to choose. */
  readonly given?: DialectOverride;
  /** Unique and never empty. */
  readonly columns: readonly string[];
  /** Records behind the header: those kept and those set aside. */
  readonly rowsIn: number;
  readonly setAside: readonly SetAsideRow[];
  readonly issues: readonly Issue[];
  /** All tables of the file, this one among them. */
  readonly tables: readonly TableInFile[];
  /** The first kept rows. */
  readonly preview: readonly (readonly string[])[];
  readonly source: EngineSource;
}

/** What the engine reads, at once or piece by piece. */
export type EngineSource = {
  readonly content: FileContent;
  /** Bytes of the content at which a record begins, in order; fewer than one every 32 megabytes. */
  readonly cuts: readonly number[];
} & (
  | /** The file's own bytes from its first data record on; records have `fields` fields, the first row is `firstRow`. */
  { readonly lane: 'fast'; readonly fields: number; readonly firstRow: number }
  /** The kept rows as fully quoted CSV with the row number in front. */
  | { readonly lane: 'repair' }
);

/** A file that could not be read as a table at all. */
export interface ReadFailure {
  readonly ok: false;
  readonly file: string;
  readonly bytes: number;
  readonly issue: Issue;
}
