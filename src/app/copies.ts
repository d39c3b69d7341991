import type { FileState, ReadyFile } from './state.ts';

/** The files whose rows count: those read, without the older of two copies. */
export function countedFiles(files: readonly FileState[]): readonly ReadyFile[] {
  const ready = files.filter((file): file is ReadyFile => file.status === 'ready');
  const replaced = new Set(ready.flatMap((file) => replacedBy(file, ready) ?? []));
  return ready.filter(({ id }) => !replaced.has(id));
}

/** The id of the file that a pair of copies leaves uncounted. */
function replacedBy({ id, copy }: ReadyFile, ready: readonly ReadyFile[]): number | undefined {
  const other = ready.find((file) => file.id === copy?.otherId);
  if (copy === null || other === undefined || copy.choice === 'further') return undefined;
  return copy.choice === 'newer' ? other.id : id;
}
