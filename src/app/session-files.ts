import type { DialectOverride } from '../data/import/dialect.ts';
import type { Mapping } from '../data/import/mapping.ts';
import type { SourceFile } from '../data/import/source-file.ts';
import { fittingMapping, recipeFor } from '../data/recipe.ts';
import type { Inspection, InspectionOutcome } from '../data/workspace.ts';
import { messageOf, NO_RECIPES, openEngine, type Recipes, type SessionCore, tell } from './session-core.ts';
import { EMPTY_STATE, type FileState, type ReadyFile } from './state.ts';

interface NumberedSource {
  readonly id: number;
  readonly source: SourceFile;
  readonly override: DialectOverride;
}

/** Reads files one after the other; a file that cannot be read says why and the others go on. */
export async function addFiles(core: SessionCore, added: readonly SourceFile[]): Promise<void> {
  const here = core.sitting;
  if (core.store.get().isSample) forgetFiles(core);
  const numbered = added.map((source) => numberedSource(core, source));
  const reading = numbered.map(({ id, source, override }) => readingFile(id, source, override));
  core.store.set({ files: [...core.store.get().files, ...reading], problem: null });
  for (const one of numbered) {
    if (here === core.sitting && core.sources.has(one.id)) await read(core, one);
  }
}

function numberedSource(core: SessionCore, source: SourceFile): NumberedSource {
  core.lastId += 1;
  core.sources.set(core.lastId, source);
  const override = core.recipes.files.find(({ name }) => name === source.name)?.dialect ?? {};
  return { id: core.lastId, source, override };
}

function readingFile(id: number, { name }: SourceFile, override: DialectOverride): FileState {
  return { id, name, override, status: 'reading' };
}

/** Reads a file again with other reading options. */
export async function reread(core: SessionCore, id: number, override: DialectOverride): Promise<void> {
  const source = core.sources.get(id);
  if (source) await read(core, { id, source, override });
}

async function read(core: SessionCore, { id, source, override }: NumberedSource): Promise<void> {
  const here = core.sitting;
  replaceFile(core, readingFile(id, source, override));
  try {
    const outcome = await here.inTurn(async () => {
      const { inspectFile } = await import('../data/inspect.ts');
      return inspectFile(await openEngine(core, here), { source, override, fileNo: id });
    });
    if (core.sources.get(id) === source) {
      replaceFile(core, fileFrom(outcome, { id, name: source.name, override }, core.recipes));
    }
  } catch (error) {
    removeFile(core, id);
    tell(core, here, { problem: { code: 'file-failed', file: source.name, cause: messageOf(error) } });
  }
}

function fileFrom(
  outcome: InspectionOutcome,
  base: Pick<FileState, 'id' | 'name' | 'override'>,
  recipes: Recipes,
): FileState {
  return 'read' in outcome
    ? { ...base, status: 'ready', inspection: outcome, ...understood(outcome, recipes) }
    : { ...base, status: 'refused', issue: outcome.issue };
}

/** The mapping of the recipe that fits, else the suggested one. */
export function understood(inspection: Inspection, recipes: Recipes): Pick<ReadyFile, 'mapping' | 'missingColumns'> {
  const match = recipeFor(inspection.read.columns, recipes);
  return match
    ? { mapping: fittingMapping(match), missingColumns: match.missingColumns }
    : { mapping: inspection.suggestion.mapping, missingColumns: [] };
}

export function setMapping(core: SessionCore, id: number, mapping: Mapping): void {
  const file = core.store.get().files.find((one) => one.id === id);
  if (file?.status === 'ready') replaceFile(core, { ...file, mapping });
}

function replaceFile(core: SessionCore, file: FileState): void {
  core.store.set({ files: core.store.get().files.map((other) => (other.id === file.id ? file : other)) });
}

export function removeFile(core: SessionCore, id: number): void {
  core.sources.delete(id);
  const files = core.store.get().files.filter((file) => file.id !== id);
  core.store.set(files.length === 0 ? { files, loaded: null, lastLoad: null, board: null } : { files });
}

/** The sample county and somebody's own files never stand side by side. */
export function forgetFiles(core: SessionCore): void {
  core.sources.clear();
  core.recipes = NO_RECIPES;
  const { files, settings, expectedFiles, loaded, lastLoad, board, isSample } = EMPTY_STATE;
  core.store.set({ files, settings, expectedFiles, loaded, lastLoad, board, isSample });
}
