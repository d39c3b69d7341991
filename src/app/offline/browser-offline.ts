import { type OfflineCopy, offlineCopy } from './offline-copy.ts';

/** The copy in this browser; the files of a page in development change all the time and are not kept. */
export function browserOffline(page: Document): OfflineCopy {
  return offlineCopy({
    container: import.meta.env.PROD ? navigator.serviceWorker : undefined,
    stores: 'caches' in window ? window.caches : undefined,
    folder: new URL('./', page.baseURI).href,
    reload: () => window.location.reload(),
  });
}
