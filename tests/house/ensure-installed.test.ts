import { describe, expect, it } from 'vitest';
import { holdsAll, packagesIn } from '../../src/serve/ensure-installed.mjs';

const lock = {
  '': { version: '0.1.0' },
  'node_modules/react': { version: '19.0.0' },
  'node_modules/binary-for-another-machine': { version: '1.0.0', optional: true },
};

describe('what is installed', () => {
  it('is enough where every package has its version; one for another machine may be absent', () => {
    expect(holdsAll(lock, { 'node_modules/react': { version: '19.0.0' } })).toBe(true);
  });

  it('is not enough where a package is absent or has another version', () => {
    expect(holdsAll(lock, {})).toBe(false);
    expect(holdsAll(lock, { 'node_modules/react': { version: '18.0.0' } })).toBe(false);
  });

  it('is read from the listing of npm, and is nothing where the listing was cut short', () => {
    const listing = JSON.stringify({ packages: { 'node_modules/react': { version: '19.0.0' } } });
    expect(holdsAll(lock, packagesIn(listing))).toBe(true);
    expect(packagesIn(listing.slice(0, -5))).toEqual({});
  });

  it('is not enough where an optional package has another version', () => {
    const installed = {
      'node_modules/react': { version: '19.0.0' },
      'node_modules/binary-for-another-machine': { version: '0.9.0' },
    };
    expect(holdsAll(lock, installed)).toBe(false);
  });
});
