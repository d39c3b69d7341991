import { afterEach, describe, expect, it, vi } from 'vitest';
import { findBrowser } from '../browser-path.mjs';

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('the browser of the tests', () => {
  it('is the one named in CHROME_PATH', () => {
    vi.stubEnv('CHROME_PATH', process.execPath);
    expect(findBrowser()).toBe(process.execPath);
  });

  it('is not one that is named and not there', () => {
    vi.stubEnv('CHROME_PATH', '/absent/browser');
    expect(findBrowser()).not.toBe('/absent/browser');
  });
});
