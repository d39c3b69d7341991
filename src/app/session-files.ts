import { sharedHeaders } from '../data/compare/resemblance.ts';
import { takesLong, untilAborted } from '../data/db/until-aborted.ts';
import type { Brought, Contents, FoundTable, UnpackProgress } from '../data/import/containers/found-table.ts';
import type { DialectOverride } from '../data/import/dialect.ts';
import type { Mapping } from '../data/import/mapping.ts';
import type { SourceFile } from '../data/import/source-file.ts';
import type { FileProgress } from '../data/inspect.ts';
import type { ProjectFile } from '../data/project.ts';
import { recipeFor } from '../data/recipe.ts';
import { inspectByRecipe, type RecipeReading, tableOf } from '../data/recipes/inspect-by-recipe.ts';
import type { Inspection } from '../data/workspace.ts';
import { countedFiles } from './copies.ts';
import { mappingChange } from './mapping-change.ts';
import { linkTable, lookInside, stillOffering } from './session-containers.ts';
import { compareAgain, findCopy } from './session-copies.ts';
import { beginReading, callOffReading, messageOf, openEngine, type SessionCore, tell } from './session-core.ts';
import { remember } from './session-history.ts';
import { forgetRows } from './session-rows.ts';
import { type ContainerState, EMPTY_STATE, type FileState, type ReadyFile } from './state.ts';

/** Files with so many headers in common are exports of one report. */
const SAME_EXPORT = 0.8;

interface Numbered<Source> {
  readonly id: number;
  readonly source: Source;
}

interface NumberedSource extends Numbered<SourceFile> {
  /** Absent: as the recipe says that fits, else as found. */
  readonly override?: DialectOverride;
}

/** Reads files one after the other; a file that cannot be read says why and the others go on. */
export function addFiles(core: SessionCore, added: readonly SourceFile[]): Promise<void> {
  remember(core, { code: 'files-added', files: added.map(({ name }) => name) });
  return takeFiles(core, added);
}

/** The same as a part of a larger step. */
export async function takeFiles(core: SessionCore, added: readonly SourceFile[]): Promise<void> {
  if (core.store.get().isSample) forgetFiles(core);
  const numbered = added.map((source) => numberedSource(core, source));
  core.store.set({ files: [...core.store.get().files, ...numbered.map(waitingFile)], problem: null });
  await bringAll(core, numbered);
}

/** Adds a table of a workbook or an archive as a further file, by its place in there. */
export async function addTable(core: SessionCore, containerId: number, index: number): Promise<void> {
  const container = core.store.get().containers.find(({ id }) => id === containerId);
  const contained = container?.tables[index];
  if (contained === undefined) return;
  remember(core, { code: 'files-added', files: [contained.table.name] });
  const numbered = numberedSource(core, contained.table);
  linkTable(core, { containerId, index, fileId: numbered.id });
  core.store.set({ files: [...core.store.get().files, waitingFile(numbered)], problem: null });
  await bring(core, numbered);
}

async function bringAll(core: SessionCore, numbered: readonly Numbered<Brought>[]): Promise<void> {
  const here = core.sitting;
  for (const one of numbered) {
    if (here === core.sitting && core.sources.has(one.id)) await bring(core, one);
  }
}

/** Reads what was brought: a table of a container, the tables that a container suggests, or the file itself. */
async function bring(core: SessionCore, { id, source }: Numbered<Brought>): Promise<void> {
  const here = core.sitting;
  const signal = beginReading(core, id);
  replaceFile(core, waitingFile({ id, source }));
  try {
    const onProgress = (progress: UnpackProgress) => {
      if (!signal.aborted) replaceFile(core, { id, name: source.name, override: {}, status: 'reading', progress });
    };
    if ('open' in source) onProgress({ stage: 'unpacking', name: source.name, part: 1, of: 1 });
    const opened =
      'open' in source ? await source.open(signal) : await lookInside(core, source, { signal, onProgress });
    if (signal.aborted) return;
    if ('issue' in opened) {
      replaceFile(core, { id, name: source.name, override: {}, status: 'refused', issue: opened.issue });
    } else if ('contents' in opened) {
      await bringAll(core, openContainer(core, id, { name: source.name, contents: opened.contents }));
    } else {
      core.sources.set(id, opened.source);
      await read(core, { id, source: opened.source });
    }
  } catch (error) {
    if (signal.aborted) return;
    forgetFile(core, id);
    tell(core, here, { problem: { code: 'file-failed', file: source.name, cause: messageOf(error) } });
  }
}

