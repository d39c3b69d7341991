import { Inflate } from 'fflate';
import type { FileContent } from '../../db/port.ts';
import { bytesBetween } from '../text-chunks.ts';
import { joined, piecesBetween } from './byte-ranges.ts';
import { intact, PackedFault } from './packed-fault.ts';
import type { ZipEntry } from './zip-directory.ts';

export interface InflateOptions {
  /** More than this is refused before a byte of it is unpacked. */
  readonly mostBytes: number;
  readonly signal?: AbortSignal | undefined;
}

const HEADER_SIGNATURE = 0x04034b50;
const HEADER_BYTES = 30;
const STORED = 0;
const DEFLATED = 8;

/**
 * Unpacks one entry piece by piece and holds it to what the directory says: its size, while it grows, and its checksum.
 * @throws PackedFault `too-large` and `encrypted` before, `swells` as soon as it outgrows its stated size, `damaged`
 */
export async function inflateEntry(
  content: FileContent,
  entry: ZipEntry,
  take: (piece: Uint8Array) => void,
  { mostBytes, signal }: InflateOptions,
): Promise<void> {
  if (entry.isEncrypted) throw new PackedFault('encrypted');
  if (entry.method !== STORED && entry.method !== DEFLATED) throw new PackedFault('unknown-packing');
  if (entry.unpackedBytes > mostBytes) throw new PackedFault('too-large', entry.unpackedBytes);
  const start = await dataStart(content, entry);
  const check = new SizeAndChecksum(entry);
  const unpack = unpacker(entry, (piece) => {
    check.add(piece);
    take(piece);
  });
  for await (const piece of piecesBetween(content, start, start + entry.packedBytes)) {
    signal?.throwIfAborted();
    unpack(piece, false);
  }
  unpack(new Uint8Array(0), true);
  intact(check.isRight());
}

/** The whole entry in memory. @throws PackedFault as `inflateEntry` */
export async function entryBytes(
  content: FileContent,
  entry: ZipEntry,
  options: InflateOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array[] = [];
  await inflateEntry(content, entry, (piece) => pieces.push(piece.slice()), options);
  return joined(pieces);
}

async function dataStart(content: FileContent, { headerAt }: ZipEntry): Promise<number> {
  const bytes = await bytesBetween(content, headerAt, headerAt + HEADER_BYTES);
  intact(bytes.byteLength === HEADER_BYTES);
  const header = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  intact(header.getUint32(0, true) === HEADER_SIGNATURE);
  return headerAt + HEADER_BYTES + header.getUint16(26, true) + header.getUint16(28, true);
}

function unpacker({ method }: ZipEntry, take: (piece: Uint8Array) => void) {
  if (method === STORED) return take;
  const inflate = new Inflate(take);
  return (piece: Uint8Array, isLast: boolean) => {
    try {
      inflate.push(piece, isLast);
    } catch (error) {
      // fflate throws its own numbered errors; whatever is wrong with the stream, the entry is broken.
      throw error instanceof PackedFault ? error : new PackedFault('damaged');
    }
  };
}

/** Polynomial of CRC-32 as ZIP uses it, reversed (APPNOTE.TXT 4.4.7). */
const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

class SizeAndChecksum {
  readonly #entry: ZipEntry;
  #bytes = 0;
  #crc = 0xffffffff;

  constructor(entry: ZipEntry) {
    this.#entry = entry;
  }

  add(piece: Uint8Array): void {
    this.#bytes += piece.length;
    if (this.#bytes > this.#entry.unpackedBytes) throw new PackedFault('swells', this.#bytes);
    let crc = this.#crc;
    // Counted by hand: an iterator over bytes takes several times as long.
    for (let at = 0; at < piece.length; at += 1) {
      crc = Number(CRC_TABLE[(crc ^ Number(piece[at])) & 0xff]) ^ (crc >>> 8);
    }
    this.#crc = crc;
  }

  isRight(): boolean {
    return this.#bytes === this.#entry.unpackedBytes && (this.#crc ^ 0xffffffff) >>> 0 === this.#entry.crc;
  }
}
