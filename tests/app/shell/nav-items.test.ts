import { describe, expect, it } from 'vitest';
import { navItems } from '../../../src/app/shell/nav-items.ts';
import { DEFAULT_VIEW } from '../../../src/app/view.ts';

const VIEW = { ...DEFAULT_VIEW, page: 'trends', metric: 'acceptance', by: 'year' } as const;

describe('the links to the pages', () => {
  it('carry along what was chosen', () => {
    const overview = navItems(VIEW, true).find(({ page }) => page === 'overview');
    expect(overview).toMatchObject({ href: '#/overview?v=1&metric=acceptance&by=year', isCurrent: false });
    expect(
      navItems(VIEW, true)
        .filter(({ isCurrent }) => isCurrent)
        .map(({ page }) => page),
    ).toEqual(['trends']);
  });

  it('are closed for pages about data while there are none', () => {
    const closed = navItems(VIEW, false).filter(({ href }) => href === null);
    expect(closed.map(({ label }) => label)).toEqual([
      'Overview',
      'Summary',
      'Trends',
      'Retention',
      'Compare',
      'Report',
      'Data',
    ]);
  });

  it('lead to the top of the definitions and not to the measure on the chart', () => {
    expect(navItems(VIEW, true).find(({ page }) => page === 'definitions')?.href).toBe('#/definitions?v=1&by=year');
  });
});
