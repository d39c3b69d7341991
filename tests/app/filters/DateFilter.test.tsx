import { describe, expect, it } from 'vitest';
import { DateFilter } from '../../../src/app/filters/DateFilter.tsx';
import { fakeApp, markup, words } from '../fake-app.tsx';

describe('a date filter', () => {
  it('shows the date of the address', () => {
    expect(markup(<DateFilter edge="to" />, fakeApp({}, '#/overview?v=1&to=2025-12-31'))).toMatch(
      /type="date"[^>]* value="2025-12-31"/,
    );
  });

  it('says when the first day lies after the last', () => {
    const app = fakeApp({}, '#/overview?v=1&from=2026-01-01&to=2025-12-31');
    expect(words(<DateFilter edge="from" />, app)).toContain('“From” lies after “To”');
    expect(words(<DateFilter edge="to" />, app)).toBe('To');
  });
});
