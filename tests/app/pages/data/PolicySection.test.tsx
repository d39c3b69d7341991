import { describe, expect, it } from 'vitest';
import { PolicySection } from '../../../../src/app/pages/data/PolicySection.tsx';
import { fakeApp, markup } from '../../fake-app.tsx';

describe('the rule for small numbers', () => {
  it('is the one of the address', () => {
    const html = markup(<PolicySection />, fakeApp({}, '#/data?v=1&policy=me'));
    expect(html).toMatch(/value="me" checked=""|checked="" value="me"/);
  });
});
