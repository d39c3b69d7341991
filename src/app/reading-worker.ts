import { readTable } from '../data/import/read-table.ts';
import type { ReadAnswer, ReadQuestion } from './read-in-worker.ts';

/** Reads one file away from the page, which stays free to answer. */
self.addEventListener('message', ({ data }: MessageEvent<ReadQuestion>) => {
  const { source, override, lane } = data;
  const answer = (message: ReadAnswer) => self.postMessage(message);
  readTable(source, override, { lane, onProgress: (progress) => answer({ progress }) }).then(
    (outcome) => answer({ outcome }),
    (error: unknown) => answer({ failure: error instanceof Error ? error.message : String(error) }),
  );
});
