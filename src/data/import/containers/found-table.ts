import type { Issue } from '../../../domain/issue.ts';
import type { SourceFile } from '../source-file.ts';
import type { FaultCode } from './packed-fault.ts';

/** Why a part of a container is not offered as a table, or what is odd about it. */
export type NoteReason =
  | FaultCode
  | 'empty-sheet'
  | 'no-cells'
  | 'hidden-sheet'
  | 'folder'
  | 'system-file'
  | 'other-file'
  | 'empty-file'
  | 'nested-archive'
  | 'odd-name'
  | 'locked-workbook'
  | 'other-workbook';

/** One remark about one part of a container; the sentences stand in `report/messages/containers.ts`. */
export interface ContainerNote {
  readonly part: string;
  readonly reason: NoteReason;
}

/** A table opened: a file of text to read like all others, or why not. */
export type OpenedTable =
  | { readonly ok: true; readonly source: SourceFile }
  | { readonly ok: false; readonly issue: Issue };

/** A table inside a workbook or an archive. */
export interface FoundTable {
  /** Path for people: `county.xlsx › Referrals`. */
  readonly name: string;
  /** Rows and columns with something in them; null where nobody has looked inside yet. */
  readonly extent: { readonly rows: number; readonly columns: number } | null;
  /** Whether it is read unless somebody says otherwise. */
  readonly isSuggested: boolean;
  open(signal?: AbortSignal): Promise<OpenedTable>;
}

/** What somebody brought to be read: a file, or a table that is still packed in one. */
export type Brought = SourceFile | FoundTable;

/** A container unpacked: its tables in its own order, and a note on everything that is none. */
export interface Contents {
  readonly kind: 'workbook' | 'archive';
  readonly tables: readonly FoundTable[];
  readonly notes: readonly ContainerNote[];
}

/** Which of a workbook's sheets, or which table of an archive, is being unpacked. */
export interface UnpackProgress {
  readonly stage: 'unpacking';
  readonly name: string;
  readonly part: number;
  readonly of: number;
}

export interface UnpackOptions {
  /** Which of these parts somebody waits for, because a saved recipe reads them. */
  readonly expected?: ((parts: readonly string[]) => readonly string[]) | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: UnpackProgress) => void) | undefined;
}

/** What a file holds: tables, or why nothing can be got out of it; `null` for a file that is no container. */
export type Unpacked =
  | { readonly ok: true; readonly contents: Contents }
  | { readonly ok: false; readonly issue: Issue }
  | null;
