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

/**
 * Reads files one after the other in a worker that is there from the start, so that nothing is asked of the network later.
 * Calling off ends the worker at once, which frees its memory, and another takes its place.
 */
export function readInWorker(makeWorker: () => ReadingWorker): ReadFile {
  let worker = makeWorker();
  const renew = () => {
    worker.terminate();
    worker = makeWorker();
  };
  return (source, override, { lane, signal, onProgress }) => {
    signal?.throwIfAborted();
    return new Promise<ReadTable | ReadFailure>((resolve, reject) => {
      const end = (settle: () => void) => {
        signal?.removeEventListener('abort', callOff);
        settle();
      };
      const callOff = () => {
        renew();
        end(() => reject(signal?.reason));
      };
      signal?.addEventListener('abort', callOff, { once: true });
      worker.onmessage = ({ data }: MessageEvent<ReadAnswer>) => {
        if ('progress' in data) onProgress?.(data.progress);
        else if ('outcome' in data) end(() => resolve(data.outcome));
        else end(() => reject(new Error(data.failure)));
      };
      worker.onerror = ({ message }) => {
        renew();
        end(() => reject(new Error(message)));
      };
      worker.postMessage({ source, override, lane } satisfies ReadQuestion);
    });
  };
}
