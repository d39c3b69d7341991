import { describe, expect, it } from 'vitest';
import { PAGE_KEYS, shortcutFor } from '../../src/app/shortcuts.ts';

const press = (key: string, change = {}) => ({ key, ctrlKey: false, metaKey: false, altKey: false, ...change });

describe('single keys', () => {
  it('open the list, and go to a page after g', () => {
    expect(shortcutFor(press('?'), false)).toEqual({ code: 'help' });
    expect(shortcutFor(press('g'), false)).toBe('waiting');
    expect(shortcutFor(press('t'), true)).toEqual({ code: 'go', page: 'trends' });
  });

  it('do nothing on their own, nor after another key', () => {
    expect(shortcutFor(press('t'), false)).toBeNull();
    expect(shortcutFor(press('x'), true)).toBeNull();
  });

  it.each(['ctrlKey', 'metaKey', 'altKey'])('are left alone with %s: browsers and screen readers use those', (held) => {
    expect(shortcutFor(press('?', { [held]: true }), false)).toBeNull();
    expect(shortcutFor(press('o', { [held]: true }), true)).toBeNull();
  });

  it('have one page each', () => {
    expect(new Set(Object.values(PAGE_KEYS)).size).toBe(Object.keys(PAGE_KEYS).length);
    expect(Object.keys(PAGE_KEYS)).not.toContain('g');
  });
});
