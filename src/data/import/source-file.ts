import type { FileContent } from '../db/port.ts';

/** A file somebody brought: from a picker, a drop, the clipboard or a path. */
export interface SourceFile {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly content: FileContent;
}
