import type { Db } from '../db/port.ts';
import { withoutPlace } from '../db/table-place.ts';

export interface Recording {
  /** Does what the engine does, and remembers each statement that changes something. */
  readonly db: Db;
  readonly statements: readonly string[];
}

/** Tables made of others to answer sooner; nothing is made of them. */
const SHORTCUT = /\bcohort_/;

/** Listens to an engine. What is only asked is not remembered: asking again changes nothing. */
export function recordStatements(db: Db): Recording {
  const statements: string[] = [];
  return {
    statements,
    db: {
      ...db,
      async execute(sql) {
        await db.execute(sql);
        const statement = withoutPlace(sql.trim().replace(/;$/, ''));
        if (statement !== null && !SHORTCUT.test(statement)) statements.push(statement);
      },
    },
  };
}
