import '../data/db/bind-worker.ts';
import { type FileAnswer, type FileQuestion, fileDesk } from './file-desk.ts';

const desk = fileDesk();

/** Unpacks and reads files away from the page, which stays free to answer. */
self.addEventListener('message', ({ data }: MessageEvent<FileQuestion>) => {
  const answer = (message: FileAnswer) => self.postMessage(message);
  desk(data, (progress) => answer({ progress })).then(answer, (error: unknown) =>
    answer({ failure: error instanceof Error ? error.message : String(error) }),
  );
});
