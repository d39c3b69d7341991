import { describe, expect, it } from 'vitest';
import { findLeftovers, type Storages } from '../../../src/app/prove/leftovers.ts';

const EMPTY: Storages = {
  cookies: () => [],
  localStorage: () => [],
  sessionStorage: () => [],
  databases: async () => [],
  privateFiles: async () => [],
  caches: async () => [],
};

describe('what a browser keeps', () => {
  it('is nothing in any of six places', async () => {
    const found = await findLeftovers(EMPTY);
    expect(found).toHaveLength(6);
    expect(found.every(({ state, names }) => state === 'empty' && names.length === 0)).toBe(true);
  });

  it('is named where there is something, wherever it came from', async () => {
    const found = await findLeftovers({ ...EMPTY, localStorage: () => ['theme'], databases: async () => ['mail'] });
    expect(found.filter(({ state }) => state === 'found')).toEqual([
      { storage: 'local-storage', state: 'found', names: ['theme'] },
      { storage: 'databases', state: 'found', names: ['mail'] },
    ]);
  });

  it.each([
    [['throughline-files /a/ 123'], 'own-files'],
    [['throughline-files /a/ 123', 'another-app'], 'found'],
  ] as const)('knows the files of the app among %j', async (names, state) => {
    const found = await findLeftovers({ ...EMPTY, caches: async () => names });
    expect(found.at(-1)).toEqual({ storage: 'caches', state, names });
  });

  it('is unknown where the browser does not let the page look', async () => {
    const refused = () => Promise.reject(new DOMException('no', 'SecurityError'));
    const found = await findLeftovers({ ...EMPTY, privateFiles: refused });
    expect(found[4]).toEqual({ storage: 'private-files', state: 'unreadable', names: [] });
  });
});
