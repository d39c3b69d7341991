import '../../data/db/bind-worker.ts';
import { type Patience, tryAll, type Witness } from './attempt.ts';
import { WORKER_ATTEMPTS } from './network-attempts.ts';

/** What of a worker's global object is used here. */
interface LeakWorker extends Witness {
  postMessage(message: unknown): void;
}

declare const self: LeakWorker;

const PATIENCE_MS = 1500;
const patience: Patience = (answered) =>
  Promise.race([answered, new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))]).then(() => undefined);

void tryAll(WORKER_ATTEMPTS, self, patience).then((tried) => self.postMessage(tried));
