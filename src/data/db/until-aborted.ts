import type { Db } from './port.ts';

export interface CalledOff {
  readonly signal: AbortSignal;
  /** Statements may take seconds: the one under way ends too. That costs each of them a few messages, which small files feel. */
  readonly isLong: boolean;
}

/** The same engine for one piece of work that may be called off: no further statement begins. */
export function untilAborted(db: Db, { signal, isLong }: CalledOff): Db {
  const whileWanted = async <Result>(work: (signal?: AbortSignal) => Promise<Result>): Promise<Result> => {
    signal.throwIfAborted();
    try {
      return await (isLong ? work(signal) : work());
    } finally {
      signal.throwIfAborted();
    }
  };
  return {
    ...db,
    query: (sql) => whileWanted((until) => db.query(sql, until)),
    execute: (sql) => whileWanted((until) => db.execute(sql, until)),
  };
}

/** From so many bytes on statements take so long that somebody may not want to wait for their end. */
const LONG_BYTES = 10_000_000;

export function takesLong(bytes: number): boolean {
  return bytes > LONG_BYTES;
}
