interface Signature {
  readonly looksLike: string;
  readonly bytes: readonly number[];
}

/** First bytes of files that are no table of text, with what they are in plain words. */
const SIGNATURES: readonly Signature[] = [
  { looksLike: 'a PDF document', bytes: [0x25, 0x50, 0x44, 0x46] },
  { looksLike: 'an Excel workbook or a ZIP archive', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { looksLike: 'an empty ZIP archive', bytes: [0x50, 0x4b, 0x05, 0x06] },
  { looksLike: 'an old Excel workbook', bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { looksLike: 'a compressed file', bytes: [0x1f, 0x8b] },
  { looksLike: 'a picture', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { looksLike: 'a picture', bytes: [0xff, 0xd8, 0xff] },
  { looksLike: 'a picture', bytes: [0x47, 0x49, 0x46, 0x38] },
  { looksLike: 'a Parquet file', bytes: [0x50, 0x41, 0x52, 0x31] },
];

const TEXT_STARTS: readonly { readonly looksLike: string; readonly pattern: RegExp }[] = [
  { looksLike: 'a web page', pattern: /^\s*<(!doctype html|html)/i },
  { looksLike: 'an XML file', pattern: /^\s*<\?xml/i },
  { looksLike: 'a rich text document', pattern: /^\{\\rtf/ },
];

/** What a file is when its first bytes say that it is no text, in plain words. */
export function binaryKind(bytes: Uint8Array): string | undefined {
  return SIGNATURES.find(({ bytes: start }) => start.every((byte, index) => bytes[index] === byte))?.looksLike;
}

/** What a text is when it is no table, in plain words; `isWhole`: it is all of the file and not only its beginning. */
export function documentKind(text: string, isWhole: boolean): string | undefined {
  const start = text.slice(0, 400);
  const known = TEXT_STARTS.find(({ pattern }) => pattern.test(start))?.looksLike;
  return known ?? ((isWhole ? isJson(text) : JSON_START.test(start)) ? 'a JSON file' : undefined);
}

const JSON_START = /^\s*(\[\s*)?\{\s*"[^"]*"\s*:/;

function isJson(text: string): boolean {
  const trimmed = text.trim();
  if (!/^[[{]/.test(trimmed) || !/[\]}]$/.test(trimmed)) return false;
  try {
    JSON.parse(trimmed);
    return true;
  } catch {
    return false;
  }
}
