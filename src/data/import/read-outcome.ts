import type { Issue, IssueRule } from '../../domain/issue.ts';
import type { FileContent } from '../db/port.ts';
import type { Dialect } from './dialect.ts';

/** A row that is not part of the table, with its raw text. */
export interface SetAsideRow {
  readonly row: number;
  readonly rule: IssueRule;
  /** At most 500 characters. */
  readonly text: string;
}

/** A file as it was read: which records are rows of its table, and what became of the others. */
export interface ReadTable {
  readonly ok: true;
  readonly file: string;
  readonly bytes: number;
  readonly dialect: Dialect;
  /** Unique and never empty. */
  readonly columns: readonly string[];
  /** Records behind the header: those kept and those set aside. */
  readonly rowsIn: number;
  readonly setAside: readonly SetAsideRow[];
  readonly issues: readonly Issue[];
  /** `fast`: the engine reads the file itself. `repair`: it reads a clean copy. */
  readonly lane: 'fast' | 'repair';
  /** The first kept rows. */
  readonly preview: readonly (readonly string[])[];
  /** The file's own content, for the fast lane. */
  readonly original: FileContent;
  /** The kept rows as fully quoted CSV with the row number in front, for the repair lane. */
  readonly cleanCopy: () => string;
}

/** A file that could not be read as a table at all. */
export interface ReadFailure {
  readonly ok: false;
  readonly file: string;
  readonly bytes: number;
  readonly issue: Issue;
}
