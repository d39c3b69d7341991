import { describe, expect, it } from 'vitest';
import { ActiveFilters } from '../../../src/app/filters/ActiveFilters.tsx';
import { fakeApp, markup, words } from '../fake-app.tsx';

describe('the filters in force', () => {
  it('stand on paper as text', () => {
    const app = fakeApp({}, '#/overview?v=1&program=East&to=2025-12-31');
    expect(words(<ActiveFilters />, app)).toMatch(/Program: East; To Dec 31, 2025$/);
  });

  it('each have a button that says what it takes away, and together one for all', () => {
    const app = fakeApp({}, '#/overview?v=1&program=East&to=2025-12-31');
    expect(words(<ActiveFilters />, app)).toMatch(/^Filters in force Program: East To Dec 31, 2025 Remove all/);
    expect(markup(<ActiveFilters />, app)).toContain('aria-label="Remove the filter Program: East"');
  });

  it('are not shown while there are none', () => {
    expect(markup(<ActiveFilters />, fakeApp({}, '#/overview'))).toBe('');
  });
});
