import { addressOf, type SiteFile, type SiteList, storeName, storesOf } from './site-list.ts';

/** What is used of the browser's stores of answers. */
export interface Stores {
  open(name: string): Promise<Store>;
  keys(): Promise<readonly string[]>;
  delete(name: string): Promise<boolean>;
}

export interface Store {
  match(address: string): Promise<Response | undefined>;
  put(address: string, response: Response): Promise<void>;
}

/** The world of the keeper: the folder it keeps, where, and how it gets a file. */
export interface KeeperWorld {
  readonly folder: string;
  readonly stores: Stores;
  /** Gets a file from the site's own server; rejects when its bytes do not have the hash. */
  fetchFile(address: string, sha256: string): Promise<Response>;
  /** How many bytes are kept so far. */
  tell(done: number, total: number): void;
}

/**
 * Keeps every file of the list. One whose bytes are known from an earlier build is taken from there.
 * @throws when a file cannot be had or is not what the list says; then nothing of this build is kept
 */
export async function keepFiles(site: SiteList, world: KeeperWorld): Promise<void> {
  const { folder, stores, tell } = world;
  const name = storeName(folder, site);
  const earlier = await earlierStores(world, name);
  const store = await stores.open(name);
  const total = site.files.reduce((sum, { bytes }) => sum + bytes, 0);
  let done = 0;
  tell(done, total);
  try {
    for (const file of site.files) {
      const address = addressOf(folder, file.path);
      await store.put(address, (await known(earlier, address, file)) ?? (await world.fetchFile(address, file.sha256)));
      done += file.bytes;
      tell(done, total);
    }
  } catch (error) {
    await stores.delete(name);
    throw error;
  }
}

async function earlierStores({ stores, folder }: KeeperWorld, name: string): Promise<readonly Store[]> {
  const names = (await stores.keys()).filter((one) => one.startsWith(storesOf(folder)) && one !== name);
  return Promise.all(names.map((one) => stores.open(one)));
}

async function known(stores: readonly Store[], address: string, file: SiteFile): Promise<Response | undefined> {
  for (const store of stores) {
    const response = await store.match(address);
    if (response !== undefined && (await hashOf(response.clone())) === file.sha256) return response;
  }
  return undefined;
}

async function hashOf(response: Response): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await response.arrayBuffer());
  return btoa(String.fromCharCode(...new Uint8Array(digest)));
}

/** Forgets what was kept of other builds in the same folder. */
export async function forgetOtherBuilds(site: SiteList, { stores, folder }: KeeperWorld): Promise<void> {
  const own = storeName(folder, site);
  const others = (await stores.keys()).filter((name) => name.startsWith(storesOf(folder)) && name !== own);
  await Promise.all(others.map((name) => stores.delete(name)));
}
