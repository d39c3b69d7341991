import { describe, expect, it } from 'vitest';
import { checkHeaders, SHIPPED_HEADERS } from '../../../src/app/prove/own-headers.ts';

describe('the headers of a server', () => {
  it('are those that the site ships', () => {
    expect(checkHeaders((name) => SHIPPED_HEADERS[name] ?? null).every(({ state }) => state === 'as-shipped')).toBe(
      true,
    );
    expect(Object.keys(SHIPPED_HEADERS)).toContain('Content-Security-Policy');
  });

  it('are told one by one where they are missing or say something else', () => {
    const shipped = { 'X-Frame-Options': 'DENY', 'Referrer-Policy': 'no-referrer' };
    const came = (name: string) => (name === 'Referrer-Policy' ? 'origin' : null);
    expect(checkHeaders(came, shipped)).toEqual([
      { name: 'X-Frame-Options', state: 'missing', value: '' },
      { name: 'Referrer-Policy', state: 'different', value: 'origin' },
    ]);
  });

  it('may be written with other blanks', () => {
    expect(checkHeaders(() => " a  'b'; c", { X: "a 'b'; c" })[0]?.state).toBe('as-shipped');
  });
});
