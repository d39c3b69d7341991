import type { FileContent } from '../../db/port.ts';
import { bytesBetween } from '../text-chunks.ts';
import { byteLength } from './byte-ranges.ts';
import { entryName } from './entry-names.ts';
import { intact, PackedFault } from './packed-fault.ts';

/** One entry as the archive's directory describes it; sizes in bytes. What a directory says may be a lie. */
export interface ZipEntry {
  readonly name: string;
  readonly isNameCertain: boolean;
  readonly isFolder: boolean;
  readonly isEncrypted: boolean;
  /** 0: stored as it is; 8: deflated. */
  readonly method: number;
  readonly crc: number;
  readonly packedBytes: number;
  readonly unpackedBytes: number;
  /** Where the entry's own header begins. */
  readonly headerAt: number;
}

const END_SIGNATURE = 0x06054b50;
const END_BYTES = 22;
const LONGEST_COMMENT = 65_535;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_BYTES = 46;
const LOCATOR64_SIGNATURE = 0x07064b50;
const LOCATOR64_BYTES = 20;
const END64_SIGNATURE = 0x06064b50;
const END64_BYTES = 56;
/** In the old fields it says: look into the wide ones. */
const WIDE = 0xffffffff;
const MOST_DIRECTORY_BYTES = 50_000_000;

interface Directory {
  readonly offset: number;
  readonly bytes: number;
}

/**
 * Reads the directory at the end of a ZIP archive (APPNOTE.TXT 6.3.10, sections 4.3.12 to 4.3.16), ZIP64 included.
 * @throws PackedFault `damaged` when it is cut off or makes no sense, `too-large` when the directory alone is huge
 */
export async function readDirectory(content: FileContent): Promise<readonly ZipEntry[]> {
  const { offset, bytes } = await findDirectory(content);
  if (bytes > MOST_DIRECTORY_BYTES) throw new PackedFault('too-large', bytes);
  intact(offset >= 0 && offset + bytes <= byteLength(content));
  const view = viewOf(await bytesBetween(content, offset, offset + bytes));
  const entries: ZipEntry[] = [];
  for (let at = 0; at + ENTRY_BYTES <= view.byteLength; ) {
    intact(view.getUint32(at, true) === ENTRY_SIGNATURE);
    const end = at + ENTRY_BYTES + view.getUint16(at + 28, true) + view.getUint16(at + 30, true);
    intact(end <= view.byteLength);
    entries.push(entryAt(view, at));
    at = end + view.getUint16(at + 32, true);
  }
  return entries;
}

async function findDirectory(content: FileContent): Promise<Directory> {
  const length = byteLength(content);
  const tailFrom = Math.max(0, length - END_BYTES - LONGEST_COMMENT);
  const tail = viewOf(await bytesBetween(content, tailFrom, length));
  let at = tail.byteLength - END_BYTES;
  while (at >= 0 && tail.getUint32(at, true) !== END_SIGNATURE) at -= 1;
  intact(at >= 0);
  const found = { bytes: tail.getUint32(at + 12, true), offset: tail.getUint32(at + 16, true) };
  const locatorAt = at - LOCATOR64_BYTES;
  const isWide = locatorAt >= 0 && tail.getUint32(locatorAt, true) === LOCATOR64_SIGNATURE;
  return isWide ? wideDirectory(content, wideNumber(tail, locatorAt + 8)) : found;
}

async function wideDirectory(content: FileContent, endAt: number): Promise<Directory> {
  const end = viewOf(await bytesBetween(content, endAt, endAt + END64_BYTES));
  intact(end.byteLength === END64_BYTES && end.getUint32(0, true) === END64_SIGNATURE);
  return { bytes: wideNumber(end, 40), offset: wideNumber(end, 48) };
}

function entryAt(view: DataView, at: number): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  const nameAt = at + ENTRY_BYTES;
  const nameEnd = nameAt + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const bytes = new Uint8Array(view.buffer, view.byteOffset + nameAt, nameEnd - nameAt);
  const { name, isCertain } = entryName(bytes, (flags & 0x0800) !== 0);
  const [unpackedBytes = 0, packedBytes = 0, headerAt = 0] = widened(
    [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)],
    wideNumbers(view, nameEnd, extraEnd),
  );
  return {
    name,
    isNameCertain: isCertain,
    isFolder: /[\\/]$/.test(name),
    isEncrypted: (flags & 0x0001) !== 0,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packedBytes,
    unpackedBytes,
    headerAt,
  };
}

/** Each number that did not fit takes the next wide one, in this order. */
function widened(numbers: readonly number[], wide: readonly number[]): readonly number[] {
  let next = 0;
  return numbers.map((number) => {
    if (number !== WIDE) return number;
    const wider = wide[next];
    intact(wider !== undefined);
    next += 1;
    return wider;
  });
}

/** The 64-bit numbers of an entry's ZIP64 extra field. */
function wideNumbers(view: DataView, from: number, end: number): readonly number[] {
  for (let at = from; at + 4 <= end; ) {
    const size = view.getUint16(at + 2, true);
    const body = at + 4;
    if (view.getUint16(at, true) === 1 && body + size <= end) {
      return Array.from({ length: Math.min(3, Math.floor(size / 8)) }, (_, index) =>
        wideNumber(view, body + index * 8),
      );
    }
    at = body + size;
  }
  return [];
}

function wideNumber(view: DataView, at: number): number {
  const number = Number(view.getBigUint64(at, true));
  intact(Number.isSafeInteger(number));
  return number;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
