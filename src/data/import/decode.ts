import type { Encoding } from './dialect.ts';

/** A file's bytes as text. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
  readonly bom: boolean;
  /** NUL characters that were taken out. */
  readonly nulsRemoved: number;
  /** Bytes that the encoding does not know and that were replaced by `�`. */
  readonly replaced: number;
}

const BOMS: readonly { readonly encoding: Encoding; readonly bytes: readonly number[] }[] = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
];

/**
 * Decodes by byte order mark, else UTF-16 where every second byte is NUL, else UTF-8 where the bytes are valid,
 * else Windows-1252, which knows every byte. `forced` overrules all of it.
 */
export function decode(bytes: Uint8Array, forced?: Encoding): DecodedText {
  const marked = BOMS.find(({ bytes: mark }) => mark.every((byte, index) => bytes[index] === byte));
  const body = marked ? bytes.subarray(marked.bytes.length) : bytes;
  const encoding = forced ?? marked?.encoding ?? unmarkedEncoding(body);
  const raw = textOf(body, encoding);
  const text = raw.replaceAll('\0', '');
  return {
    text,
    encoding,
    bom: marked !== undefined,
    nulsRemoved: raw.length - text.length,
    replaced: forced === undefined ? 0 : countOf(text, '\ufffd'),
  };
}

const SAMPLE_BYTES = 4096;
/** In UTF-16 text of a western language nearly every second byte is NUL. */
const UTF16_SHARE = 0.4;

function unmarkedEncoding(bytes: Uint8Array): Encoding {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const nuls = [0, 0];
  for (const [index, byte] of sample.entries()) {
    if (byte === 0) nuls[index % 2] = (nuls[index % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = nuls;
  if (odd > sample.length * UTF16_SHARE && even * 10 < odd) return 'utf-16le';
  if (even > sample.length * UTF16_SHARE && odd * 10 < even) return 'utf-16be';
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function textOf(bytes: Uint8Array, encoding: Encoding): string {
  if (encoding !== 'windows-1252') return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  // Node decodes windows-1252 as Latin-1, so the 32 characters in which they differ are put right here.
  const latin = new TextDecoder('latin1').decode(bytes);
  return latin.replaceAll(/[\u0080-\u009f]/g, (char) => WINDOWS_1252[char.charCodeAt(0) - 0x80] ?? char);
}

/** Characters of the bytes 0x80 to 0x9F; the five unassigned ones keep their code (WHATWG Encoding, index windows-1252). */
const WINDOWS_1252 = [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'];

function countOf(text: string, char: string): number {
  return text.split(char).length - 1;
}
