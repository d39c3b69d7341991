/** What the keeper of the files does with a request of the page. */
export type Ruling =
  | { readonly kind: 'kept'; readonly path: string }
  /** Goes to the server of the site, as if there were no keeper. */
  | { readonly kind: 'pass' }
  | { readonly kind: 'refused' };

/** Asked for to see what the server says at this moment, so it is never answered from what is kept. */
const ALWAYS_FRESH = 'files.sha256';

const REFUSED: Ruling = { kind: 'refused' };

/**
 * Judges a request: files on the list are answered from what is kept, and hardly anything else is let through. What goes to another
 * place, carries a message or a query, or asks for something that nobody published is refused, whatever the server's headers say.
 */
export function judgeRequest(
  { url, method, mode }: Pick<Request, 'url' | 'method' | 'mode'>,
  folder: string,
  paths: ReadonlySet<string>,
): Ruling {
  const asked = new URL(url);
  const address = `${asked.origin}${asked.pathname}`;
  if (mode === 'navigate') return isPage(address, folder) ? { kind: 'kept', path: 'index.html' } : { kind: 'pass' };
  if (!address.startsWith(folder) || asked.search !== '' || (method !== 'GET' && method !== 'HEAD')) return REFUSED;
  const path = address.slice(folder.length);
  if (path === ALWAYS_FRESH) return { kind: 'pass' };
  if (isPage(address, folder)) return { kind: 'kept', path: 'index.html' };
  return paths.has(path) ? { kind: 'kept', path } : REFUSED;
}

function isPage(address: string, folder: string): boolean {
  return address === folder || address === `${folder}index.html`;
}
