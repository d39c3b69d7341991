import type { Contents, OpenedTable, Unpacked, UnpackProgress } from '../data/import/containers/found-table.ts';
import type { DialectOverride } from '../data/import/dialect.ts';
import type { ReadFailure, ReadTable } from '../data/import/read-outcome.ts';
import { type ReadOptions, type ReadProgress, readTable } from '../data/import/read-table.ts';
import type { SourceFile } from '../data/import/source-file.ts';
import { unpackFile } from '../data/recipes/unpack-file.ts';

/** A container in which a table lies; the same `key` for the same one. */
interface InContainer {
  readonly key: number;
  readonly source: SourceFile;
  readonly recipes: readonly string[];
}

/** What the page asks of the reading worker. */
export type FileQuestion =
  | {
      readonly task: 'read';
      readonly source: SourceFile;
      readonly override: DialectOverride;
      readonly lane: ReadOptions['lane'];
    }
  | (InContainer & { readonly task: 'unpack' })
  | (InContainer & { readonly task: 'open'; readonly at: number });

/** What was found in a container, without the ways to open it: plain data can cross a worker. */
export type PackedContents =
  | (Omit<Contents, 'tables'> & {
      readonly ok: true;
      readonly tables: readonly Omit<Contents['tables'][number], 'open'>[];
    })
  | Extract<Unpacked, { ok: false }>
  | null;

/** What the worker says: how far it is, and at the end what came of it or why nothing did. */
export type FileAnswer =
  | { readonly progress: ReadProgress | UnpackProgress }
  | { readonly read: ReadTable | ReadFailure }
  | { readonly unpacked: PackedContents }
  | { readonly opened: OpenedTable }
  | { readonly failure: string };

type OnProgress = (progress: ReadProgress | UnpackProgress) => void;

/** Answers questions about files one after the other; the container looked into last stays open. */
export function fileDesk(): (question: FileQuestion, onProgress: OnProgress) => Promise<FileAnswer> {
  let last: { readonly key: number; readonly unpacked: Unpacked } | undefined;
  const look = async ({ key, source, recipes }: InContainer, onProgress: OnProgress): Promise<Unpacked> => {
    if (last?.key !== key) last = { key, unpacked: await unpackFile(source, { recipes, onProgress }) };
    return last.unpacked;
  };
  return async (question, onProgress) => {
    switch (question.task) {
      case 'read':
        return { read: await readTable(question.source, question.override, { lane: question.lane, onProgress }) };
      case 'unpack':
        return { unpacked: packed(await look(question, onProgress)) };
      case 'open':
        return { opened: await opened(await look(question, onProgress), question) };
    }
  };
}

function packed(unpacked: Unpacked): PackedContents {
  if (unpacked === null || !unpacked.ok) return unpacked;
  const { kind, tables, notes } = unpacked.contents;
  return {
    ok: true,
    kind,
    tables: tables.map(({ name, extent, isSuggested }) => ({ name, extent, isSuggested })),
    notes,
  };
}

/** A blob crosses to the page and back without being copied. */
async function opened(unpacked: Unpacked, { at, source }: { readonly at: number; readonly source: SourceFile }) {
  const table = unpacked?.ok === true ? unpacked.contents.tables[at] : undefined;
  if (table === undefined) throw new Error(`${source.name} is not what it was`);
  const found = await table.open();
  if (!found.ok || found.source.content instanceof Blob) return found;
  return { ok: true, source: { ...found.source, content: new Blob([found.source.content.slice()]) } } as const;
}
