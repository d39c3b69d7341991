import type { View } from './view.ts';
import { type DecodedView, decodeView, encodeView } from './view-codec.ts';

/** The page's address, read as a view. The same address gives the same object, so that React sees no change where none is. */
export interface Address {
  get(): DecodedView;
  /** Goes to a view; *Back* returns to the one before. */
  go(view: View): void;
  subscribe(listener: () => void): () => void;
}

/** What an address needs of the browser's window. */
export interface HashWindow {
  readonly location: { hash: string };
  addEventListener(type: 'hashchange', listener: () => void): void;
  removeEventListener(type: 'hashchange', listener: () => void): void;
}

export function createAddress(host: HashWindow): Address {
  let hash = host.location.hash;
  let decoded = decodeView(hash);
  return {
    get() {
      if (host.location.hash !== hash) {
        hash = host.location.hash;
        decoded = decodeView(hash);
      }
      return decoded;
    },
    go(view) {
      host.location.hash = encodeView(view);
    },
    subscribe(listener) {
      host.addEventListener('hashchange', listener);
      return () => host.removeEventListener('hashchange', listener);
    },
  };
}
