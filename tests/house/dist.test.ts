import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { asList, asRecord, asText } from '../../src/domain/record.ts';
import { metaPolicy } from '../../src/serve/headers-file.mjs';
import { differences } from '../../src/serve/site-hashes.mjs';
import { builtSite } from '../browser/site.ts';
import {
  ALLOWED_HOSTS,
  type BuiltFile,
  fetchesElsewhere,
  firstScreen,
  fixedAddresses,
  hostsIn,
  inlineCode,
  policyOf,
  strangeHosts,
} from './dist-rules.ts';
import { filesBelow, repository } from './source-files.ts';

/** What the first screen may weigh, compressed. */
const SCRIPT_KILOBYTES = 220;
const STYLE_KILOBYTES = 20;

const read = (path: string) => readFileSync(join(repository, path), 'latin1');

/** Hosts of the sources that studies and the review cite: links for a reader to follow. */
const cited = new Set([
  'doi.org',
  ...filesBelow('src/domain/evidence').flatMap((path) => hostsIn(read(path))),
  ...filesBelow('src/domain/metrics').flatMap((path) => hostsIn(read(path))),
]);

let files: readonly BuiltFile[] = [];
let page = '';

beforeAll(() => {
  builtSite();
  files = filesBelow('dist').map((path) => ({ path, text: read(path) }));
  page = read('dist/index.html');
}, 180_000);

function gzipKilobytes(paths: readonly string[]): number {
  return paths.reduce((sum, path) => sum + gzipSync(readFileSync(join(repository, 'dist', path))).length, 0) / 1000;
}

describe('the built site', () => {
  it('names no other host but those listed with a reason, and cited sources', () => {
    expect(files.length).toBeGreaterThan(5);
    expect(strangeHosts(files, cited)).toEqual([]);
  });

  it('needs every line of that list', () => {
    const unused = ALLOWED_HOSTS.filter(
      (allowed) => !files.some(({ path, text }) => allowed.in.test(path) && hostsIn(text).includes(allowed.host)),
    );
    expect(unused.map(({ host }) => host)).toEqual([]);
  });

  it('fetches nothing from another host', () => {
    const texts = files.filter(({ path }) => !path.endsWith('.wasm'));
    expect(texts.filter(({ text }) => fetchesElsewhere(text)).map(({ path }) => path)).toEqual([]);
  });

  it('carries the policy of the headers file in the page, word for word', () => {
    expect(read('dist/_headers')).toBe(read('public/_headers'));
    expect(policyOf(page)).toBe(metaPolicy(read('public/_headers')));
  });

  it('obeys that policy: no inline script, style or handler', () => {
    expect(inlineCode(page)).toEqual([]);
  });

  it('works in a sub-folder: every address in the page is relative', () => {
    expect(page).toContain('src="./assets/');
    expect(fixedAddresses(page)).toEqual([]);
  });

  it('names the hash of every script and style the page begins with', () => {
    const tags = page.match(/<(?:script|link)\b[^>]*assets\/[^>]*>/g) ?? [];
    expect(tags.length).toBeGreaterThan(3);
    expect(tags.filter((tag) => !/ integrity="sha256-[\w+/]{43}="/.test(tag))).toEqual([]);
  });

  it('is what its published list of hashes says, file by file', () => {
    expect(differences(join(repository, 'dist'))).toEqual([]);
    expect(read('dist/files.sha256').split('\n').length).toBe(files.length);
  });

  it('keeps everything a browser asks for, in one script that needs no other', () => {
    const keeper = read('dist/sw.js');
    expect(keeper).not.toMatch(/\b(?:import|export)\b|importScripts|__SITE__/);
    const asked = files.map(({ path }) => path).filter((path) => /^dist\/(?:assets|icons)\/|index\.html$/.test(path));
    expect(asked.filter((path) => !keeper.includes(`"path":"${path.replace('dist/', '')}"`))).toEqual([]);
  });

  it('can be installed: its manifest names pictures that are there', () => {
    const icons = asList(asRecord(JSON.parse(read('dist/manifest.webmanifest')))?.icons) ?? [];
    const sources = icons.map((icon) => asText(asRecord(icon)?.src)?.replace('./', 'dist/'));
    expect(sources.length).toBe(3);
    expect(sources.filter((source) => !files.some(({ path }) => path === source))).toEqual([]);
  });

  it('keeps the first screen small', () => {
    const { scripts, styles } = firstScreen(asRecord(JSON.parse(read('dist/modules.json'))) ?? {});
    expect(scripts.length).toBeGreaterThan(0);
    expect(gzipKilobytes(scripts)).toBeLessThanOrEqual(SCRIPT_KILOBYTES);
    expect(styles.length).toBeGreaterThan(0);
    expect(gzipKilobytes(styles)).toBeLessThanOrEqual(STYLE_KILOBYTES);
  });

  it('brings the engine with it, one bundle only', () => {
    const engines = files.filter(({ path }) => path.endsWith('.wasm'));
    expect(engines.map(({ path }) => path)).toEqual([expect.stringMatching(/duckdb-eh/)]);
  });
});

