import type { Attempt, PageLeak, WorkerLeak } from './attempt.ts';

const asSocket = (address: string) => address.replace('https:', 'wss:');

function quietFetch(address: string): Promise<unknown> {
  return fetch(address).catch(() => null);
}

function sendXhr(address: string): XMLHttpRequest {
  const request = new XMLHttpRequest();
  request.open('GET', address);
  request.send();
  return request;
}

/** The browser keeps trying a source of events until it is closed. */
function openEventSource(address: string): EventSource {
  const source = new EventSource(address);
  source.onerror = () => source.close();
  return source;
}

function openTransport(address: string): unknown {
  if (!('WebTransport' in globalThis)) return undefined;
  const transport = new WebTransport(address);
  transport.ready.catch(() => null);
  transport.closed.catch(() => null);
  return transport;
}

/** No policy stops a direct connection, so it is only looked whether the page still has the means. */
function findPeerConnection(): unknown {
  return 'RTCPeerConnection' in globalThis ? RTCPeerConnection : undefined;
}

/** Workers are bound before anything runs in them, so that there is none to open. */
function openSocketOfWorker(address: string): unknown {
  return 'WebSocket' in globalThis ? new WebSocket(asSocket(address)) : undefined;
}

function importFrom(address: string): Promise<unknown> {
  return import(/* @vite-ignore */ address).catch(() => null);
}

/** Requests that a script can make. This file, the attempts of a worker included, is the only one that may name them. */
export const REQUEST_ATTEMPTS: readonly Attempt<PageLeak>[] = [
  { code: 'fetch', run: quietFetch },
  { code: 'xhr', run: sendXhr },
  { code: 'websocket', run: (address) => new WebSocket(asSocket(address)) },
  { code: 'event-source', run: openEventSource },
  { code: 'beacon', run: (address) => navigator.sendBeacon(address) },
  { code: 'web-transport', run: openTransport },
  { code: 'peer-connection', run: findPeerConnection },
  { code: 'import', run: importFrom },
];

/** The same from inside a worker, whose policy is that of its own file and not of the page. */
export const WORKER_ATTEMPTS: readonly Attempt<WorkerLeak>[] = [
  { code: 'in-worker-fetch', run: quietFetch },
  { code: 'in-worker-xhr', run: sendXhr },
  { code: 'in-worker-websocket', run: openSocketOfWorker },
  { code: 'in-worker-import', run: importFrom },
];
