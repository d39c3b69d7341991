import { describe, expect, it } from 'vitest';
import type { OfflineState } from '../../../../src/app/offline/offline-state.ts';
import { OfflineSection } from '../../../../src/app/pages/privacy/OfflineSection.tsx';
import { fakeApp, words } from '../../fake-app.tsx';

function section(offline: OfflineState): string {
  const app = fakeApp();
  app.shell.set({ offline });
  return words(<OfflineSection />, app);
}

describe('the section on use without a network', () => {
  it('says how far the copy is', () => {
    expect(section({ status: 'keeping', done: 12_000_000, total: 36_400_000 })).toContain('12.0 of 36.4 MB');
  });

  it('offers to remove the copy once there is one', () => {
    expect(section({ status: 'kept', hasUpdate: false })).toMatch(/Every file was checked.* Remove the kept files$/);
  });

  it('says why there is none', () => {
    expect(section({ status: 'none' })).toContain('It needs HTTPS');
    const cause = 'QuotaExceededError';
    expect(section({ status: 'failed', cause, isKept: false })).toMatch(
      /will need the network next time\..*The browser says: QuotaExceededError/,
    );
    expect(section({ status: 'failed', cause, isKept: true })).toContain('the one you have stays in use');
  });
});
