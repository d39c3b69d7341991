import { describe, expect, it } from 'vitest';
import { FilterBar } from '../../../src/app/filters/FilterBar.tsx';
import { fakeApp, markup, words } from '../fake-app.tsx';
import { loadedWith } from '../ready-file.ts';

describe('the filter bar', () => {
  it('offers dates, grain and the groups that tell rows apart', () => {
    const shown = words(<FilterBar loaded={loadedWith()} />, fakeApp({}, '#/overview'));
    expect(shown).toContain('Pathway All Post-overdose outreach Walk-in (self-referral)');
    expect(shown).toMatch(/From .*To .*Each point is a Month Quarter Half-year Year/);
    expect(shown).not.toContain('Program');
  });

  it('puts groups of people behind "More filters"', () => {
    const loaded = loadedWith({ groups: new Map([['sex', ['Female', 'Male']]]) });
    expect(words(<FilterBar loaded={loaded} />)).toContain('More filters Sex or gender All Female Male');
  });

  it('shows what the address has chosen', () => {
    const html = markup(<FilterBar loaded={loadedWith()} />, fakeApp({}, '#/overview?v=1&by=year&from=2025-01-01'));
    expect(html).toMatch(/checked="" value="year"|value="year" checked=""/);
    expect(html).toContain('value="2025-01-01"');
  });
});
