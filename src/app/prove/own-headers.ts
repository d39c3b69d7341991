/** Header name to value, as the site ships them. */
export type Headers = Readonly<Record<string, string>>;

/** One header that the site should be sent with, and how it came. */
export interface HeaderCheck {
  readonly name: string;
  readonly state: 'as-shipped' | 'different' | 'missing';
  /** The value that came, or an empty text. */
  readonly value: string;
}

/** Put in by the build (`vite.config.ts`) from `public/_headers`. */
declare const __SITE_HEADERS__: Headers;

export const SHIPPED_HEADERS: Headers = __SITE_HEADERS__;

/** Holds what came against what should have come. */
export function checkHeaders(came: (name: string) => string | null, shipped = SHIPPED_HEADERS): readonly HeaderCheck[] {
  return Object.entries(shipped).map(([name, wanted]) => {
    const value = came(name);
    if (value === null) return { name, state: 'missing', value: '' };
    return { name, state: plain(value) === plain(wanted) ? 'as-shipped' : 'different', value };
  });
}

function plain(value: string): string {
  return value.replaceAll(/\s+/g, ' ').trim();
}

/**
 * Asks the page's own server for the headers; it is told nothing but the name of the page. The list of hashes is never kept for use
 * without a network, so the answer is the server's own; without a network the kept page is looked at.
 */
export async function ownHeaders(folder: string): Promise<readonly HeaderCheck[]> {
  const answer = await fetch(`${folder}files.sha256`, { method: 'HEAD', cache: 'no-store' }).catch(() => fetch(folder));
  return checkHeaders((name) => answer.headers.get(name));
}