/** Puts the suggested tables of a container in the place of the file that it is. */
function openContainer(
  core: SessionCore,
  id: number,
  { name, contents }: { readonly name: string; readonly contents: Contents },
): readonly Numbered<FoundTable>[] {
  const numbered = contents.tables.map((table) => ({
    table,
    file: table.isSuggested ? numberedSource(core, table) : undefined,
  }));
  const taken = numbered.flatMap(({ file }) => file ?? []);
  const { files, containers } = core.store.get();
  const container: ContainerState = {
    id,
    name,
    kind: contents.kind,
    tables: numbered.map(({ table, file }) => ({ table, fileId: file?.id ?? null })),
    notes: contents.notes,
  };
  core.sources.delete(id);
  core.store.set({
    files: files.flatMap((file) => (file.id === id ? taken.map(waitingFile) : [file])),
    containers: [...containers, container],
  });
  return taken;
}

function numberedSource<Source extends Brought>(core: SessionCore, source: Source): Numbered<Source> {
  core.lastId += 1;
  core.sources.set(core.lastId, source);
  return { id: core.lastId, source };
}

function waitingFile({ id, source }: Numbered<Brought>): FileState {
  return readingFile(id, source, {});
}

function readingFile(id: number, { name }: Pick<SourceFile, 'name'>, override: DialectOverride): FileState {
  return { id, name, override, status: 'reading', progress: null };
}

/** Reads a file again with other reading options. */
export async function reread(core: SessionCore, id: number, override: DialectOverride): Promise<void> {
  const source = core.sources.get(id);
  if (source === undefined || 'open' in source) return;
  remember(core, { code: 'reading-options', file: source.name });
  await read(core, { id, source, override });
}

/** Reads every file again, the way the recipes say. */
export async function readAgain(core: SessionCore): Promise<void> {
  for (const [id, source] of [...core.sources]) {
    if (core.sources.get(id) === source) await bring(core, { id, source });
  }
}

async function read(core: SessionCore, { id, source, override }: NumberedSource): Promise<void> {
  const here = core.sitting;
  const signal = beginReading(core, id);
  core.standing.delete(id);
  const shown = readingFile(id, source, override ?? {});
  replaceFile(core, shown);
  try {
    const reading = await here.inTurn(async () => {
      const { inspectFile } = await import('../data/inspect.ts');
      const db = untilAborted(await openEngine(core, here), { signal, isLong: takesLong(source.size) });
      const onProgress = (progress: FileProgress) => {
        if (!signal.aborted) replaceFile(core, { ...shown, status: 'reading', progress });
      };
      const inspect = (options: DialectOverride) =>
        inspectFile(
          db,
          { source, override: options, fileNo: id, readFile: core.effects.readFile },
          { signal, onProgress },
        );
      return override === undefined
        ? inspectByRecipe({ name: source.name, recipes: { files: core.store.get().recipes }, inspect })
        : chosenReading(await inspect(override), override);
    });
    if (signal.aborted) return;
    if ('read' in reading.outcome) core.standing.set(id, reading.outcome);
    const file = fileFrom(core, reading, { id, name: source.name });
    const settled = file.status === 'ready' ? { ...file, copy: await findCopy(core, file, signal) } : file;
    if (!signal.aborted && core.sources.get(id) === source) replaceFile(core, settled);
  } catch (error) {
    if (signal.aborted) return;
    forgetFile(core, id);
    tell(core, here, { problem: { code: 'file-failed', file: source.name, cause: messageOf(error) } });
  }
}

function chosenReading(outcome: RecipeReading['outcome'], override: DialectOverride): RecipeReading {
  return { outcome, override, match: null, optionsLeft: false };
}

