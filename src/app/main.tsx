import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../ui/base.css';
import { assert } from '../domain/assert.ts';
import { App } from './App.tsx';
import { createAddress } from './address.ts';
import { browserEffects } from './effects-browser.ts';
import { allowOwnScriptsOnly, removePeerConnections } from './own-scripts.ts';
import { preload } from './preload.ts';
import { createSession } from './session.ts';
import { EMPTY_SHELL } from './shell-state.ts';
import { createStore } from './store.ts';

allowOwnScriptsOnly(window, new URL('./', document.baseURI).href);
removePeerConnections(window);

const root = document.getElementById('root');
assert(root !== null, 'the page has no place for the app');

const effects = browserEffects(document);
const session = createSession(effects);
const address = createAddress(window);
const shell = createStore(EMPTY_SHELL);

address.subscribe(() => shell.set({ hasTurned: true }));
createRoot(root).render(
  <StrictMode>
    <App parts={{ session, effects, address, shell }} />
  </StrictMode>,
);
void session
  .boot()
  .then(whenIdle)
  .then(preload)
  .then(
    () => shell.set({ isComplete: true }),
    () => undefined,
  )
  .then(() => effects.offline.keep((offline) => shell.set({ offline })))
  .catch((error: unknown) => shell.set({ offline: { status: 'failed', cause: String(error), isKept: false } }));

/** Safari has no idle callback; there the next free moment does. */
function whenIdle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) window.requestIdleCallback(() => resolve());
    else setTimeout(resolve);
  });
}
