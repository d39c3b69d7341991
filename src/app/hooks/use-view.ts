import { useSyncExternalStore } from 'react';
import type { View } from '../view.ts';
import { type AddressProblem, encodeView } from '../view-codec.ts';
import { useApp } from './use-app.ts';

export interface ViewOfAddress {
  readonly view: View;
  /** Parts of the address that could not be used. */
  readonly problems: readonly AddressProblem[];
  /** Goes to the view with some of it changed. */
  readonly setView: (change: Partial<View>) => void;
  /** The link to the view with some of it changed. */
  readonly href: (change: Partial<View>) => string;
}

/** What the address says, and how to go elsewhere. */
export function useView(): ViewOfAddress {
  const { address } = useApp();
  const { view, problems } = useSyncExternalStore(address.subscribe, address.get, address.get);
  return {
    view,
    problems,
    setView: (change) => address.go({ ...address.get().view, ...change }),
    href: (change) => `#${encodeView({ ...view, ...change })}`,
  };
}
