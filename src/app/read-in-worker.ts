import type { DialectOverride } from '../data/import/dialect.ts';
import type { ReadFailure, ReadTable } from '../data/import/read-outcome.ts';
import type { ReadFile, ReadOptions, ReadProgress } from '../data/import/read-table.ts';
import type { SourceFile } from '../data/import/source-file.ts';

/** What the page asks of the reading worker. */
export interface ReadQuestion {
  readonly source: SourceFile;
  readonly override: DialectOverride;
  readonly lane: ReadOptions['lane'];
}

/** What the worker says: how far it is, and at the end the outcome or why there is none. */
export type ReadAnswer =
  | { readonly progress: ReadProgress }
  | { readonly outcome: ReadTable | ReadFailure }
  | { readonly failure: string };

/** The part of a worker that is used. */
export type ReadingWorker = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

/** Reads each file in a worker of its own, which ends with it: calling off is immediate and frees its memory. */
export function readInWorker(makeWorker: () => ReadingWorker): ReadFile {
  return (source, override, { lane, signal, onProgress }) => {
    signal?.throwIfAborted();
    const worker = makeWorker();
    return new Promise<ReadTable | ReadFailure>((resolve, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
      worker.onmessage = ({ data }: MessageEvent<ReadAnswer>) => {
        if ('progress' in data) onProgress?.(data.progress);
        else if ('outcome' in data) resolve(data.outcome);
        else reject(new Error(data.failure));
      };
      worker.onerror = ({ message }) => reject(new Error(message));
      worker.postMessage({ source, override, lane } satisfies ReadQuestion);
    }).finally(() => worker.terminate());
  };
}
