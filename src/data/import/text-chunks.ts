import type { FileContent } from '../db/port.ts';
import type { Encoding } from './dialect.ts';

/** A piece of a file's text, in order. */
export interface TextChunk {
  readonly text: string;
  readonly isLast: boolean;
  /** NUL characters that were taken out of the piece. */
  readonly nulsRemoved: number;
  /** Characters that the encoding does not know and that became `�`. */
  readonly replaced: number;
}

export interface ChunkOptions {
  readonly encoding: Encoding;
  /** Bytes of the byte order mark, which are skipped. */
  readonly markBytes: number;
  /** Whether bytes that the encoding does not know end the reading with `UnfitEncoding`. */
  readonly strict: boolean;
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
    const raw = decode(await bytesBetween(content, from, to), isLast);
    const text = raw.replaceAll('\0', '');
    options.onBytes?.(to);
    yield { text, isLast, nulsRemoved: raw.length - text.length, replaced: countOf(text, '\ufffd') };
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

type Decode = (bytes: Uint8Array, isLast: boolean) => string;

function decoderOf({ encoding, strict }: ChunkOptions): Decode {
  if (encoding === 'windows-1252') return windows1252;
  const decoder = new TextDecoder(encoding, { fatal: strict, ignoreBOM: true });
  return (bytes, isLast) => {
    try {
      return decoder.decode(bytes, { stream: !isLast });
    } catch (error) {
      throw error instanceof TypeError ? new UnfitEncoding(encoding, { cause: error }) : error;
    }
  };
}

/** Node decodes windows-1252 as Latin-1, so the 32 characters in which they differ are put right here. */
function windows1252(bytes: Uint8Array): string {
  const latin = new TextDecoder('latin1').decode(bytes);
  return latin.replaceAll(/[\u0080-\u009f]/g, (char) => WINDOWS_1252[char.charCodeAt(0) - 0x80] ?? char);
}

/** Characters of the bytes 0x80 to 0x9F; the five unassigned ones keep their code (WHATWG Encoding, index windows-1252). */
const WINDOWS_1252 = [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'];

function countOf(text: string, char: string): number {
  let count = 0;
  for (let at = text.indexOf(char); at >= 0; at = text.indexOf(char, at + 1)) count += 1;
  return count;
}
