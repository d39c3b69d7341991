import type { FileContent } from '../../db/port.ts';
import type { SourceFile } from '../source-file.ts';
import { shownName } from './entry-names.ts';
import type { ContainerNote, Contents, FoundTable, NoteReason, Unpacked, UnpackOptions } from './found-table.ts';
import { entryBytes } from './inflate-entry.ts';
import { faultIssue, MOST_PART_BYTES, PackedFault } from './packed-fault.ts';
import { partName, partOf } from './part-names.ts';
import type { ZipEntry } from './zip-directory.ts';

/** So many tables are read unasked; more are offered. */
const MOST_SUGGESTED = 12;
const MOST_SUGGESTED_BYTES = 1_000_000_000;
/** Workbooks are unpacked to see their sheets; together they may take so much. */
const MOST_WORKBOOK_BYTES = 300_000_000;

const TABLE_NAME = /\.(csv|tsv|txt|tab)$/i;
const WORKBOOK_NAME = /\.(xlsx|xlsm|xls|xlsb)$/i;
const ARCHIVE_NAME = /\.(zip|7z|rar|gz|tgz|tar|bz2|xz)$/i;
const SYSTEM_NAME = /(^|\/)(__MACOSX\/|\._|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/i;

export interface PackedArchive {
  readonly name: string;
  readonly content: FileContent;
  readonly entries: readonly ZipEntry[];
}

/** Unpacks a file that lies in the archive, to see whether it holds tables itself. */
export type UnpackInner = (source: SourceFile, options: UnpackOptions) => Promise<Unpacked>;

/** Finds the tables of a ZIP archive; those of workbooks in it too. What is no table is noted, each by its name. */
export async function unpackArchive(
  archive: PackedArchive,
  options: UnpackOptions,
  unpackInner: UnpackInner,
): Promise<Contents> {
  const found: Found[] = [];
  const notes: ContainerNote[] = [];
  let workbookBytes = 0;
  for (const entry of archive.entries) {
    const part = shownName(entry.name);
    const reason = reasonAgainst(entry);
    if (!entry.isNameCertain && !entry.isFolder) notes.push({ part, reason: 'odd-name' });
    if (reason !== undefined) {
      notes.push({ part, reason });
      continue;
    }
    if (!WORKBOOK_NAME.test(entry.name)) {
      found.push({ bytes: entry.unpackedBytes, table: packedTable(archive, entry, part) });
      continue;
    }
    workbookBytes += entry.unpackedBytes;
    const inner = await innerTables(
      archive,
      entry,
      { ...options, mostBytes: MOST_WORKBOOK_BYTES - workbookBytes },
      unpackInner,
    );
    found.push(...inner.found);
    notes.push(...inner.notes);
  }
  return { kind: 'archive', tables: suggested(found, options), notes };
}

interface Found {
  readonly bytes: number;
  readonly table: FoundTable;
}

function reasonAgainst({ name, isFolder, isEncrypted, method, unpackedBytes }: ZipEntry): NoteReason | undefined {
  if (SYSTEM_NAME.test(name)) return 'system-file';
  if (isFolder) return 'folder';
  if (ARCHIVE_NAME.test(name)) return 'nested-archive';
  if (!TABLE_NAME.test(name) && !WORKBOOK_NAME.test(name)) return 'other-file';
  if (isEncrypted) return 'encrypted';
  if (method !== 0 && method !== 8) return 'unknown-packing';
  if (unpackedBytes === 0) return 'empty-file';
  return unpackedBytes > MOST_PART_BYTES ? 'too-large' : undefined;
}

/** A table that stays packed until it is wanted. */
function packedTable({ name: archive, content }: PackedArchive, entry: ZipEntry, part: string): FoundTable {
  const name = partName(archive, part);
  return {
    name,
    extent: null,
    isSuggested: true,
    async open(signal) {
      try {
        const bytes = await entryBytes(content, entry, { mostBytes: MOST_PART_BYTES, signal });
        return { ok: true, source: { name, size: bytes.byteLength, content: bytes } };
      } catch (error) {
        if (!(error instanceof PackedFault)) throw error;
        return { ok: false, issue: faultIssue(error, name) };
      }
    },
  };
}

interface InnerOptions extends UnpackOptions {
  readonly mostBytes: number;
}

/** The sheets of a workbook inside the archive; a text that is only called a workbook is a table itself. */
async function innerTables(
  archive: PackedArchive,
  entry: ZipEntry,
  { mostBytes, ...options }: InnerOptions,
  unpackInner: UnpackInner,
): Promise<{ readonly found: readonly Found[]; readonly notes: readonly ContainerNote[] }> {
  const part = shownName(entry.name);
  const only = (reason: NoteReason) => ({ found: [], notes: [{ part, reason }] });
  try {
    const bytes = await entryBytes(archive.content, entry, { mostBytes, signal: options.signal });
    // A blob is read piece by piece, and the page breathes between two of them.
    const source = { name: partName(archive.name, part), size: bytes.byteLength, content: new Blob([bytes]) };
    const inner = await unpackInner(source, { ...options, expected: expectedInside(part, options) });
    if (inner === null) {
      return { found: [{ bytes: entry.unpackedBytes, table: packedTable(archive, entry, part) }], notes: [] };
    }
    if (!inner.ok) return only(inner.issue.rule === 'locked-workbook' ? 'locked-workbook' : 'other-workbook');
    if (inner.contents.kind === 'archive') return only('nested-archive');
    const { tables, notes } = inner.contents;
    return {
      found: tables.map((table) => ({ bytes: entry.unpackedBytes, table })),
      notes: notes.map((note) => ({ ...note, part: partName(part, note.part) })),
    };
  } catch (error) {
    if (!(error instanceof PackedFault)) throw error;
    return only(error.code);
  }
}

/** What somebody waits for in the workbook `part`, of the sheets' own names. */
function expectedInside(part: string, { expected }: UnpackOptions): UnpackOptions['expected'] {
  return (sheets) => {
    const names = expected?.(sheets.map((sheet) => partName(part, sheet))) ?? [];
    return sheets.filter((sheet) => names.includes(partName(part, sheet)));
  };
}

/** Suggests as many of the tables as are good to read at once, those that somebody expects before others. */
function suggested(found: readonly Found[], { expected }: UnpackOptions): readonly FoundTable[] {
  const names = new Set(expected?.(found.map(({ table }) => partOf(table.name) ?? '')));
  const isExpected = ({ table }: Found) => names.has(partOf(table.name) ?? '');
  const wanted = found
    .filter(({ table }) => table.isSuggested)
    .toSorted((one, other) => Number(isExpected(other)) - Number(isExpected(one)));
  let bytes = 0;
  const taken = wanted.slice(0, MOST_SUGGESTED).filter((one) => {
    bytes += one.bytes;
    return bytes <= MOST_SUGGESTED_BYTES;
  });
  return found.map((one) => ({ ...one.table, isSuggested: taken.includes(one) }));
}
