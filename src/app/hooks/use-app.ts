import { createContext, useContext, useSyncExternalStore } from 'react';
import { assert } from '../../domain/assert.ts';
import type { Address } from '../address.ts';
import type { Effects } from '../effects.ts';
import type { Session } from '../session.ts';
import type { ShellState } from '../shell-state.ts';
import type { AppState } from '../state.ts';
import type { Store } from '../store.ts';

/** What every part of the interface is handed. */
export interface App {
  readonly session: Session;
  readonly effects: Effects;
  readonly address: Address;
  readonly shell: Store<ShellState>;
}

export const AppContext = createContext<App | null>(null);

export function useApp(): App {
  const app = useContext(AppContext);
  assert(app !== null, 'a component stands outside the app');
  return app;
}

export function useAppState(): AppState {
  const { store } = useApp().session;
  return useSyncExternalStore(store.subscribe, store.get, store.get);
}

export function useShellState(): ShellState {
  const { shell } = useApp();
  return useSyncExternalStore(shell.subscribe, shell.get, shell.get);
}
