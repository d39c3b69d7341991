import { AsyncDuckDB, type AsyncDuckDBConnection, DuckDBDataProtocol, VoidLogger } from '@duckdb/duckdb-wasm';
import { plainRows } from './arrow-rows.ts';
import { type Db, LOCKDOWN, UPLOAD_PATH, withSql } from './port.ts';

/** Where the engine's two files lie (same origin), and who makes its worker. */
export interface EngineFiles {
  readonly wasmUrl: string;
  makeWorker(): Worker;
}

/** How much of the engine has arrived: bytes, both 0 while unknown. */
export interface BootProgress {
  readonly loaded: number;
  readonly total: number;
}

/** Boots the engine in a worker of its own and locks it. */
export async function openBrowserDb(files: EngineFiles, onProgress: (progress: BootProgress) => void): Promise<Db> {
  const worker = files.makeWorker();
  const engine = new AsyncDuckDB(new VoidLogger(), worker);
  await engine.instantiate(files.wasmUrl, null, ({ bytesLoaded, bytesTotal }) =>
    onProgress({ loaded: bytesLoaded, total: bytesTotal }),
  );
  await engine.open({});
  const connection = await engine.connect();
  for (const statement of LOCKDOWN) await connection.query(statement);

  return {
    query: (sql) => withSql(sql, async () => plainRows(await connection.query(sql), sql)),
    execute: (sql, signal) =>
      withSql(sql, async () => {
        if (signal) await executeUntil(connection, sql, signal);
        else await connection.query(sql);
      }),
    async withUpload(content, use) {
      if (content instanceof Blob) {
        await engine.registerFileHandle(UPLOAD_PATH, content, DuckDBDataProtocol.BROWSER_FILEREADER, true);
      } else {
        // The worker takes the buffer over, so it gets a copy of its own.
        await engine.registerFileBuffer(UPLOAD_PATH, content.slice());
      }
      try {
        return await use();
      } finally {
        await engine.dropFile(UPLOAD_PATH);
      }
    },
    async close() {
      await connection.close();
      await engine.terminate();
    },
  };
}

/** A statement that is sent is worked on in short turns, between which it can be called off. */
async function executeUntil(connection: AsyncDuckDBConnection, sql: string, signal: AbortSignal): Promise<void> {
  const callOff = () => void connection.cancelSent();
  signal.addEventListener('abort', callOff, { once: true });
  try {
    const reader = await connection.send(sql);
    await reader.cancel();
  } finally {
    signal.removeEventListener('abort', callOff);
  }
}
