import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { serveOnFreePort } from '../../src/serve/free-port.mjs';
import { serveFolder } from '../../src/serve/static-server.mjs';

describe('npm start', () => {
  it('takes a later port where its own is taken', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'throughline-'));
    writeFileSync(join(folder, 'index.html'), 'home');
    const first = await serveFolder(folder);
    const taken = Number(new URL(first.url).port);
    const second = await serveOnFreePort(folder, taken);
    expect(Number(new URL(second.url).port)).toBeGreaterThan(taken);
    await Promise.all([first.close(), second.close()]);
    rmSync(folder, { recursive: true });
  });
});
