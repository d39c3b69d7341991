import { asRecord, asText, type JsonRecord } from '../../src/domain/record.ts';

/** One built file, its bytes read as one character each, so that the engine can be searched as well. */
export interface BuiltFile {
  readonly path: string;
  readonly text: string;
}

/** An address of another host that a built file may hold, and why nothing is fetched from it. */
export interface AllowedHost {
  readonly host: string;
  readonly in: RegExp;
  readonly because: string;
}

export const ALLOWED_HOSTS: readonly AllowedHost[] = [
  { host: 'www.w3.org', in: /\.(js|svg|html)$/, because: 'a name of an XML vocabulary, which nothing fetches' },
  {
    host: 'schemas.openxmlformats.org',
    in: /report-files[^/]*\.js$/,
    because: 'names of the XML vocabularies of office files, which nothing fetches',
  },
  {
    host: 'schemas.microsoft.com',
    in: /report-files[^/]*\.js$/,
    because: 'the name of a vocabulary of Word files, which nothing fetches',
  },
  {
    host: 'purl.org',
    in: /report-files[^/]*\.js$/,
    because: 'the name of the Dublin Core vocabulary in office files, which nothing fetches',
  },
  { host: 'pubmed.ncbi.nlm.nih.gov', in: /\.js$/, because: 'links to cited sources, for a reader to follow' },
  { host: 'react.dev', in: /\.js$/, because: 'named in error messages of React' },
  { host: 'redux.js.org', in: /\.js$/, because: 'named in error messages of a library of Recharts' },
  { host: 'redux-toolkit.js.org', in: /\.js$/, because: 'named in error messages of a library of Recharts' },
  { host: 'example.org', in: /\.js$/, because: 'kept for examples (RFC 2606); stands in the template of an own study' },
  {
    host: 'example.invalid',
    in: /(prove-page|leak-worker|leak-attempts|attempt)[^/]*\.js$/,
    because: 'a host that cannot exist (RFC 2606), to which the page tries to leak when asked to prove itself',
  },
  { host: 'bit.ly', in: /\.js$/, because: 'named in a warning of Recharts' },
  { host: 'github.com', in: /(browser-db|worker)[^/]*\.js$/, because: 'home pages in the engine’s package data' },
  { host: 'rolldown.rs', in: /engine-worker[^/]*\.js$/, because: 'named in an error message of the bundler' },
  { host: 'duckdb.org', in: /\.wasm$/, because: 'named in error messages of the engine' },
  {
    host: 'unpkg.com',
    in: /\.wasm$/,
    because: 'a style sheet in the engine’s HTML output of plans, which is never asked for',
  },
  ...['extensions', 'community-extensions', 'nightly-extensions'].map((name) => ({
    host: `${name}.duckdb.org`,
    in: /\.wasm$/,
    because: 'where the engine would look for extensions; its lock and the content security policy refuse it',
  })),
];

const ADDRESS =
  /(?:\b(?:https?|wss?):)\/\/([a-z0-9-]+(?:\.[a-z0-9-]+)+)|["'(=]\/\/([a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,})\//gi;

/** Hosts named in a text, with or without a scheme before them. */
export function hostsIn(text: string): readonly string[] {
  const found = [...text.matchAll(ADDRESS)].map((match) => (match[1] ?? match[2] ?? '').toLowerCase());
  return [...new Set(found)];
}

/** `path: host` for each host that is neither allowed nor the address of a cited source. */
export function strangeHosts(files: readonly BuiltFile[], cited: ReadonlySet<string>): readonly string[] {
  return files.flatMap(({ path, text }) =>
    hostsIn(text)
      .filter((host) => !(path.endsWith('.js') && cited.has(host)))
      .filter((host) => !ALLOWED_HOSTS.some((allowed) => allowed.host === host && allowed.in.test(path)))
      .map((host) => `${path}: ${host}`),
  );
}

/** What a page fetches by itself from another host: scripts, styles, pictures, workers. */
export function fetchesElsewhere(text: string): boolean {
  return /<(?:script|link|img|iframe|source)\b[^>]*(?:src|href)=["']?(?:https?:)?\/\/|url\(\s*["']?(?:https?:)?\/\/|@import\s+["'](?:https?:)?\/\/|importScripts\(\s*["']https?:|new Worker\(\s*["']https?:|\bimport\(\s*["']https?:/i.test(
    text,
  );
}

/** What stands in a page against its own policy: inline scripts, styles and handlers. */
export function inlineCode(page: string): readonly string[] {
  return [...page.matchAll(/<script(?![^>]*\ssrc=)[^>]*>|<style|\sstyle=|\son[a-z]+=/g)].map(([found]) => found.trim());
}

/** Addresses in a page that break when the site stands in a sub-folder. */
export function fixedAddresses(page: string): readonly string[] {
  return [...page.matchAll(/\s(?:src|href)="([^"]+)"/g)]
    .map((found) => found[1] ?? '')
    .filter((address) => !address.startsWith('./') && !address.startsWith('data:'));
}

/** The text of a page's policy tag as a browser reads it. */
export function policyOf(page: string): string | undefined {
  return /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1]?.replaceAll(/&#(?:39|x27);/g, "'");
}

/** The scripts and style sheets that stand between a visitor and the first screen, by a Vite manifest. */
export function firstScreen(manifest: JsonRecord): {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
} {
  const seen = new Set<string>();
  const open = Object.keys(manifest).filter((key) => asRecord(manifest[key])?.isEntry === true);
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    if (seen.has(key)) continue;
    seen.add(key);
    open.push(...texts(asRecord(manifest[key])?.imports));
  }
  const chunks = [...seen].map((key) => asRecord(manifest[key]) ?? {});
  return {
    scripts: chunks.flatMap((chunk) => asText(chunk.file) ?? []),
    styles: [...new Set(chunks.flatMap((chunk) => texts(chunk.css)))],
  };
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.flatMap((one) => asText(one) ?? []) : [];
}
