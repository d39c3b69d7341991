import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inRepository } from '../../src/serve/repository.mjs';
import { differences, writeHashList } from '../../src/serve/site-hashes.mjs';

let copy = '';

beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'throughline-copy-'));
  mkdirSync(join(copy, 'assets'));
  writeFileSync(join(copy, 'index.html'), '<p>a</p>');
  writeFileSync(join(copy, 'assets', 'engine.wasm'), new Uint8Array([0, 97, 115, 109]));
  writeHashList(copy);
});

afterEach(() => rmSync(copy, { recursive: true }));

/** What a county sees that checks its copy with the command of the README. */
function check() {
  const { status, stdout } = spawnSync(process.execPath, [inRepository('src', 'serve', 'check-copy.mjs'), copy], {
    encoding: 'utf8',
  });
  return { status, lines: stdout.trim().split('\n') };
}

describe('a copy of the site', () => {
  it('is as published when nothing was changed', () => {
    expect(check()).toEqual({ status: 0, lines: ['Every file is as published.'] });
  });

  it('fails the check when one byte is another', () => {
    writeFileSync(join(copy, 'assets', 'engine.wasm'), new Uint8Array([0, 97, 115, 108]));
    expect(check()).toEqual({ status: 1, lines: ['changed: assets/engine.wasm', '1 differ from the list.'] });
  });

  it('fails it when a file is gone, or one was put beside the others', () => {
    rmSync(join(copy, 'index.html'));
    writeFileSync(join(copy, 'assets', 'extra.js'), 'x');
    expect(differences(copy)).toEqual([
      { path: 'index.html', is: 'missing' },
      { path: 'assets/extra.js', is: 'added' },
    ]);
  });

  it('fails it by the list of another place when file and list were changed together', () => {
    const published = `${'0'.repeat(64)}  index.html\n`;
    expect(differences(copy, published)).toContainEqual({ path: 'index.html', is: 'changed' });
  });

  it.runIf(spawnSync('sha256sum', ['--version']).status === 0)('can be checked without this program', () => {
    const sum = () => spawnSync('sha256sum', ['-c', 'files.sha256'], { cwd: copy, encoding: 'utf8' });
    expect(sum().stdout).toBe('assets/engine.wasm: OK\nindex.html: OK\n');
    writeFileSync(join(copy, 'index.html'), '<p>b</p>');
    expect(sum().stdout).toContain('index.html: FAILED');
  });
});
