import { judgeRequest } from './judge-request.ts';
import { forgetOtherBuilds, type KeeperWorld, keepFiles } from './keep-files.ts';
import { type KeeperNews, TAKE_OVER } from './keeper-messages.ts';
import { addressOf, type SiteList, storeName } from './site-list.ts';

/** The part of a service worker's global object that is used; the types of pages do not know it. */
interface Keeper {
  readonly registration: { readonly scope: string };
  readonly clients: {
    matchAll(options: { includeUncontrolled: boolean }): Promise<readonly { postMessage(news: KeeperNews): void }[]>;
    claim(): Promise<void>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: LifeEvent) => void): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
  addEventListener(type: 'fetch', listener: (event: AskEvent) => void): void;
}

interface LifeEvent {
  waitUntil(work: Promise<unknown>): void;
}

interface AskEvent {
  readonly request: Request;
  respondWith(response: Response | Promise<Response>): void;
}

declare const self: Keeper;
/** Put in when the site is finished (`src/serve/finish-site.mjs`). */
declare const __SITE__: SiteList;

const site = __SITE__;
const folder = self.registration.scope;
const paths = new Set(site.files.map(({ path }) => path));

async function tellPages(news: KeeperNews): Promise<void> {
  for (const page of await self.clients.matchAll({ includeUncontrolled: true })) page.postMessage(news);
}

const world: KeeperWorld = {
  folder,
  stores: caches,
  fetchFile: (address, sha256) => fetch(address, { integrity: `sha256-${sha256}` }),
  tell: (done, total) => void tellPages({ kind: 'progress', done, total }),
};

self.addEventListener('install', (event) =>
  event.waitUntil(
    keepFiles(site, world).catch(async (error: unknown) => {
      await tellPages({ kind: 'failed', cause: error instanceof Error ? error.message : String(error) });
      throw error;
    }),
  ),
);

self.addEventListener('activate', (event) =>
  event.waitUntil(forgetOtherBuilds(site, world).then(() => self.clients.claim())),
);

self.addEventListener('message', ({ data }) => {
  if (data === TAKE_OVER) void self.skipWaiting();
});

self.addEventListener('fetch', (event) => {
  const ruling = judgeRequest(event.request, folder, paths);
  if (ruling.kind === 'pass') return;
  event.respondWith(ruling.kind === 'refused' ? refusal(event.request) : keptFile(ruling.path, event.request));
});

function refusal({ url }: Request): Response {
  void tellPages({ kind: 'refused', host: new URL(url).hostname });
  return Response.error();
}

/** A browser may throw away what it kept when it runs out of room; then the server is asked again. */
async function keptFile(path: string, request: Request): Promise<Response> {
  const store = await caches.open(storeName(folder, site));
  return (await store.match(addressOf(folder, path))) ?? fetch(request);
}
