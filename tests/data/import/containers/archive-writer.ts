import { strToU8, type Zippable, zipSync } from 'fflate';

/** A ZIP archive of texts and bytes, in this order. */
export function archiveBytes(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const zippable: Zippable = Object.create(null);
  for (const [name, content] of Object.entries(files)) {
    zippable[name] = typeof content === 'string' ? strToU8(content) : content;
  }
  return zipSync(zippable);
}

const ENTRY = [0x50, 0x4b, 0x01, 0x02];

/** The archive with fields of its first directory entry overwritten: a byte, or four, at an offset in the entry. */
export function withEntryFields(
  archive: Uint8Array,
  fields: readonly { readonly at: number; readonly value: number; readonly bytes: 1 | 2 | 4 }[],
): Uint8Array {
  const changed = archive.slice();
  const start = changed.findIndex((_, at) => ENTRY.every((byte, index) => changed[at + index] === byte));
  const view = new DataView(changed.buffer);
  for (const { at, value, bytes } of fields) {
    for (let index = 0; index < bytes; index += 1)
      view.setUint8(start + at + index, Math.floor(value / 256 ** index) % 256);
  }
  return changed;
}

/** Offsets of fields in a directory entry (APPNOTE.TXT 4.3.12). */
export const FIELD = {
  flags: 8,
  method: 10,
  crc: 16,
  packedBytes: 20,
  unpackedBytes: 24,
  headerAt: 42,
  name: 46,
} as const;
