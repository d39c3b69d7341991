import type { FileContent } from '../db/port.ts';

/** What may be told and asked while a file is read. */
export interface ReadOptions {
  /** Reading stops with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Called behind each piece with the bytes done so far; a file may be gone through more than once. */
  readonly onProgress?: (bytesDone: number) => void;
}

/** The browser's handle of a file no longer leads to its bytes: moved, changed, or locked by another program. */
export class UnreadableFile extends Error {}

export const CHUNK_BYTES = 4 * 1024 * 1024;

export function byteSize(content: FileContent): number {
  return content instanceof Uint8Array ? content.byteLength : content.size;
}

/** The file without its first `bytes`; nothing is copied. */
export function contentFrom(content: FileContent, bytes: number): FileContent {
  return content instanceof Uint8Array ? content.subarray(bytes) : content.slice(bytes);
}

/**
 * The file's bytes from `from` on, piece by piece, so that a file on disk is never held whole.
 * @throws UnreadableFile when the bytes cannot be had, and the signal's reason when reading is called off
 */
export async function* byteChunks(
  content: FileContent,
  from = 0,
  { signal, onProgress }: ReadOptions = {},
): AsyncGenerator<Uint8Array, void, undefined> {
  const size = byteSize(content);
  for (let start = from; start < size; start += CHUNK_BYTES) {
    signal?.throwIfAborted();
    const end = Math.min(start + CHUNK_BYTES, size);
    yield await bytesBetween(content, start, end);
    onProgress?.(end);
  }
}

/** The first bytes of a file, at most one piece. @throws UnreadableFile */
export function firstBytes(content: FileContent): Promise<Uint8Array> {
  return bytesBetween(content, 0, Math.min(CHUNK_BYTES, byteSize(content)));
}

async function bytesBetween(content: FileContent, start: number, end: number): Promise<Uint8Array> {
  if (content instanceof Uint8Array) return content.subarray(start, end);
  try {
    return new Uint8Array(await content.slice(start, end).arrayBuffer());
  } catch (error) {
    throw new UnreadableFile(error instanceof Error ? error.message : String(error), { cause: error });
  }
}
