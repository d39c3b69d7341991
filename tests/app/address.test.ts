import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW } from '../../src/app/view.ts';
import { fakeAddress } from './fake-app.tsx';

describe('the address', () => {
  it('gives the same object while it stays the same, and another one when it changes', () => {
    const address = fakeAddress('#/trends');
    const before = address.get();
    expect(address.get()).toBe(before);
    address.go({ ...DEFAULT_VIEW, page: 'data' });
    expect(address.get()).not.toBe(before);
    expect(address.get().view.page).toBe('data');
  });

  it('is written when one goes to a view, and tells who listens', () => {
    const address = fakeAddress();
    const told: string[] = [];
    const leave = address.subscribe(() => told.push(address.hash()));
    address.go({ ...DEFAULT_VIEW, page: 'trends', by: 'year' });
    leave();
    address.go(DEFAULT_VIEW);
    expect(told).toEqual(['#/trends?v=1&by=year']);
  });
});
