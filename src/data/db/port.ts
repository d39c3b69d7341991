/** What a result cell can hold: counts arrive as numbers, dates as `YYYY-MM-DD` text. */
export type SqlValue = string | number | boolean | null;

export type SqlRow = Readonly<Record<string, SqlValue>>;

/** What a file is read from: bytes in memory, or the browser's handle of a file on disk. */
export type FileContent = Uint8Array | Blob;

/** The engine behind the product: the browser's worker, or the same engine blocking under Node. */
export interface Db {
  /**
   * Runs one statement and returns all its rows as plain values; `signal` calls it off while it runs.
   * @throws QueryError with the SQL in its message; also when a cell is not text, number, boolean or null (cast it in SQL)
   */
  query(sql: string, signal?: AbortSignal): Promise<readonly SqlRow[]>;
  /**
   * Runs one statement that changes something and returns nothing; `signal` calls it off while it runs.
   * @throws QueryError with the SQL in its message
   */
  execute(sql: string, signal?: AbortSignal): Promise<void>;
  /** Makes `content` readable for one `read_csv(UPLOAD_PATH)`, runs `use`, and forgets the file again. */
  withUpload<T>(content: FileContent, use: () => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** The only path the locked engine may read. */
export const UPLOAD_PATH = 'upload.csv';

/**
 * A second database in memory whose tables are compressed: a tenth of the room, for half the speed. What is made there as
 * `packed.main.name` is found as `name`.
 */
const PACKED: readonly string[] = [
  "ATTACH ':memory:' AS packed (COMPRESS)",
  "SET search_path='memory.main,packed.main'",
];

/**
 * Makes the engine ready and then closes it to everything but the registered upload: no extension, no other file, no network, no way back.
 * Extensions fetched on first use would hang offline, so their loading is off before anything else.
 */
export const LOCKDOWN: readonly string[] = [
  ...PACKED,
  'SET autoload_known_extensions=false',
  'SET autoinstall_known_extensions=false',
  `SET allowed_paths=['${UPLOAD_PATH}']`,
  'SET enable_external_access=false',
  'SET lock_configuration=true',
];

/** A failed statement, with its SQL. */
export class QueryError extends Error {
  readonly sql: string;

  constructor(cause: unknown, sql: string) {
    super(`${cause instanceof Error ? cause.message : String(cause)}\nSQL: ${sql}`, { cause });
    this.name = 'QueryError';
    this.sql = sql;
  }
}

/** Runs `work` for a statement; whatever goes wrong comes back with that statement. */
export async function withSql<T>(sql: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof QueryError ? error : new QueryError(error, sql);
  }
}
