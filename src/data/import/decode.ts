import type { Encoding } from './dialect.ts';

/** One way to turn a file's bytes into text. */
export interface Decoding {
  readonly encoding: Encoding;
  /** Bytes of the byte order mark, 0 without one. */
  readonly markBytes: number;
  /** Bytes that the encoding does not know: refuse the file, or put `�` in their place. */
  readonly unknownBytes: 'refuse' | 'replace';
}

/** A piece of a file's text, and what its bytes had to be cleared of. */
export interface TextPiece {
  readonly text: string;
  /** NUL characters that were taken out. */
  readonly nulsRemoved: number;
  /** Places where bytes that the encoding does not know became `�`. */
  readonly replaced: number;
}

/** The bytes are no text of the encoding that was tried. */
export class NotThisEncoding extends Error {}

const MARKS: readonly { readonly encoding: Encoding; readonly bytes: readonly number[] }[] = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
];

/**
 * The ways to try in turn: by byte order mark; else UTF-16 where every second byte is NUL; else UTF-8 where all bytes
 * are valid; else Windows-1252, which knows every byte. `forced` overrules all of it.
 */
export function decodings(head: Uint8Array, forced?: Encoding): readonly Decoding[] {
  const mark = MARKS.find(({ bytes }) => startsWith(head, bytes, 0));
  const markBytes = mark ? lengthOfMarks(head, mark.bytes) : 0;
  if (forced) return [{ encoding: forced, markBytes, unknownBytes: 'replace' }];
  const encoding = mark?.encoding ?? encodingByNuls(head) ?? 'utf-8';
  if (encoding !== 'utf-8') return [{ encoding, markBytes, unknownBytes: 'replace' }];
  const strict: Decoding = { encoding, markBytes, unknownBytes: 'refuse' };
  const otherwise: Decoding = mark
    ? { encoding, markBytes, unknownBytes: 'replace' }
    : { encoding: 'windows-1252', markBytes, unknownBytes: 'replace' };
  return [strict, otherwise];
}

function startsWith(bytes: Uint8Array, start: readonly number[], from: number): boolean {
  return start.every((byte, index) => bytes[from + index] === byte);
}

/** Files glued together by a program can begin with the mark twice. */
function lengthOfMarks(head: Uint8Array, mark: readonly number[]): number {
  let end = 0;
  while (startsWith(head, mark, end)) end += mark.length;
  return end;
}

const SAMPLE_BYTES = 4096;
/** In UTF-16 text of a western language nearly every second byte is NUL. */
const UTF16_SHARE = 0.4;

function encodingByNuls(head: Uint8Array): Encoding | undefined {
  const sample = head.subarray(0, SAMPLE_BYTES);
  const even = sample.filter((byte, index) => byte === 0 && index % 2 === 0).length;
  const odd = sample.filter((byte, index) => byte === 0 && index % 2 === 1).length;
  if (odd > sample.length * UTF16_SHARE && even * 10 < odd) return 'utf-16le';
  if (even > sample.length * UTF16_SHARE && odd * 10 < even) return 'utf-16be';
  return undefined;
}

/**
 * The text of byte pieces that begin behind the byte order mark; characters cut between two pieces stay whole.
 * @throws NotThisEncoding when `unknownBytes` is `refuse` and there are some
 */
export async function* textPieces(
  chunks: AsyncIterable<Uint8Array>,
  { encoding, unknownBytes }: Decoding,
): AsyncGenerator<TextPiece, void, undefined> {
  // The label `latin1` is Windows-1252 in browsers; Node takes it at its word, see `windows1252`.
  const label = encoding === 'windows-1252' ? 'latin1' : encoding;
  const decoder = new TextDecoder(label, { ignoreBOM: true, fatal: unknownBytes === 'refuse' });
  const countsReplaced = unknownBytes === 'replace' && encoding !== 'windows-1252';
  for await (const bytes of chunks) {
    const raw = decoded(() => decoder.decode(bytes, { stream: true }));
    const genuine = countsReplaced && encoding === 'utf-8' ? countOfReplacementBytes(bytes) : 0;
    yield piece(encoding === 'windows-1252' ? windows1252(raw) : raw, countsReplaced, genuine);
  }
  const rest = decoded(() => decoder.decode());
  if (rest !== '') yield piece(rest, countsReplaced, 0);
}

function decoded(decode: () => string): string {
  try {
    return decode();
  } catch (error) {
    throw new NotThisEncoding('the bytes are no text of this encoding', { cause: error });
  }
}

function piece(raw: string, countsReplaced: boolean, genuine: number): TextPiece {
  const text = raw.includes('\0') ? raw.replaceAll('\0', '') : raw;
  const replaced = countsReplaced ? Math.max(0, text.split('\ufffd').length - 1 - genuine) : 0;
  return { text, nulsRemoved: raw.length - text.length, replaced };
}

/** How often the bytes spell `�` themselves. */
function countOfReplacementBytes(bytes: Uint8Array): number {
  let times = 0;
  for (let at = bytes.indexOf(0xef); at >= 0; at = bytes.indexOf(0xef, at + 1)) {
    if (bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd) times += 1;
  }
  return times;
}

/** Node decodes Windows-1252 as Latin-1, so the 32 characters in which they differ are put right here. */
function windows1252(latin: string): string {
  return latin.replaceAll(/[\u0080-\u009f]/g, (char) => WINDOWS_1252[char.charCodeAt(0) - 0x80] ?? char);
}

/** Characters of the bytes 0x80 to 0x9F; the five unassigned ones keep their code (WHATWG Encoding, index windows-1252). */
const WINDOWS_1252 = [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'];
