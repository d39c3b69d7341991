import { OFFLINE_STORE } from '../offline/store-name.ts';

/** A place in which a browser keeps things for a site. */
export type StoragePlace = 'cookies' | 'local-storage' | 'session-storage' | 'databases' | 'private-files' | 'caches';

/** What is kept in one place. */
export interface Leftover {
  readonly storage: StoragePlace;
  /** `own-files`: only files of this app, for use without a network; `unreadable`: the browser does not let the page look. */
  readonly state: 'empty' | 'own-files' | 'found' | 'unreadable';
  /** Names of what is there, never what it holds. */
  readonly names: readonly string[];
}

/** Names of what a browser keeps for this address, one function a place. */
export interface Storages {
  readonly cookies: () => readonly string[];
  readonly localStorage: () => readonly string[];
  readonly sessionStorage: () => readonly string[];
  readonly databases: () => Promise<readonly string[]>;
  readonly privateFiles: () => Promise<readonly string[]>;
  readonly caches: () => Promise<readonly string[]>;
}

/** Looks into every place in which a browser could have kept something. */
export async function findLeftovers(storages: Storages): Promise<readonly Leftover[]> {
  return Promise.all([
    look('cookies', storages.cookies),
    look('local-storage', storages.localStorage),
    look('session-storage', storages.sessionStorage),
    look('databases', storages.databases),
    look('private-files', storages.privateFiles),
    look('caches', storages.caches),
  ]);
}

async function look(
  storage: StoragePlace,
  names: () => readonly string[] | Promise<readonly string[]>,
): Promise<Leftover> {
  try {
    const found = await names();
    return { storage, state: stateOf(storage, found), names: found };
  } catch {
    return { storage, state: 'unreadable', names: [] };
  }
}

function stateOf(storage: StoragePlace, names: readonly string[]): Leftover['state'] {
  if (names.length === 0) return 'empty';
  return storage === 'caches' && names.every((name) => name.startsWith(OFFLINE_STORE)) ? 'own-files' : 'found';
}

/** The real places of this browser. */
export const browserStorages: Storages = {
  cookies: () =>
    document.cookie
      .split(';')
      .map((cookie) => cookie.split('=')[0]?.trim() ?? '')
      .filter((name) => name !== ''),
  localStorage: () => Object.keys(localStorage),
  sessionStorage: () => Object.keys(sessionStorage),
  databases: async () => (await indexedDB.databases()).map(({ name }) => name ?? ''),
  privateFiles: async () => {
    const names: string[] = [];
    const folder = await navigator.storage.getDirectory();
    for await (const name of folder.keys()) names.push(name);
    return names;
  },
  caches: () => caches.keys(),
};
