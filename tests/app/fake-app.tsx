import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { type Address, createAddress } from '../../src/app/address.ts';
import type { Effects } from '../../src/app/effects.ts';
import { type App, AppContext } from '../../src/app/hooks/use-app.ts';
import { createSession } from '../../src/app/session.ts';
import { EMPTY_SHELL } from '../../src/app/shell-state.ts';
import type { AppState } from '../../src/app/state.ts';
import { createStore } from '../../src/app/store.ts';
import { readTable } from '../../src/data/import/read-table.ts';
import type { SourceFile } from '../../src/data/import/source-file.ts';
import { type FingerprintKey, parseFingerprintKey } from '../../src/data/provenance/fingerprint-key.ts';
import { unpackFile } from '../../src/data/recipes/unpack-file.ts';
import { assert } from '../../src/domain/assert.ts';
import { isoDate } from '../../src/domain/units.ts';

const TEST_KEY = keyOf('ab'.repeat(32));

function keyOf(text: string): FingerprintKey {
  const key = parseFingerprintKey(text);
  assert(key !== undefined, 'the key is sound');
  return key;
}

/** The outside world of a test: nothing boots, and what is handed out is kept. */
export interface FakeWorld {
  readonly effects: Effects;
  readonly downloads: { readonly name: string; readonly text: string }[];
  readonly copied: string[];
}

export function fakeWorld(change: Partial<Effects> = {}, picked: readonly SourceFile[] = []): FakeWorld {
  const downloads: { readonly name: string; readonly text: string }[] = [];
  const copied: string[] = [];
  return {
    downloads,
    copied,
    effects: {
      build: '0123456789ab',
      today: () => isoDate('2026-11-24'),
      personSecret: 'a secret of the test',
      newFingerprintKey: () => TEST_KEY,
      openEngine: () => new Promise(() => undefined),
      readFile: readTable,
      unpackFile,
      endReading: () => undefined,
      pickFiles: async () => picked,
      download: (name, _, content) =>
        void downloads.push({ name, text: typeof content === 'string' ? content : new TextDecoder().decode(content) }),
      drawFigure: async () => null,
      copy: async (text) => void copied.push(text),
      loadSample: () => Promise.reject(new Error('no sample in this test')),
      provePage: () => Promise.reject(new Error('no browser in this test')),
      print: () => undefined,
      offline: { keep: async () => undefined, takeUpdate: async () => undefined, remove: async () => undefined },
      ...change,
    },
  };
}

/** An address without a browser; going to a view changes `hash` and tells the listeners. */
export function fakeAddress(start = ''): Address & { readonly hash: () => string } {
  const listeners = new Set<() => void>();
  let hash = start;
  const host = {
    location: {
      get hash() {
        return hash;
      },
      set hash(next: string) {
        hash = `#${next}`;
        for (const listener of listeners) listener();
      },
    },
    addEventListener: (_: 'hashchange', listener: () => void) => void listeners.add(listener),
    removeEventListener: (_: 'hashchange', listener: () => void) => void listeners.delete(listener),
  };
  return { ...createAddress(host), hash: () => hash };
}

/** The app in a given state at a given address (`#/trends?...`). */
export function fakeApp(state: Partial<AppState> = {}, address = ''): App {
  const { effects } = fakeWorld();
  const session = createSession(effects);
  session.store.set({ engine: { status: 'ready' }, ...state });
  return { session, effects, address: fakeAddress(address), shell: createStore(EMPTY_SHELL) };
}

/** What a part of the interface looks like inside the app, as HTML. */
export function markup(part: ReactNode, app: App = fakeApp()): string {
  return renderToStaticMarkup(<AppContext value={app}>{part}</AppContext>);
}

/** What is to be read of it, without tags; parts are separated by one blank. */
export function words(part: ReactNode, app: App = fakeApp()): string {
  return markup(part, app)
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
