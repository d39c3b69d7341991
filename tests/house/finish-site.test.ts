import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishSite } from '../../src/serve/finish-site.mjs';
import { inRepository } from '../../src/serve/repository.mjs';
import { differences } from '../../src/serve/site-hashes.mjs';

let folder = '';

const PAGE =
  '<html><head><script type="module" src="./assets/a.js"></script><link rel="stylesheet" href="./assets/a.css"></head></html>';
/** `openssl dgst -sha256 -binary | base64` of the letter a. */
const HASH_OF_A = 'ypeBEsobvcr6wjGzmiPcTaeG7/gUfE5yuYB3ha/uSLs=';

function write(path: string, text: string) {
  writeFileSync(join(folder, path), text);
}

const read = (path: string) => readFileSync(join(folder, path), 'utf8');

function buildName(): string | undefined {
  return /<meta name="build" content="([0-9a-f]{12})">/.exec(read('index.html'))?.[1];
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'throughline-site-'));
  mkdirSync(join(folder, 'assets'));
  copyFileSync(inRepository('public', '_headers'), join(folder, '_headers'));
  write('index.html', PAGE);
  write('assets/a.js', 'a');
  write('assets/a.css', 'a');
  write('sw.js', 'keep(__SITE__);');
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('a finished site', () => {
  it('names in the page the hash of each script and style', () => {
    finishSite(folder);
    expect(read('index.html')).toContain(`src="./assets/a.js" integrity="sha256-${HASH_OF_A}"`);
    expect(read('index.html')).toContain(`href="./assets/a.css" integrity="sha256-${HASH_OF_A}"`);
  });

  it('tells the service worker what the browser may keep, and nothing that is for servers', () => {
    finishSite(folder);
    const { build, files } = JSON.parse(/keep\((.*)\);/.exec(read('sw.js'))?.[1] ?? '{}');
    expect(build).toBe(buildName());
    expect(files.map(({ path }: { path: string }) => path)).toEqual(['assets/a.css', 'assets/a.js', 'index.html']);
    expect(files[1]).toEqual({ path: 'assets/a.js', bytes: 1, sha256: HASH_OF_A });
  });

  it('lists every file, the rules for servers included, as it is in the end', () => {
    finishSite(folder);
    expect(read('files.sha256')).toMatch(/ {2}\.htaccess\n.* {2}_headers\n/);
    expect(differences(folder)).toEqual([]);
  });

  it('has another name as soon as one file is another', () => {
    finishSite(folder);
    const first = buildName();
    write('index.html', PAGE);
    write('assets/a.css', 'b');
    finishSite(folder);
    expect(buildName()).not.toBe(first);
  });
});
