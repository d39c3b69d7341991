import { describe, expect, it } from 'vitest';
import { offlineCopy } from '../../../src/app/offline/offline-copy.ts';

const FOLDER = 'https://county.example/tool/';

describe('the copy for use without a network', () => {
  it('is left alone where the browser keeps none, and the page says nothing of it', async () => {
    const told: unknown[] = [];
    const copy = offlineCopy({ container: undefined, stores: undefined, folder: FOLDER, reload: () => undefined });
    await copy.keep((state) => void told.push(state));
    await copy.remove();
    expect(told).toEqual([]);
  });

  it('is removed with all its builds, and nothing of a neighbour', async () => {
    const names = [
      'throughline-files /tool/ one',
      'throughline-files /tool/ two',
      'throughline-files /other/ one',
      'mail',
    ];
    const deleted: string[] = [];
    const stores = { keys: async () => names, delete: async (name: string) => deleted.push(name) > 0 };
    await offlineCopy({ container: undefined, stores, folder: FOLDER, reload: () => undefined }).remove();
    expect(deleted).toEqual(['throughline-files /tool/ one', 'throughline-files /tool/ two']);
  });

  it('puts a version in place only by opening the page anew', async () => {
    let reloads = 0;
    const reload = () => {
      reloads += 1;
    };
    await offlineCopy({ container: undefined, stores: undefined, folder: FOLDER, reload }).takeUpdate();
    expect(reloads).toBe(1);
  });
});
