import { describe, expect, it } from 'vitest';
import { Footer } from '../../../src/app/shell/Footer.tsx';
import { fakeApp, words } from '../fake-app.tsx';

describe('the footer', () => {
  it('promises that nothing leaves, and names the version', () => {
    expect(words(<Footer />)).toMatch(
      /^Nothing leaves this browser\. The page is still arriving\. Throughline \d+\.\d+\.\d+$/,
    );
  });

  it('says when the page needs no network any more', () => {
    const app = fakeApp();
    app.shell.set({ isComplete: true });
    expect(words(<Footer />, app)).toContain('it works without the network from here on');
  });
});
