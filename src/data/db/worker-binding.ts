/**
 * Ways out of a worker that nothing else shuts where a server sends no headers: the policy in the page does not hold for workers,
 * and the keeper of the files (service worker) sees requests, but no lasting connections. A worker made by a worker would have them again.
 */
const WAYS_OUT: readonly string[] = [
  'WebSocket',
  'WebSocketStream',
  'WebTransport',
  'RTCPeerConnection',
  'EventSource',
  'Worker',
  'SharedWorker',
  'importScripts',
];

/** Takes the ways out from a worker's global object, and from what it inherits, before anything else runs in it. */
export function bindWorker(scope: object): void {
  for (let owner: object | null = scope; owner !== null; owner = Object.getPrototypeOf(owner)) {
    for (const name of WAYS_OUT) {
      if (Object.hasOwn(owner, name)) Reflect.deleteProperty(owner, name);
    }
  }
}
