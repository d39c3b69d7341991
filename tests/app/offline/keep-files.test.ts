import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { forgetOtherBuilds, type KeeperWorld, keepFiles, type Stores } from '../../../src/app/offline/keep-files.ts';
import type { SiteList } from '../../../src/app/offline/site-list.ts';

const FOLDER = 'https://county.example/tool/';

const sha256 = (text: string) => createHash('sha256').update(text).digest('base64');

function site(build: string, files: Readonly<Record<string, string>>): SiteList {
  return {
    build,
    files: Object.entries(files).map(([path, text]) => ({ path, bytes: text.length, sha256: sha256(text) })),
  };
}

/** The stores of a browser, as address to text by name. */
function fakeStores() {
  const kept = new Map<string, Map<string, Response>>();
  const stores: Stores = {
    keys: async () => [...kept.keys()],
    delete: async (name) => kept.delete(name),
    async open(name) {
      const store = kept.get(name) ?? new Map<string, Response>();
      kept.set(name, store);
      return {
        match: async (address) => store.get(address)?.clone(),
        put: async (address, response) => void store.set(address, response),
      };
    },
  };
  return { stores, kept };
}

/** A server with these files; like a browser it hands out nothing with another hash. */
function fakeWorld(stores: Stores, served: Readonly<Record<string, string>>) {
  const asked: string[] = [];
  const told: number[] = [];
  const world: KeeperWorld = {
    folder: FOLDER,
    stores,
    tell: (done) => void told.push(done),
    async fetchFile(address, hash) {
      const path = address.slice(FOLDER.length);
      asked.push(path);
      const text = served[path === '' ? 'index.html' : path] ?? '';
      if (sha256(text) !== hash) throw new TypeError(`the hash of ${path} is another`);
      return new Response(text);
    },
  };
  return { world, asked, told };
}

const FIRST = { 'index.html': '<p>', 'assets/engine.wasm': 'engine' };

describe('keeping the files', () => {
  it('keeps each file under its own address and tells how far it is', async () => {
    const { stores, kept } = fakeStores();
    const { world, told } = fakeWorld(stores, FIRST);
    await keepFiles(site('one', FIRST), world);
    expect([...kept.keys()]).toEqual(['throughline-files /tool/ one']);
    expect([...(kept.get('throughline-files /tool/ one')?.keys() ?? [])]).toEqual([
      FOLDER,
      `${FOLDER}assets/engine.wasm`,
    ]);
    expect(told).toEqual([0, 3, 9]);
  });

  it('keeps nothing of a build of which one file is not the published one', async () => {
    const { stores, kept } = fakeStores();
    const { world } = fakeWorld(stores, { ...FIRST, 'assets/engine.wasm': 'tampered' });
    await expect(keepFiles(site('one', FIRST), world)).rejects.toThrow('the hash of assets/engine.wasm is another');
    expect([...kept.keys()]).toEqual([]);
  });

  it('gets only what is new in the next build, and then forgets the one before', async () => {
    const { stores, kept } = fakeStores();
    await keepFiles(site('one', FIRST), fakeWorld(stores, FIRST).world);
    const second = { ...FIRST, 'index.html': '<b>' };
    const { world, asked } = fakeWorld(stores, second);
    await keepFiles(site('two', second), world);
    expect(asked).toEqual(['']);
    await stores.open('another app');
    await stores.open('throughline-files /elsewhere/ one');
    await forgetOtherBuilds(site('two', second), world);
    expect([...kept.keys()]).toEqual([
      'throughline-files /tool/ two',
      'another app',
      'throughline-files /elsewhere/ one',
    ]);
  });

  it('does not trust what another page may have put into an earlier store', async () => {
    const { stores, kept } = fakeStores();
    await keepFiles(site('one', FIRST), fakeWorld(stores, FIRST).world);
    kept.get('throughline-files /tool/ one')?.set(`${FOLDER}assets/engine.wasm`, new Response('planted'));
    const { world, asked } = fakeWorld(stores, FIRST);
    await keepFiles(site('two', FIRST), world);
    expect(asked).toEqual(['assets/engine.wasm']);
  });
});
