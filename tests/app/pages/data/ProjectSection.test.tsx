import { describe, expect, it } from 'vitest';
import { ProjectSection } from '../../../../src/app/pages/data/ProjectSection.tsx';
import { fakeApp, markup, words } from '../../fake-app.tsx';

describe('the project', () => {
  it('can be named and saved, and holds no row', () => {
    const settings = { name: 'Harbor County', events: [], asOf: null, evidence: [] };
    expect(markup(<ProjectSection />, fakeApp({ settings }))).toContain('value="Harbor County"');
    expect(words(<ProjectSection />)).toMatch(/It holds no client’s row: .* Name .* Save project$/);
  });
});
