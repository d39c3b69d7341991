interface Decoded {
  readonly text: string;
  /** Characters that were UTF-8 between Windows-1252. */
  readonly foreign: number;
}

/** Bytes that begin a Latin letter or a typographic sign in UTF-8, with how many follow. */
const LEADS: ReadonlyMap<number, number> = new Map([
  [0xc2, 1],
  [0xc3, 1],
  [0xc4, 1],
  [0xc5, 1],
  [0xe2, 2],
]);

/** In UTF-8, what follows 0xE2 in quotes, dashes, the euro and trade mark signs (U+2000 to U+213F). */
const SIGN_BYTES: ReadonlySet<number> = new Set([0x80, 0x82, 0x84]);

/**
 * A decoder of Windows-1252 text into which lines of UTF-8 were pasted, as programs do that append to an older file. A
 * Latin letter or typographic sign written in UTF-8 is read as one, since its bytes would be a pair like "Ã©" otherwise.
 */
export function twoEncodings(): (bytes: Uint8Array, isLast: boolean) => Decoded {
  let carried: Uint8Array = new Uint8Array();
  return (piece, isLast) => {
    const bytes = carried.length === 0 ? piece : joined(carried, piece);
    const end = isLast ? bytes.length : bytes.length - cutOff(bytes);
    carried = bytes.slice(end);
    return decoded(bytes.subarray(0, end));
  };
}

function decoded(bytes: Uint8Array): Decoded {
  const parts: string[] = [];
  let foreign = 0;
  let from = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const length = foreignLength(bytes, at);
    if (length === 0) continue;
    parts.push(windows1252(bytes.subarray(from, at)), new TextDecoder().decode(bytes.subarray(at, at + length)));
    foreign += 1;
    from = at + length;
    at = from - 1;
  }
  parts.push(windows1252(bytes.subarray(from)));
  return { text: parts.join(''), foreign };
}

/** Bytes of the UTF-8 character that begins here; 0 where none does. */
function foreignLength(bytes: Uint8Array, at: number): number {
  const following = LEADS.get(bytes[at] ?? 0);
  if (following === undefined) return 0;
  const [first = 0, second = 0] = bytes.subarray(at + 1, at + 3);
  if (following === 1) return isFollowing(first) ? 2 : 0;
  return SIGN_BYTES.has(first) && isFollowing(second) ? 3 : 0;
}

function isFollowing(byte: number): boolean {
  return byte >= 0x80 && byte <= 0xbf;
}

/** How many bytes at the end may belong to a character that the next piece ends. */
function cutOff(bytes: Uint8Array): number {
  if (LEADS.has(bytes.at(-1) ?? 0)) return 1;
  return bytes.at(-2) === 0xe2 ? 2 : 0;
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}

/** Node decodes windows-1252 as Latin-1, so the 32 characters in which they differ are put right here. */
export function windows1252(bytes: Uint8Array): string {
  const latin = new TextDecoder('latin1').decode(bytes);
  return latin.replaceAll(/[\u0080-\u009f]/g, (char) => WINDOWS_1252[char.charCodeAt(0) - 0x80] ?? char);
}

/** Characters of the bytes 0x80 to 0x9F; the five unassigned ones keep their code (WHATWG Encoding, index windows-1252). */
const WINDOWS_1252 = [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'];