function fileFrom(
  core: SessionCore,
  { outcome, override, optionsLeft }: RecipeReading,
  { id, name }: Pick<FileState, 'id' | 'name'>,
): FileState {
  const base = { id, name, override };
  if (!('read' in outcome)) return { ...base, status: 'refused', issue: outcome.issue };
  const known = core.store.get().recipes;
  const like = understood(name, outcome, likeOthers(core, id, outcome));
  const settled = like.recipe === null ? understood(name, outcome, known) : like;
  return { ...base, status: 'ready', inspection: outcome, ...settled, optionsLeft, copy: null };
}

/** The mapping of the recipe that fits, else the suggested one. */
export function understood(
  name: string,
  inspection: Inspection,
  recipes: readonly ProjectFile[],
): Pick<ReadyFile, 'mapping' | 'recipe'> {
  const recipe = recipeFor(tableOf(name, inspection), { files: recipes }) ?? null;
  return { recipe, mapping: recipe?.mapping ?? inspection.suggestion.mapping };
}

/** How the files that are there and have the same headers are understood: a file dropped again is understood like them. */
function likeOthers(core: SessionCore, id: number, { read }: Inspection): readonly ProjectFile[] {
  return countedFiles(core.store.get().files)
    .filter((file) => file.id !== id && sharedHeaders(file.inspection.read.columns, read.columns) >= SAME_EXPORT)
    .map(recipeOf);
}

/** How a file is read and understood, as the project keeps it. */
export function recipeOf({ name, inspection, override, mapping }: ReadyFile): ProjectFile {
  return { name, headers: inspection.read.columns, dialect: override, mapping };
}

export function setMapping(core: SessionCore, id: number, mapping: Mapping): void {
  const file = core.store.get().files.find((one) => one.id === id);
  if (file?.status !== 'ready') return;
  remember(core, { code: 'mapping', file: file.name, change: mappingChange(file.mapping, mapping) });
  replaceFile(core, { ...file, mapping });
  void compareAgain(core, id);
}

export function replaceFile(core: SessionCore, file: FileState): void {
  core.store.set({ files: core.store.get().files.map((other) => (other.id === file.id ? file : other)) });
}

export function removeFile(core: SessionCore, id: number): void {
  const file = core.store.get().files.find((one) => one.id === id);
  if (file === undefined) return;
  remember(core, { code: 'file-removed', file: file.name });
  forgetFile(core, id);
}

/** Reads a file again where its rows in the engine are not those of the reading it is shown with; its mapping stays. */
export async function restoreFile(core: SessionCore, file: FileState): Promise<void> {
  const source = core.sources.get(file.id);
  if (source === undefined || file.status === 'refused') return;
  if (file.status === 'reading' || 'open' in source) return bring(core, { id: file.id, source });
  if (core.standing.get(file.id) === file.inspection) return;
  await read(core, { id: file.id, source, override: file.override });
  const again = core.store.get().files.find(({ id }) => id === file.id);
  if (again?.status === 'ready')
    replaceFile(core, { ...again, mapping: file.mapping, recipe: file.recipe, copy: file.copy });
}

/** Forgets a workbook or an archive, and the files that came from it. */
export function removeContainer(core: SessionCore, containerId: number): void {
  const { containers } = core.store.get();
  const container = containers.find(({ id }) => id === containerId);
  if (container === undefined) return;
  remember(core, { code: 'file-removed', file: container.name });
  core.store.set({ containers: containers.filter((one) => one !== container) });
  for (const { fileId } of container.tables) if (fileId !== null) forgetFile(core, fileId);
}

function forgetFile(core: SessionCore, id: number): void {
  callOffReading(core, id);
  forgetRows(
    core,
    core.store.get().files.find((file) => file.id === id),
  );
  core.sources.delete(id);
  const files = core.store.get().files.filter((file) => file.id !== id);
  const containers = stillOffering(core.store.get().containers, files);
  const emptied = files.length === 0 ? { loaded: null, lastLoad: null, board: null } : {};
  core.store.set({ files, containers, ...emptied });
}

/** The sample county and somebody's own files never stand side by side. */
export function forgetFiles(core: SessionCore): void {
  for (const id of core.sources.keys()) callOffReading(core, id);
  core.sources.clear();
  for (const file of core.store.get().files) forgetRows(core, file);
  const { files, containers, settings, recipes, loaded, lastLoad, board, isSample } = EMPTY_STATE;
  core.store.set({ files, containers, settings, recipes, loaded, lastLoad, board, isSample });
}
