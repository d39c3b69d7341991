import { describe, expect, it } from 'vitest';
import { shellMessages } from '../../../src/app/messages/shell.ts';

describe('the words around the pages', () => {
  it('say how much of the engine has arrived, once that is known', () => {
    expect(shellMessages.status.booting({ loaded: 0, total: 0 })).toBe('Getting the database ready…');
    expect(shellMessages.status.booting({ loaded: 3_100_000, total: 34_200_000 })).toBe(
      'Getting the database ready: 3.1 of 34.2 MB',
    );
  });

  it('name what of an address was left out', () => {
    expect(shellMessages.address.ignored({ key: 'by', value: 'decade' })).toBe('"by=decade" was left out.');
    expect(shellMessages.address.ignored({ key: 'page', value: '/nowhere' })).toBe('There is no page "/nowhere".');
  });
});
