import type { FileContent } from '../db/port.ts';
import type { Encoding } from './dialect.ts';
import { twoEncodings, windows1252 } from './two-encodings.ts';

/** A piece of a file's text, in order. */
export interface TextChunk {
  readonly text: string;
  readonly isLast: boolean;
  /** NUL characters that were taken out of the piece. */
  readonly nulsRemoved: number;
  /** Byte order marks that stood at the beginning of a later line and were taken out: files were put one behind another. */
  readonly marksRemoved: number;
  /** UTF-8 characters in text that is Windows-1252 elsewhere; they are read as what they are. */
  readonly foreign: number;
  /** Characters that the encoding does not know and that became `�`. */
  readonly replaced: number;
}

export interface ChunkOptions {
  readonly encoding: Encoding;
  /** Bytes of the byte order mark, which are skipped. */
  readonly markBytes: number;
  /** Whether bytes that the encoding does not know end the reading with `UnfitEncoding`. */
  readonly strict: boolean;
  /** Windows-1252 was guessed and not told: UTF-8 characters between it are read as such. */
  readonly guessed?: boolean | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Told after each piece: bytes read so far. */
  readonly onBytes?: ((bytes: number) => void) | undefined;
}

/** The bytes are not text of the encoding that was tried. */
export class UnfitEncoding extends Error {}

const CHUNK_BYTES = 4_000_000;

/** Decodes a file piece by piece, so that its text never stands in memory whole. @throws UnfitEncoding where `strict` */
export async function* textChunks(content: FileContent, options: ChunkOptions): AsyncGenerator<TextChunk> {
  const size = sizeOf(content);
  const decode = decoderOf(options);
  for (let from = options.markBytes; from < size || from === options.markBytes; from += CHUNK_BYTES) {
    options.signal?.throwIfAborted();
    const to = Math.min(size, from + CHUNK_BYTES);
    const isLast = to >= size;
    const { text: raw, foreign } = decode(await bytesBetween(content, from, to), isLast);
    const marked = raw.replaceAll('\0', '');
    const text = marked.includes(MARK) ? marked.replaceAll(MARK_AT_LINE, '$1') : marked;
    options.onBytes?.(to);
    const removed = { nulsRemoved: raw.length - marked.length, marksRemoved: marked.length - text.length };
    yield { text, isLast, ...removed, foreign, replaced: countOf(text, '\ufffd') };
  }
}

/** The bytes of a file from `from` to before `to`. */
export async function bytesBetween(content: FileContent, from: number, to: number): Promise<Uint8Array> {
  if (content instanceof Uint8Array) return content.subarray(from, to);
  return new Uint8Array(await content.slice(from, to).arrayBuffer());
}

/** Bytes of a file. */
function sizeOf(content: FileContent): number {
  return content instanceof Uint8Array ? content.byteLength : content.size;
}

const MARK = '\ufeff';
const MARK_AT_LINE = /(^|[\r\n])\ufeff/g;

type Decode = (bytes: Uint8Array, isLast: boolean) => { readonly text: string; readonly foreign: number };

function decoderOf({ encoding, strict, guessed }: ChunkOptions): Decode {
  if (encoding === 'windows-1252') {
    return guessed === true ? twoEncodings() : (bytes) => ({ text: windows1252(bytes), foreign: 0 });
  }
  const decoder = new TextDecoder(encoding, { fatal: strict, ignoreBOM: true });
  return (bytes, isLast) => {
    try {
      return { text: decoder.decode(bytes, { stream: !isLast }), foreign: 0 };
    } catch (error) {
      throw error instanceof TypeError ? new UnfitEncoding(encoding, { cause: error }) : error;
    }
  };
}

function countOf(text: string, char: string): number {
  let count = 0;
  for (let at = text.indexOf(char); at >= 0; at = text.indexOf(char, at + 1)) count += 1;
  return count;
}
