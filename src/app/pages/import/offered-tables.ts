import type { FoundTable } from '../../../data/import/containers/found-table.ts';
import type { ContainerState, FileState } from '../../state.ts';

/** A table and its place in its container. */
export interface PlacedTable {
  readonly index: number;
  readonly table: FoundTable;
}

/** The tables of a container that are no file now; a file that was removed is offered again. */
export function offeredTables({ tables }: ContainerState, files: readonly FileState[]): readonly PlacedTable[] {
  const ids = new Set(files.map(({ id }) => id));
  return tables
    .map(({ table, fileId }, index) => ({ index, table, fileId }))
    .filter(({ fileId }) => fileId === null || !ids.has(fileId));
}
