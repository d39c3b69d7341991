import type { Issue } from '../../domain/issue.ts';
import type { FileContent } from '../db/port.ts';
import type { DialectOverride } from './dialect.ts';

/** A file somebody brought: from a picker, a drop, the clipboard or a path; or a table found inside such a file. */
export interface SourceFile {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly content: FileContent;
  /** How the content is spelt, where that is known and need not be found. */
  readonly dialect?: DialectOverride;
  /** The row that names the columns, from 1, unless somebody says otherwise. */
  readonly headerRow?: number;
  /** What was noticed when it was taken out of the file that it came in. */
  readonly findings?: readonly Issue[];
}
