import type { Encoding } from './dialect.ts';

/** The encodings a file may be in by its first bytes, likeliest first, and how many bytes its mark takes. */
export interface EncodingGuess {
  readonly candidates: readonly Encoding[];
  /** Bytes of the byte order mark; 0 without one. */
  readonly markBytes: number;
}

const BOMS: readonly { readonly encoding: Encoding; readonly bytes: readonly number[] }[] = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
];

/**
 * Guesses by byte order mark, else UTF-16 where every second byte is NUL, else UTF-8 and, where the bytes turn out not to
 * be that, Windows-1252, which knows every byte. `forced` overrules all of it.
 */
export function guessEncoding(head: Uint8Array, forced?: Encoding): EncodingGuess {
  const marked = BOMS.find(({ bytes: mark }) => mark.every((byte, index) => head[index] === byte));
  const markBytes = marked?.bytes.length ?? 0;
  if (forced !== undefined) return { candidates: [forced], markBytes };
  if (marked) return { candidates: [marked.encoding], markBytes };
  const wide = wideEncoding(head);
  return { candidates: wide ? [wide] : ['utf-8', 'windows-1252'], markBytes: 0 };
}

const SAMPLE_BYTES = 4096;
/** In UTF-16 text of a western language nearly every second byte is NUL. */
const UTF16_SHARE = 0.4;

function wideEncoding(bytes: Uint8Array): Encoding | undefined {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  let even = 0;
  let odd = 0;
  for (const [index, byte] of sample.entries()) {
    if (byte === 0 && index % 2 === 0) even += 1;
    if (byte === 0 && index % 2 === 1) odd += 1;
  }
  if (odd > sample.length * UTF16_SHARE && even * 10 < odd) return 'utf-16le';
  if (even > sample.length * UTF16_SHARE && odd * 10 < even) return 'utf-16be';
  return undefined;
}
