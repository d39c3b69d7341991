import type { FoundTable } from '../data/import/containers/found-table.ts';
import { partName, partOf } from '../data/import/containers/part-names.ts';
import { unpack } from '../data/import/containers/unpack.ts';
import type { SourceFile } from '../data/import/source-file.ts';
import { expectedParts } from '../data/recipes/file-names.ts';
import type { Issue } from '../domain/issue.ts';
import { containerNoteSentence } from '../report/messages/containers.ts';
import { UsageError, type World } from './world.ts';

/** A table by the path it was called by (`out/county.xlsx › Referrals`): to be read, or why it cannot be. */
export type PathTable = { readonly path: string } & (
  | { readonly source: SourceFile }
  | { readonly issue: Issue; readonly bytes: number }
);

export interface OpenOptions {
  /** `all`: every table in a container; `suggested`: those that a person would see read; else those with these names. */
  readonly tables: 'all' | 'suggested' | readonly string[];
  /** Names in the project: what its recipes read is suggested first. */
  readonly recipeNames: readonly string[];
}

/** The tables of a file: itself, or those in a workbook or an archive. What is left out is told. @throws when it cannot be read, or holds none of the named tables */
export async function openPath(path: string, world: World, options: OpenOptions): Promise<readonly PathTable[]> {
  const source = await world.readFile(path);
  const unpacked = await unpack(source, { expected: expectedParts(options.recipeNames) });
  if (unpacked === null) return [{ path, source }];
  if (!unpacked.ok) return [{ path, issue: unpacked.issue, bytes: source.size }];
  const { contents } = unpacked;
  for (const note of contents.notes) world.tell(`${path}: ${containerNoteSentence(note)}`);
  if (contents.tables.length === 0) {
    const issue: Issue = { rule: 'no-tables-inside', level: 'error', parameters: { file: source.name } };
    return [{ path, issue, bytes: source.size }];
  }
  const chosen = contents.tables.filter((table) => isChosen(table, options));
  const left = contents.tables.filter((table) => !chosen.includes(table)).map((table) => `"${shortName(table)}"`);
  if (chosen.length === 0) throw new UsageError(`${path} has no table of that name; it holds ${left.join(', ')}.`);
  if (left.length > 0) world.tell(`${path} also holds ${left.join(', ')}: name what to read with --table.`);
  const opened: PathTable[] = [];
  for (const table of chosen) opened.push(await openTable(path, table));
  return opened;
}

function isChosen(table: FoundTable, { tables: wanted }: OpenOptions): boolean {
  if (wanted === 'all') return true;
  return wanted === 'suggested' ? table.isSuggested : wanted.includes(shortName(table));
}

function shortName({ name }: FoundTable): string {
  return partOf(name) ?? name;
}

async function openTable(path: string, table: FoundTable): Promise<PathTable> {
  const opened = await table.open();
  const shown = partName(path, shortName(table));
  return opened.ok ? { path: shown, source: opened.source } : { path: shown, issue: opened.issue, bytes: 0 };
}
