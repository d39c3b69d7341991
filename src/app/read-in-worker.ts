import type { Unpacked } from '../data/import/containers/found-table.ts';
import type { ReadFile } from '../data/import/read-table.ts';
import type { UnpackFile } from '../data/recipes/unpack-file.ts';
import type { FileAnswer, FileQuestion, PackedContents } from './file-desk.ts';
import { createTurns } from './turns.ts';

/** The part of a worker that is used. */
export type ReadingWorker = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

export interface FileWork {
  readonly readFile: ReadFile;
  readonly unpackFile: UnpackFile;
  /** Ends the worker with whatever its memory still holds of files, and what it was doing; another takes its place. */
  endReading(): void;
}

/**
 * Unpacks and reads files one after the other in a worker that is there from the start, so that nothing is asked of the
 * network later. Calling off ends the worker at once, which frees its memory, and another takes its place.
 */
export function filesInWorker(makeWorker: () => ReadingWorker): FileWork {
  const { ask, endReading } = workerDesk(makeWorker);
  let lastKey = 0;
  return {
    readFile: (source, override, { lane, signal, onProgress }) =>
      ask({ task: 'read', source, override, lane }, signal, (answer) => {
        if ('progress' in answer && 'bytes' in answer.progress) onProgress?.(answer.progress);
        return 'read' in answer ? { is: answer.read } : undefined;
      }),
    async unpackFile(source, { recipes, signal, onProgress }) {
      lastKey += 1;
      const container = { key: lastKey, source, recipes };
      const told = (answer: FileAnswer) => {
        if ('progress' in answer && 'stage' in answer.progress) onProgress?.(answer.progress);
      };
      const found = await ask({ task: 'unpack', ...container }, signal, (answer) => {
        told(answer);
        return 'unpacked' in answer ? { is: answer.unpacked } : undefined;
      });
      return withTables(found, (at, until) =>
        ask({ task: 'open', ...container, at }, until, (answer) =>
          'opened' in answer ? { is: answer.opened } : undefined,
        ),
      );
    },
    endReading,
  };
}

/** The tables of a container with the way to open each. */
function withTables(
  found: PackedContents,
  open: (at: number, signal?: AbortSignal) => ReturnType<OpenTable>,
): Unpacked {
  if (found === null || !found.ok) return found;
  const { kind, tables, notes } = found;
  const opening = tables.map((table, at) => ({ ...table, open: (signal?: AbortSignal) => open(at, signal) }));
  return { ok: true, contents: { kind, tables: opening, notes } };
}

type OpenTable = Extract<Unpacked, { ok: true }>['contents']['tables'][number]['open'];

/** Takes what it waits for out of an answer; undefined while that is still to come. */
type Picked<Outcome> = (answer: FileAnswer) => { readonly is: Outcome } | undefined;

type Ask = <Outcome>(
  question: FileQuestion,
  signal: AbortSignal | undefined,
  pick: Picked<Outcome>,
) => Promise<Outcome>;

function workerDesk(makeWorker: () => ReadingWorker): { readonly ask: Ask; readonly endReading: () => void } {
  const inTurn = createTurns();
  let worker = makeWorker();
  const renew = () => {
    worker.terminate();
    worker = makeWorker();
  };
  let callOffWork: (() => void) | null = null;
  const ask: Ask = (question, signal, pick) =>
    inTurn(() => {
      signal?.throwIfAborted();
      return new Promise((resolve, reject) => {
        const end = (settle: () => void) => {
          signal?.removeEventListener('abort', callOff);
          callOffWork = null;
          settle();
        };
        const callOff = () => {
          renew();
          end(() => reject(signal?.reason ?? new DOMException('the reading was ended', 'AbortError')));
        };
        callOffWork = callOff;
        signal?.addEventListener('abort', callOff, { once: true });
        worker.onmessage = ({ data }: MessageEvent<FileAnswer>) => {
          const picked = pick(data);
          if (picked !== undefined) end(() => resolve(picked.is));
          else if ('failure' in data) end(() => reject(new Error(data.failure)));
        };
        worker.onerror = ({ message }) => {
          renew();
          end(() => reject(new Error(message)));
        };
        worker.postMessage(question);
      });
    });
  return { ask, endReading: () => (callOffWork ?? renew)() };
}
