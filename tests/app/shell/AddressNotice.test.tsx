import { describe, expect, it } from 'vitest';
import { AddressNotice } from '../../../src/app/shell/AddressNotice.tsx';
import { fakeApp, markup, words } from '../fake-app.tsx';

describe('a link that cannot be followed completely', () => {
  it('says which parts were left out', () => {
    const app = fakeApp({}, '#/trends?by=decade&metric=acceptance');
    expect(words(<AddressNotice />, app)).toContain('"by=decade" was left out. The rest of the link holds.');
  });

  it('is not spoken of when all of it can be used', () => {
    expect(markup(<AddressNotice />, fakeApp({}, '#/trends?metric=acceptance'))).toBe('');
  });
});
