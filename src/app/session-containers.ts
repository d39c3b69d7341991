import type { OpenedTable, Unpacked } from '../data/import/containers/found-table.ts';
import type { SourceFile } from '../data/import/source-file.ts';
import type { UnpackFileOptions } from '../data/recipes/unpack-file.ts';
import type { SessionCore } from './session-core.ts';
import type { ContainerState, FileState } from './state.ts';

/** What a file turns out to be: a table itself, a container, or neither, with the reason. */
export type Looked = OpenedTable | NonNullable<Unpacked>;

/** Looks whether a file is a workbook or an archive; sheets that the opened project reads are suggested first. */
export async function lookInside(
  core: SessionCore,
  source: SourceFile,
  options: Omit<UnpackFileOptions, 'recipes'>,
): Promise<Looked> {
  const recipes = core.store.get().recipes.map(({ name }) => name);
  return (await core.effects.unpackFile(source, { ...options, recipes })) ?? { ok: true, source };
}

/** Notes which file a table became. */
export function linkTable(
  core: SessionCore,
  { containerId, index, fileId }: { readonly containerId: number; readonly index: number; readonly fileId: number },
): void {
  const change = (container: ContainerState): ContainerState => ({
    ...container,
    tables: container.tables.map((contained, at) => (at === index ? { ...contained, fileId } : contained)),
  });
  const { containers } = core.store.get();
  core.store.set({ containers: containers.map((one) => (one.id === containerId ? change(one) : one)) });
}

/** The containers without those of one table whose file is gone: there is nothing else to offer. */
export function stillOffering(
  containers: readonly ContainerState[],
  files: readonly FileState[],
): readonly ContainerState[] {
  const ids = new Set<number | null>(files.map(({ id }) => id));
  return containers.filter(({ tables: [only, ...others] }) => {
    const isSpent = only !== undefined && others.length === 0 && only.fileId !== null && !ids.has(only.fileId);
    return !isSpent;
  });
}
