import { untilAborted } from '../data/db/until-aborted.ts';
import type { DialectOverride } from '../data/import/dialect.ts';
import type { Mapping } from '../data/import/mapping.ts';
import type { ReadProgress } from '../data/import/read-table.ts';
import type { SourceFile } from '../data/import/source-file.ts';
import type { ProjectFile } from '../data/project.ts';
import { recipeFor } from '../data/recipe.ts';
import { inspectByRecipe, type RecipeReading, tableOf } from '../data/recipes/inspect-by-recipe.ts';
import type { Inspection } from '../data/workspace.ts';
import { mappingChange } from './mapping-change.ts';
import { beginReading, callOffReading, messageOf, openEngine, type SessionCore, tell } from './session-core.ts';
import { remember } from './session-history.ts';
import { EMPTY_STATE, type FileState, type ReadyFile } from './state.ts';

interface NumberedSource {
  readonly id: number;
  readonly source: SourceFile;
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
  const here = core.sitting;
  if (core.store.get().isSample) forgetFiles(core);
  const numbered = added.map((source) => numberedSource(core, source));
  const reading = numbered.map(({ id, source }) => readingFile(id, source, {}));
  core.store.set({ files: [...core.store.get().files, ...reading], problem: null });
  for (const one of numbered) {
    if (here === core.sitting && core.sources.has(one.id)) await read(core, one);
  }
}

function numberedSource(core: SessionCore, source: SourceFile): NumberedSource {
  core.lastId += 1;
  core.sources.set(core.lastId, source);
  return { id: core.lastId, source };
}

function readingFile(id: number, { name }: SourceFile, override: DialectOverride): FileState {
  return { id, name, override, status: 'reading', progress: null };
}

/** Reads a file again with other reading options. */
export async function reread(core: SessionCore, id: number, override: DialectOverride): Promise<void> {
  const source = core.sources.get(id);
  if (source === undefined) return;
  remember(core, { code: 'reading-options', file: source.name });
  await read(core, { id, source, override });
}

/** Reads every file again, the way the recipes say. */
export async function readAgain(core: SessionCore): Promise<void> {
  for (const [id, source] of [...core.sources]) {
    if (core.sources.get(id) === source) await read(core, { id, source });
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
      const db = untilAborted(await openEngine(core, here), signal);
      const onProgress = (progress: ReadProgress) => {
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
    if (core.sources.get(id) === source) {
      replaceFile(core, fileFrom(reading, { id, name: source.name }, core.store.get().recipes));
    }
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
  { outcome, override, optionsLeft }: RecipeReading,
  { id, name }: Pick<FileState, 'id' | 'name'>,
  recipes: readonly ProjectFile[],
): FileState {
  const base = { id, name, override };
  return 'read' in outcome
    ? { ...base, status: 'ready', inspection: outcome, ...understood(name, outcome, recipes), optionsLeft }
    : { ...base, status: 'refused', issue: outcome.issue };
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

export function setMapping(core: SessionCore, id: number, mapping: Mapping): void {
  const file = core.store.get().files.find((one) => one.id === id);
  if (file?.status !== 'ready') return;
  remember(core, { code: 'mapping', file: file.name, change: mappingChange(file.mapping, mapping) });
  replaceFile(core, { ...file, mapping });
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
  if (file.status === 'reading') return read(core, { id: file.id, source });
  if (core.standing.get(file.id) === file.inspection) return;
  await read(core, { id: file.id, source, override: file.override });
  const again = core.store.get().files.find(({ id }) => id === file.id);
  if (again?.status === 'ready') replaceFile(core, { ...again, mapping: file.mapping, recipe: file.recipe });
}

function forgetFile(core: SessionCore, id: number): void {
  callOffReading(core, id);
  core.sources.delete(id);
  const files = core.store.get().files.filter((file) => file.id !== id);
  core.store.set(files.length === 0 ? { files, loaded: null, lastLoad: null, board: null } : { files });
}

/** The sample county and somebody's own files never stand side by side. */
export function forgetFiles(core: SessionCore): void {
  for (const id of core.sources.keys()) callOffReading(core, id);
  core.sources.clear();
  const { files, settings, recipes, loaded, lastLoad, board, isSample } = EMPTY_STATE;
  core.store.set({ files, settings, recipes, loaded, lastLoad, board, isSample });
}
