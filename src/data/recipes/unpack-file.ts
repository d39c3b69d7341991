import type { Unpacked, UnpackProgress } from '../import/containers/found-table.ts';
import { unpack } from '../import/containers/unpack.ts';
import type { SourceFile } from '../import/source-file.ts';
import { expectedParts } from './file-names.ts';

export interface UnpackFileOptions {
  /** Names of the files that the opened project reads: their sheets are suggested first. */
  readonly recipes: readonly string[];
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: UnpackProgress) => void) | undefined;
}

/** Looks into a file that may be a workbook or an archive: in this thread, or in a worker that does the same. */
export type UnpackFile = (source: SourceFile, options: UnpackFileOptions) => Promise<Unpacked>;

export const unpackFile: UnpackFile = (source, { recipes, signal, onProgress }) =>
  unpack(source, { signal, expected: expectedParts(recipes), onProgress });
