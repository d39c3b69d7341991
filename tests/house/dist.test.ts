import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { asRecord, asText, type JsonRecord } from '../../src/domain/record.ts';
import { metaPolicy } from '../../src/serve/headers-file.mjs';
import { builtSite } from '../browser/site.ts';
import { filesBelow, repository } from './source-files.ts';

interface Chunk {
  readonly file: string;
  readonly imports: readonly string[];
  readonly css: readonly string[];
}

function chunkOf(manifest: JsonRecord, key: string): Chunk {
  const entry = asRecord(manifest[key]) ?? {};
  const texts = (value: unknown) => (Array.isArray(value) ? value.flatMap((one) => asText(one) ?? []) : []);
  return { file: asText(entry.file) ?? '', imports: texts(entry.imports), css: texts(entry.css) };
}

/** The entry and everything it imports at once. */
function firstScreen(manifest: JsonRecord, key: string, seen: Set<string> = new Set()): ReadonlySet<string> {
  if (seen.has(key)) return seen;
  seen.add(key);
  for (const next of chunkOf(manifest, key).imports) firstScreen(manifest, next, seen);
  return seen;
}

function gzipKilobytes(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(join(repository, 'dist', file))).length, 0) / 1000;
}

/** Attributes and calls by which a page fetches from another host. */
const FETCHING =
  /(?:src|href)=["']https?:\/\/|url\(["']?https?:\/\/|@import\s+["']https?:|importScripts\(["']https?:|new Worker\(["']https?:/g;

let files: readonly string[] = [];
let manifest: JsonRecord = {};

beforeAll(async () => {
  await builtSite();
  files = filesBelow('dist').map((path) => path.replace(/^dist\//, ''));
  manifest = asRecord(JSON.parse(readFileSync(join(repository, 'dist/.vite/manifest.json'), 'utf8'))) ?? {};
}, 180_000);

describe('the built site', () => {
  it('fetches nothing from another host', () => {
    const texts = files.filter((file) => /\.(html|css|js|json|svg)$/.test(file));
    expect(texts.length).toBeGreaterThan(3);
    const fetching = texts.filter(
      (file) => !file.includes('duckdb') && FETCHING.test(readFileSync(join(repository, 'dist', file), 'utf8')),
    );
    expect(fetching).toEqual([]);
    expect('<script src="https://example.com/a.js">').toMatch(FETCHING);
  });

  it('carries the policy of _headers in the page', () => {
    const page = readFileSync(join(repository, 'dist/index.html'), 'utf8');
    const policy = metaPolicy(readFileSync(join(repository, 'public/_headers'), 'utf8'));
    expect(page.replaceAll('&#39;', "'").replaceAll('&#x27;', "'")).toContain(policy);
    expect(page).not.toMatch(/<script(?![^>]*src=)[^>]*>[^<]/);
    expect(page).not.toMatch(/<style|style=|on\w+=/);
  });

  it('works in a sub-folder: every address in the page is relative', () => {
    const page = readFileSync(join(repository, 'dist/index.html'), 'utf8');
    const addresses = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map((found) => found[1] ?? '');
    expect(addresses.length).toBeGreaterThan(1);
    expect(addresses.filter((address) => !address.startsWith('./') && !address.startsWith('data:'))).toEqual([]);
  });

  it('keeps the first screen small', () => {
    const chunks = [...firstScreen(manifest, 'index.html')].map((key) => chunkOf(manifest, key));
    expect(gzipKilobytes(chunks.map(({ file }) => file))).toBeLessThan(200);
    expect(gzipKilobytes([...new Set(chunks.flatMap(({ css }) => css))])).toBeLessThan(20);
  });

  it('brings the engine with it, one bundle only', () => {
    expect(files.filter((file) => file.endsWith('.wasm'))).toEqual([expect.stringMatching(/duckdb-eh/)]);
  });
});
