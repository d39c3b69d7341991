import type { FileContent } from '../../db/port.ts';
import { shownName } from './entry-names.ts';
import type { ContainerNote, Contents, FoundTable, UnpackOptions } from './found-table.ts';
import { intact, MOST_PART_BYTES, PackedFault } from './packed-fault.ts';
import { partName } from './part-names.ts';
import { type ReadSheet, readSheet } from './read-sheet.ts';
import { SharedStrings } from './shared-strings.ts';
import type { SheetContext } from './sheet-part.ts';
import { RelationsPart, type SheetEntry, StylesPart, WorkbookPart } from './workbook-parts.ts';
import { readXmlEntry } from './xml-entry.ts';
import type { XmlHandler } from './xml-reader.ts';
import type { ZipEntry } from './zip-directory.ts';

/** XML that is only read through may be larger than what is kept of it. */
const MOST_XML_BYTES = 3 * MOST_PART_BYTES;

export interface PackedWorkbook {
  readonly name: string;
  readonly content: FileContent;
  readonly entries: readonly ZipEntry[];
}

/**
 * Reads every sheet of an XLSX workbook and suggests those that somebody expects, else the one that looks most like a table
 * of records. @throws PackedFault when the workbook as a whole cannot be read; a sheet that cannot is noted
 */
export async function unpackWorkbook(book: PackedWorkbook, options: UnpackOptions): Promise<Contents> {
  const parts = new Parts(book, options.signal);
  const { sheets, paths, context } = await openWorkbook(parts);
  const notes: ContainerNote[] = [];
  const read: { readonly sheet: SheetEntry; readonly table: ReadSheet }[] = [];
  let bytes = 0;
  for (const [index, sheet] of sheets.entries()) {
    options.onProgress?.({ stage: 'unpacking', name: shownName(sheet.name), part: index + 1, of: sheets.length });
    const note = (reason: ContainerNote['reason']) => notes.push({ part: shownName(sheet.name), reason });
    const path = paths.get(sheet.relation);
    if (path === undefined) {
      note('no-cells');
      continue;
    }
    try {
      const table = await readSheet(book.content, parts.need(path), context, parts.limits);
      bytes += table.csv.byteLength;
      if (bytes > MOST_PART_BYTES) throw new PackedFault('too-large', bytes);
      if (table.rows === 0) note('empty-sheet');
      else read.push({ sheet, table });
      if (sheet.isHidden && table.rows > 0) note('hidden-sheet');
    } catch (error) {
      if (!(error instanceof PackedFault)) throw error;
      note(error.code);
    }
  }
  const suggested = suggestedSheets(read, options);
  return {
    kind: 'workbook',
    tables: read.map(({ sheet, table }) => foundSheet(book.name, sheet, table, suggested.includes(sheet))),
    notes,
  };
}

type SheetAndTable = { readonly sheet: SheetEntry; readonly table: ReadSheet };

function suggestedSheets(read: readonly SheetAndTable[], options: UnpackOptions): readonly SheetEntry[] {
  const names = options.expected?.(read.map(({ sheet }) => shownName(sheet.name))) ?? [];
  const expected = read.filter(({ sheet }) => names.includes(shownName(sheet.name)));
  if (expected.length > 0) return expected.map(({ sheet }) => sheet);
  const visible = read.filter(({ sheet }) => !sheet.isHidden);
  const [heaviest] = (visible.length > 0 ? visible : read).toSorted(
    (one, other) => other.table.weight - one.table.weight,
  );
  return heaviest ? [heaviest.sheet] : [];
}

function foundSheet(book: string, sheet: SheetEntry, table: ReadSheet, isSuggested: boolean): FoundTable {
  const name = partName(book, shownName(sheet.name));
  const { csv, rows, columns, findings, headerRow } = table;
  return {
    name,
    extent: { rows, columns },
    isSuggested,
    open: async () => ({
      ok: true,
      source: {
        name,
        size: csv.byteLength,
        content: csv,
        dialect: { encoding: 'utf-8', delimiter: ',', quote: '"', escape: 'double' },
        findings,
        ...(headerRow === undefined ? {} : { headerRow }),
      },
    }),
  };
}

/** The parts of a workbook by path; writers do not agree on upper and lower case, nor on a slash in front. */
class Parts {
  readonly limits: { readonly mostBytes: number; readonly signal: AbortSignal | undefined };
  readonly #content: FileContent;
  readonly #byPath: ReadonlyMap<string, ZipEntry>;

  constructor({ content, entries }: PackedWorkbook, signal: AbortSignal | undefined) {
    this.limits = { mostBytes: MOST_XML_BYTES, signal };
    this.#content = content;
    this.#byPath = new Map(entries.map((entry) => [plainPath(entry.name), entry]));
  }

  need(path: string): ZipEntry {
    const entry = this.#byPath.get(plainPath(path));
    intact(entry);
    return entry;
  }

  /** Reads a part into a handler; a part that the workbook does without leaves it as it is. */
  async read<Handler extends XmlHandler>(path: string | undefined, handler: Handler): Promise<Handler> {
    const entry = path === undefined ? undefined : this.#byPath.get(plainPath(path));
    if (entry) await readXmlEntry(this.#content, entry, handler, this.limits);
    return handler;
  }
}

function plainPath(path: string): string {
  return path.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}

interface OpenWorkbook {
  readonly sheets: readonly SheetEntry[];
  /** Paths of the sheets that hold cells, by relation; charts and macros on sheets of their own hold none. */
  readonly paths: ReadonlyMap<string, string>;
  readonly context: SheetContext;
}

async function openWorkbook(parts: Parts): Promise<OpenWorkbook> {
  const top = await parts.read('_rels/.rels', new RelationsPart(''));
  const path = top.relations.find(({ type }) => type === 'officeDocument')?.path ?? 'xl/workbook.xml';
  const book = new WorkbookPart();
  parts.need(path);
  await parts.read(path, book);
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const relationsPath = `${folder}_rels/${path.slice(folder.length)}.rels`;
  const { relations } = await parts.read(relationsPath, new RelationsPart(folder));
  const pathOf = (type: string) => relations.find((relation) => relation.type === type)?.path;
  const strings = await parts.read(pathOf('sharedStrings'), new SharedStrings());
  const styles = await parts.read(pathOf('styles'), new StylesPart());
  const worksheets = relations.filter(({ type }) => type === 'worksheet');
  return {
    sheets: book.sheets,
    paths: new Map(worksheets.map((relation) => [relation.id, relation.path])),
    context: { sharedStrings: strings.texts, formats: styles.formats, system: book.system },
  };
}
