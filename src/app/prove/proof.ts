import type { EngineRefusal } from '../../data/db/leak-attempts.ts';
import type { PageLeak, Tried, WorkerLeak } from './attempt.ts';
import type { Leftover } from './leftovers.ts';
import type { HeaderCheck } from './own-headers.ts';

/** What the page can find out about itself, apart from the engine. */
export interface PageProof {
  readonly page: readonly Tried<PageLeak>[];
  /** `null` when the worker did not answer. */
  readonly worker: readonly Tried<WorkerLeak>[] | null;
  readonly headers: readonly HeaderCheck[];
  readonly leftovers: readonly Leftover[];
  /** Where the page stands and in which browser. */
  readonly origin: string;
  readonly userAgent: string;
  readonly build: string;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** Everything that was tried, and what became of it. */
export interface Proof extends PageProof {
  /** `null` when the engine is not there. */
  readonly engine: readonly EngineRefusal[] | null;
}

/** What a proof comes to. */
export interface Verdict {
  readonly closed: number;
  readonly open: number;
  readonly missingHeaders: number;
  readonly found: number;
  /** Parts that could not be tried. */
  readonly untried: number;
  readonly isSound: boolean;
}

/** Counts what held. A way that this browser does not have counts as closed. */
export function verdictOf({ page, worker, engine, headers, leftovers }: Proof): Verdict {
  const tried = [...page, ...(worker ?? []), ...(engine ?? [])];
  const open = tried.filter(({ state }) => state === 'open').length;
  const missingHeaders = headers.filter(({ state }) => state !== 'as-shipped').length;
  const found = leftovers.filter(({ state }) => state === 'found').length;
  const untried = [worker, engine].filter((part) => part === null).length;
  return {
    closed: tried.length - open,
    open,
    missingHeaders,
    found,
    untried,
    isSound: open === 0 && found === 0 && untried === 0 && missingHeaders === 0,
  };
}
