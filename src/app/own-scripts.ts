/** The part of the browser's trusted types that is used; TypeScript does not know them yet. */
interface TrustedTypes {
  createPolicy(name: 'default', rules: { createScriptURL(url: string): string | null }): unknown;
}

declare global {
  interface Window {
    readonly trustedTypes?: TrustedTypes;
  }
}

/** What of the window is changed or read here. */
export interface Guarded {
  readonly trustedTypes?: TrustedTypes;
}

/**
 * Settles what may become code, before anything else runs: files below `folder` and nothing more. Text never becomes markup or
 * code, because the policy has no rule for it. Browsers without trusted types do without; the content security policy holds there too.
 */
export function allowOwnScriptsOnly(guarded: Guarded, folder: string): void {
  guarded.trustedTypes?.createPolicy('default', {
    createScriptURL: (url) => (new URL(url, folder).href.startsWith(folder) ? url : null),
  });
}

/** Ways to other machines that no content security policy closes; this page has no use for them. */
const PEER_CONNECTIONS = ['RTCPeerConnection', 'webkitRTCPeerConnection', 'RTCDataChannel'];

/** Takes away the ways to other machines that browsers leave open whatever the policy says. */
export function removePeerConnections(guarded: object): void {
  for (const name of PEER_CONNECTIONS) Reflect.deleteProperty(guarded, name);
}
