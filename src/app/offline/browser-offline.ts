import type { KeeperNews } from './keeper-messages.ts';
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

/** The hosts that the keeper of the files has refused since now; the set grows until the signal ends it. */
export function refusedHosts(signal: AbortSignal): ReadonlySet<string> {
  const hosts = new Set<string>();
  const hear = ({ data }: MessageEvent<KeeperNews>) => {
    if (data.kind === 'refused') hosts.add(data.host);
  };
  navigator.serviceWorker?.addEventListener('message', hear, { signal });
  return hosts;
}