describe('the checker of the built site', () => {
  const plant = (path: string, text: string) => [{ path, text }];

  it.each([
    ['dist/assets/a.js', 'fetch("https://cdn.example.com/x.js")'],
    ['dist/assets/a.js', 'new WebSocket("wss://example.com/x")'],
    ['dist/assets/a.css', 'a { background: url(//example.com/x.png) }'],
    ['dist/index.html', '<script src="//example.com/x.js">'],
    ['dist/index.html', '<link href="https://doi.org/x">'],
    ['dist/assets/a.js', '"https://extensions.duckdb.org"'],
  ])('finds a strange host in %s: %s', (path, text) => {
    expect(strangeHosts(plant(path, text), new Set(['doi.org']))).toHaveLength(1);
  });

  it('knows a cited source and an allowed host in its place', () => {
    expect(strangeHosts(plant('dist/assets/a.js', '"https://doi.org/10.1"'), new Set(['doi.org']))).toEqual([]);
    expect(strangeHosts(plant('dist/assets/a.wasm', 'https://extensions.duckdb.org'), new Set())).toEqual([]);
  });

  it.each([
    '<script type="module" src="https://example.com/a.js">',
    '<img src=//example.com/a.png>',
    'b { background: url("https://example.com/a.png") }',
    'importScripts("https://example.com/a.js")',
    'import("https://example.com/a.js")',
  ])('finds what is fetched elsewhere: %s', (text) => {
    expect(fetchesElsewhere(text)).toBe(true);
  });

  it.each(['<script>x</script>', '<p style="x">', '<style>', '<body onload="x">'])('finds inline code: %s', (text) => {
    expect(inlineCode(text)).toHaveLength(1);
  });

  it('finds an address that only works at the top of a host', () => {
    expect(fixedAddresses('<a href="/x"><a href="./y">')).toEqual(['/x']);
  });

  it('reads a policy as a browser does, and none where there is none', () => {
    expect(policyOf('<meta http-equiv="Content-Security-Policy" content="img-src &#39;self&#39;">')).toBe(
      "img-src 'self'",
    );
    expect(policyOf('<meta charset="utf-8">')).toBeUndefined();
  });

  it('counts the entry and what it imports at once, not what comes later', () => {
    const manifest = {
      'index.html': { file: 'a.js', isEntry: true, imports: ['_b.js'], dynamicImports: ['page.tsx'], css: ['a.css'] },
      '_b.js': { file: 'b.js', imports: ['index.html'], css: ['a.css', 'b.css'] },
      'page.tsx': { file: 'page.js', isDynamicEntry: true, imports: ['_b.js'] },
    };
    expect(firstScreen(manifest)).toEqual({ scripts: ['a.js', 'b.js'], styles: ['a.css', 'b.css'] });
  });
});
