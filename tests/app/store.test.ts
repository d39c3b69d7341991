import { describe, expect, it } from 'vitest';
import { createStore } from '../../src/app/store.ts';

describe('a store', () => {
  it('keeps what a change does not name, and tells its listeners once a change', () => {
    const store = createStore({ name: 'a', size: 1 });
    const seen: unknown[] = [];
    store.subscribe(() => seen.push(store.get()));
    store.set({ size: 2 });
    expect(seen).toEqual([{ name: 'a', size: 2 }]);
  });

  it('tells nothing to a listener that has left', () => {
    const store = createStore({ size: 1 });
    const seen: unknown[] = [];
    const leave = store.subscribe(() => seen.push(store.get()));
    leave();
    store.set({ size: 2 });
    expect(seen).toEqual([]);
  });
});
