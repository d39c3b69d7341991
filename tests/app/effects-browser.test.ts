import { describe, expect, it } from 'vitest';
import { dayOf, sourceOf } from '../../src/app/effects-browser.ts';

describe('the browser', () => {
  it('counts days on the calendar of the user, also shortly before midnight', () => {
    expect(dayOf(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
    expect(dayOf(new Date(2026, 11, 31, 0, 1))).toBe('2026-12-31');
  });

  it('hands a chosen file over with its name and size', () => {
    const file = new File(['a,b\n'], 'rows.csv');
    expect(sourceOf(file)).toEqual({ name: 'rows.csv', size: 4, content: file });
  });
});
