import { refusedHosts } from '../offline/browser-offline.ts';
import { type Patience, type Tried, tryAll, type WorkerLeak, withRefusals } from './attempt.ts';
import { elementAttempts } from './element-attempts.ts';
import { browserStorages, findLeftovers } from './leftovers.ts';
import { REQUEST_ATTEMPTS } from './network-attempts.ts';
import { ownHeaders } from './own-headers.ts';
import type { PageProof } from './proof.ts';

const PATIENCE_MS = 2000;
const WORKER_PATIENCE_MS = 6000;

const wait = (milliseconds: number) => new Promise<null>((resolve) => setTimeout(() => resolve(null), milliseconds));

const patience: Patience = (answered) => Promise.race([answered, wait(PATIENCE_MS)]).then(() => undefined);

/** Tries to leak from this page and from a worker of it, and looks at what the browser keeps and what the server sent. */
export async function provePage(page: Document, build: string): Promise<PageProof> {
  const place = page.createElement('div');
  place.hidden = true;
  page.body.append(place);
  const folder = new URL('./', page.baseURI).href;
  const listening = new AbortController();
  const refused = refusedHosts(listening.signal);
  try {
    const [tried, worker, headers, leftovers] = await Promise.all([
      tryAll([...REQUEST_ATTEMPTS, ...elementAttempts(place)], page, patience),
      tryInWorker(),
      ownHeaders(folder),
      findLeftovers(browserStorages),
    ]);
    const { userAgent } = navigator;
    return {
      page: withRefusals(tried, refused),
      worker: worker && withRefusals(worker, refused),
      headers,
      leftovers,
      origin: folder,
      userAgent,
      build,
      at: new Date().toISOString(),
    };
  } finally {
    place.remove();
    listening.abort();
  }
}

async function tryInWorker(): Promise<readonly Tried<WorkerLeak>[] | null> {
  const worker = new Worker(new URL('./leak-worker.ts', import.meta.url), { type: 'module' });
  const answer = new Promise<readonly Tried<WorkerLeak>[] | null>((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<readonly Tried<WorkerLeak>[]>) => resolve(data);
    worker.onerror = () => resolve(null);
  });
  return Promise.race([answer, wait(WORKER_PATIENCE_MS)]).finally(() => worker.terminate());
}
