import { openNodeDb } from '../../src/data/db/node-db.ts';
import type { Db } from '../../src/data/db/port.ts';

let booted: Promise<Db> | undefined;

/** One engine for the whole run: booting takes seconds, a statement milliseconds. */
export function engine(): Promise<Db> {
  booted ??= openNodeDb();
  return booted;
}
