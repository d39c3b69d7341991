/** How an entry of a ZIP archive is called. */
export interface EntryName {
  readonly name: string;
  /** False: the archive does not say in which alphabet the name is written, so single letters may be wrong. */
  readonly isCertain: boolean;
}

/** Characters of the bytes 0x80 to 0xFF in the alphabet of DOS (code page 437), which ZIP assumes unless told otherwise. */
const CODE_PAGE_437 = [
  ...'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐',
  ...'└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0',
];

/** Reads a name: as UTF-8 where the archive says so or the bytes are valid, else in the alphabet of DOS. */
export function entryName(bytes: Uint8Array, isMarkedUtf8: boolean): EntryName {
  try {
    return { name: new TextDecoder('utf-8', { fatal: !isMarkedUtf8 }).decode(bytes), isCertain: true };
  } catch {
    const chars = Array.from(bytes, (byte) =>
      byte < 0x80 ? String.fromCharCode(byte) : (CODE_PAGE_437[byte - 0x80] ?? '?'),
    );
    return { name: chars.join(''), isCertain: false };
  }
}

const LONGEST_SHOWN = 120;

/** A name made fit to be shown: on one line, without invisible characters that turn text around, and not endless. */
export function shownName(name: string): string {
  const plain = name.replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ').trim();
  if (plain.length <= LONGEST_SHOWN) return plain;
  const half = LONGEST_SHOWN / 2;
  return `${plain.slice(0, half)}…${plain.slice(-half)}`;
}
