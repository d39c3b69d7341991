import { describe, expect, it } from 'vitest';
import { CompareSection } from '../../../../src/app/pages/evidence/CompareSection.tsx';
import { fakeApp, markup } from '../../fake-app.tsx';

describe('the choice of a comparison', () => {
  it('is of shares only, and of one pathway at a time', () => {
    const html = markup(<CompareSection />, fakeApp({}, '#/evidence?metric=acceptance&pathway=active-outreach'));
    expect(html).toContain('<option value="acceptance" selected="">');
    expect(html).toContain('<option value="active-outreach" selected="">');
    expect(html).not.toContain('value="time-to-entry"');
  });

  it('asks for an average only when it is ticked', () => {
    expect(markup(<CompareSection />)).not.toContain('checked=""');
    expect(markup(<CompareSection />, fakeApp({}, '#/evidence?pooled=yes'))).toContain('checked=""');
  });
});
