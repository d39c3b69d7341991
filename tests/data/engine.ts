import { openNodeDb } from '../../src/data/db/node-db.ts';
import type { Db } from '../../src/data/db/port.ts';

let booted: Promise<Db> | undefined;
let changes = 0;
let last: { readonly key: string; readonly changes: number; readonly loaded: unknown } | undefined;

/** One engine for the whole run: booting takes seconds, a statement milliseconds. */
export function engine(): Promise<Db> {
  booted ??= openNodeDb().then(countingChanges);
  return booted;
}

function countingChanges(db: Db): Db {
  return {
    ...db,
    execute(sql) {
      changes += 1;
      return db.execute(sql);
    },
  };
}

/**
 * What `load` puts into the engine and returns. Where the same `key` was loaded last and nothing has been changed in the
 * engine since, it still stands there, and what was returned then is returned again.
 */
export async function loadedOnce<Loaded>(key: string, load: () => Promise<Loaded>): Promise<Loaded> {
  if (last?.key === key && last.changes === changes) return last.loaded as Loaded;
  const loaded = await load();
  last = { key, changes, loaded };
  return loaded;
}
