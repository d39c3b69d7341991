import type { Db } from './port.ts';

/** The same engine for one piece of work that may be called off: no further statement begins, and the one under way ends. */
export function untilAborted(db: Db, signal: AbortSignal): Db {
  return {
    ...db,
    query: async (sql) => {
      signal.throwIfAborted();
      return db.query(sql);
    },
    execute: async (sql) => {
      signal.throwIfAborted();
      try {
        await db.execute(sql, signal);
      } finally {
        signal.throwIfAborted();
      }
    },
  };
}
