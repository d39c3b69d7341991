import type { Db } from '../data/db/port.ts';
import type { SessionCore } from './session-core.ts';
import type { ReadyFile } from './state.ts';

/** Hides the columns that name people and that no step needs any more: in the engine only hashes of them are left. */
export async function hideNames(
  core: SessionCore,
  db: Db,
  files: readonly ReadyFile[],
  /** Files to be compared hide what names people in either. */
  areCompared = false,
): Promise<void> {
  const { columnsToHide, hideColumns } = await import('../data/import/hide-identifiers.ts');
  for (const { id, inspection, mapping } of files) {
    const columns = columnsToHide({ inspection, mapping }, areCompared ? files.map((file) => file.inspection) : []);
    if (columns.length === 0) continue;
    await hideColumns(db, inspection, { columns, secret: core.effects.personSecret });
    const before = core.hidden.get(id);
    const earlier = before?.inspection === inspection ? before.columns : [];
    core.hidden.set(id, { inspection, columns: new Set([...earlier, ...columns]) });
  }
}

/** Reads those files once more whose mapping needs columns that are hidden: names that are to be hashed again, or newly chosen ones. */
export async function showNeeded(core: SessionCore, db: Db, files: readonly ReadyFile[]): Promise<void> {
  const [{ columnsRead }, { readInto }] = await Promise.all([
    import('../data/import/hide-identifiers.ts'),
    import('../data/inspect.ts'),
  ]);
  for (const { id, inspection, mapping, override } of files) {
    const hidden = core.hidden.get(id);
    const source = core.sources.get(id);
    if (hidden?.inspection !== inspection || source === undefined || 'open' in source) continue;
    if (![...columnsRead(mapping)].some((column) => hidden.columns.has(column))) continue;
    await readInto(db, inspection.rawTable, { source, override, fileNo: id, readFile: core.effects.readFile }, {});
    core.hidden.delete(id);
  }
}
