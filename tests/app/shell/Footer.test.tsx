import { describe, expect, it } from 'vitest';
import { Footer } from '../../../src/app/shell/Footer.tsx';
import { fakeApp, words } from '../fake-app.tsx';

describe('the footer', () => {
  it('promises that nothing leaves, and names version and build', () => {
    expect(words(<Footer />)).toMatch(
      /^Nothing leaves this browser\. The page is still arriving\. Throughline \d+\.\d+\.\d+, build [0-9a-f]{12} Keyboard shortcuts$/,
    );
  });

  it('says when the page needs no network any more', () => {
    const app = fakeApp();
    app.shell.set({ isComplete: true });
    expect(words(<Footer />, app)).toContain('it works without the network from here on');
  });

  it('says how far the copy for the next time is, and when it is there', () => {
    const app = fakeApp();
    app.shell.set({ isComplete: true, offline: { status: 'keeping', done: 1_000_000, total: 37_000_000 } });
    expect(words(<Footer />, app)).toContain('is being kept: 1.0 of 37.0 MB');
    app.shell.set({ offline: { status: 'kept', hasUpdate: false } });
    expect(words(<Footer />, app)).toContain('it works without the network, also next time');
  });
});
