import { describe, expect, it } from 'vitest';
import { Navigation } from '../../../src/app/shell/Navigation.tsx';
import { PAGES } from '../../../src/app/view.ts';
import { fakeApp, markup, words } from '../fake-app.tsx';
import { loadedWith } from '../ready-file.ts';

describe('the navigation', () => {
  it('says which pages open later, and why', () => {
    const shown = words(<Navigation />, fakeApp({}, '#/start'));
    expect(shown).toContain('Overview (not open yet)');
    expect(shown).toContain(
      'Overview, Summary, Trends, Retention, Compare, Report, and Data open once a file is loaded.',
    );
  });

  it('links all pages once there are data, and marks the one that is open', () => {
    const html = markup(<Navigation />, fakeApp({ loaded: loadedWith() }, '#/data'));
    expect(html.split('<a ').length - 1).toBe(PAGES.length);
    expect(html).toMatch(/href="#\/data" aria-current="page"/);
    expect(html).not.toContain('once a file is loaded');
  });
});
