import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ServedFolder, serveFolder } from '../../src/serve/static-server.mjs';

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
}

let outside = '';
let served: ServedFolder;

/** Asks for a path exactly as written, which a browser would not do. */
function ask(path: string, method = 'GET'): Promise<Answer> {
  const { hostname, port } = new URL(served.url);
  return new Promise((done, failed) => {
    request({ hostname, port, path, method }, (response) => {
      let text = '';
      response.on('data', (part) => {
        text += part;
      });
      response.on('end', () => done({ status: response.statusCode, headers: response.headers, text }));
    })
      .on('error', failed)
      .end();
  });
}

beforeAll(async () => {
  outside = mkdtempSync(join(tmpdir(), 'throughline-'));
  mkdirSync(join(outside, 'site', 'assets'), { recursive: true });
  writeFileSync(join(outside, 'secret.txt'), 'secret');
  writeFileSync(
    join(outside, 'site', '_headers'),
    "/*\n  X-Policy: strict; default 'none'\n\n/assets/*\n  Cache-Control: immutable\n",
  );
  writeFileSync(join(outside, 'site', 'index.html'), '<h1>home</h1>');
  writeFileSync(join(outside, 'site', 'assets', 'engine.wasm'), 'wasm');
  served = await serveFolder(join(outside, 'site'));
});

afterAll(async () => {
  await served.close();
  rmSync(outside, { recursive: true });
});

describe('the server', () => {
  it('serves the index of a folder under the headers of _headers', async () => {
    expect(await ask('/')).toMatchObject({
      status: 200,
      text: '<h1>home</h1>',
      headers: { 'x-policy': "strict; default 'none'", 'content-type': 'text/html; charset=utf-8' },
    });
  });

  it('gives each kind of file its type, and the headers of its folder', async () => {
    expect((await ask('/assets/engine.wasm')).headers).toMatchObject({
      'content-type': 'application/wasm',
      'cache-control': 'immutable',
      'x-policy': "strict; default 'none'",
    });
  });

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets/../../secret.txt',
    '/assets/%00',
    '/%',
    '/missing',
  ])('does not leave its folder for %s, and answers with a sentence under the same headers', async (path) => {
    const { status, text, headers } = await ask(path);
    expect([status, text, headers['x-policy']]).toEqual([
      404,
      'There is no such file here.\n',
      "strict; default 'none'",
    ]);
  });

  it('outlives a build that takes a file away while it is asked for', async () => {
    const path = join(outside, 'site', 'assets', 'replaced.js');
    let open = true;
    const asked = Promise.all(Array.from({ length: 100 }, () => ask('/assets/replaced.js'))).finally(() => {
      open = false;
    });
    while (open) {
      writeFileSync(path, 'new');
      await setImmediate();
      rmSync(path);
      await setImmediate();
    }
    const statuses = new Set((await asked).map(({ status }) => status));
    expect([...statuses].filter((status) => status !== 200 && status !== 404)).toEqual([]);
    expect((await ask('/')).status).toBe(200);
  });

  it('only hands out files', async () => {
    expect(await ask('/', 'POST')).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
    expect(await ask('/', 'HEAD')).toMatchObject({ status: 200, text: '' });
  });
});
