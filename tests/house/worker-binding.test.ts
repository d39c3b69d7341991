import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bindWorker } from '../../src/data/db/worker-binding.ts';

describe('a bound worker', () => {
  it('has no lasting connections, no workers of its own and no old way to bring code, neither itself nor by inheritance', () => {
    const inherited = { importScripts: () => null, postMessage: () => null };
    const scope = Object.assign(Object.create(inherited), { WebSocket: class {}, Worker: class {}, onmessage: null });
    bindWorker(scope);
    expect(['WebSocket', 'Worker', 'importScripts'].filter((name) => name in scope)).toEqual([]);
    expect('postMessage' in scope && 'onmessage' in scope).toBe(true);
  });

  it('is every worker of the app, before anything else runs in it', () => {
    const folders = ['src/data/db', 'src/app', 'src/app/prove'];
    const workers = folders.flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => name.endsWith('-worker.ts') && !['read-in-worker.ts', 'bind-worker.ts'].includes(name))
        .map((name) => `${folder}/${name}`),
    );
    expect(workers).toEqual([
      'src/data/db/engine-worker.ts',
      'src/app/reading-worker.ts',
      'src/app/prove/leak-worker.ts',
    ]);
    for (const worker of workers) {
      const [first = ''] = readFileSync(worker, 'utf8').split('\n');
      expect(first, worker).toMatch(/^import '[./]*(data\/db\/)?bind-worker\.ts';$/);
    }
  });
});
