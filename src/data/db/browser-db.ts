import { AsyncDuckDB, type AsyncDuckDBConnection, DuckDBDataProtocol, VoidLogger } from '@duckdb/duckdb-wasm';
import { plainRows } from './arrow-rows.ts';
import { type Db, LOCKDOWN, type SqlRow, UPLOAD_PATH, withSql } from './port.ts';

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
    query: (sql, signal) =>
      withSql(sql, async () =>
        signal ? queryUntil(connection, sql, signal) : plainRows(await connection.query(sql), sql),
      ),
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
    // At once: closing the connection first would wait for a statement under way.
    close: () => engine.terminate(),
  };
}

type Sent = Awaited<ReturnType<AsyncDuckDBConnection['send']>>;

/** A statement that is sent is worked on in short turns, between which it can be called off. */
async function sendUntil<Result>(
  { connection, sql }: { readonly connection: AsyncDuckDBConnection; readonly sql: string },
  signal: AbortSignal,
  read: (sent: Sent) => Promise<Result>,
): Promise<Result> {
  const callOff = () => void connection.cancelSent();
  signal.addEventListener('abort', callOff, { once: true });
  try {
    return await read(await connection.send(sql));
  } finally {
    signal.removeEventListener('abort', callOff);
  }
}

async function executeUntil(connection: AsyncDuckDBConnection, sql: string, signal: AbortSignal): Promise<void> {
  await sendUntil({ connection, sql }, signal, (sent) => sent.cancel());
}

async function queryUntil(
  connection: AsyncDuckDBConnection,
  sql: string,
  signal: AbortSignal,
): Promise<readonly SqlRow[]> {
  return sendUntil({ connection, sql }, signal, async (sent) => {
    const rows: SqlRow[] = [];
    for await (const batch of sent) rows.push(...plainRows(batch, sql));
    return rows;
  });
}
