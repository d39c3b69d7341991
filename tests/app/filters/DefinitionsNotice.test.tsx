import { describe, expect, it } from 'vitest';
import { DefinitionsNotice } from '../../../src/app/filters/DefinitionsNotice.tsx';
import { fakeApp, words } from '../fake-app.tsx';

describe('the notice of changed definitions', () => {
  it('is not there while everything is counted as in the catalogue', () => {
    expect(words(<DefinitionsNotice />)).toBe('');
  });

  it('names the preset and the number of changes', () => {
    const hash = '#/trends?preset=hedis-iet&define=retention-of-entered.died:left-out';
    expect(words(<DefinitionsNotice />, fakeApp({}, hash))).toMatch(
      /^Counted as: HEDIS IET: 14 and 34 days\. One definition has been changed/,
    );
  });
});
