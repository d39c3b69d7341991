import { type KeeperNews, TAKE_OVER } from './keeper-messages.ts';
import type { OfflineState } from './offline-state.ts';
import { storesOf } from './site-list.ts';

/** The copy of the app's own files that the browser keeps for use without a network. */
export interface OfflineCopy {
  /** Has the browser keep the files, or look for a newer version; `tell` hears how far it is, as long as the page is open. */
  keep(tell: (state: OfflineState) => void): Promise<void>;
  /** Puts the newer version in place and opens the page anew. */
  takeUpdate(): Promise<void>;
  /** Forgets the copy; the next visit begins a new one. */
  remove(): Promise<void>;
}

/** What is used of the browser. */
export interface OfflineWorld {
  /** Absent where the browser keeps no copies, as without HTTPS. */
  readonly container: Pick<ServiceWorkerContainer, 'register' | 'getRegistration' | 'addEventListener'> | undefined;
  readonly stores: Pick<CacheStorage, 'keys' | 'delete'> | undefined;
  readonly folder: string;
  reload(): void;
}

export function offlineCopy({ container, stores, folder, reload }: OfflineWorld): OfflineCopy {
  return {
    async keep(tell) {
      const registration = await container?.register(`${folder}sw.js`, { scope: folder, updateViaCache: 'none' });
      if (container === undefined || registration === undefined) return;
      const look = () => tellStanding(registration, tell);
      container.addEventListener('message', ({ data }: MessageEvent<KeeperNews>) => {
        if (data.kind === 'refused') return;
        // News may come in after the work it tells of is done.
        if (data.kind === 'failed') tell({ status: 'failed', cause: data.cause, isKept: registration.active !== null });
        else if (registration.installing) tell({ status: 'keeping', done: data.done, total: data.total });
        else look();
      });
      const follow = () => {
        const newer = registration.installing;
        newer?.addEventListener('statechange', () => newer.state !== 'redundant' && look());
      };
      registration.addEventListener('updatefound', follow);
      follow();
      look();
      // Registering looks for a newer version only the first time; without a network the kept one goes on.
      if (registration.active) await registration.update().catch(() => undefined);
    },
    async takeUpdate() {
      const registration = await container?.getRegistration(folder);
      container?.addEventListener('controllerchange', reload, { once: true });
      if (registration?.waiting) registration.waiting.postMessage(TAKE_OVER);
      else reload();
    },
    async remove() {
      await (await container?.getRegistration(folder))?.unregister();
      const names = (await stores?.keys()) ?? [];
      await Promise.all(names.filter((name) => name.startsWith(storesOf(folder))).map((name) => stores?.delete(name)));
    },
  };
}

/** Tells when a keeper has all files: the first one, or a newer one that waits. */
function tellStanding({ installing, active, waiting }: ServiceWorkerRegistration, tell: (state: OfflineState) => void) {
  if (!installing && active) tell({ status: 'kept', hasUpdate: waiting !== null });
}
