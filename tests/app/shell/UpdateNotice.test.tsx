import { describe, expect, it } from 'vitest';
import { UpdateNotice } from '../../../src/app/shell/UpdateNotice.tsx';
import type { AppState } from '../../../src/app/state.ts';
import { fakeApp, words } from '../fake-app.tsx';

const FILE: AppState['files'][number] = { id: 1, name: 'a.csv', override: {}, status: 'reading', progress: null };

function notice(state: Partial<AppState>, hasUpdate = true): string {
  const app = fakeApp(state);
  app.shell.set({ offline: { status: 'kept', hasUpdate } });
  return words(<UpdateNotice />, app);
}

describe('the notice of a new version', () => {
  it('is not there while there is none', () => {
    expect(notice({}, false)).toBe('');
    expect(words(<UpdateNotice />)).toBe('');
  });

  it('offers to reload', () => {
    expect(notice({})).toMatch(/^A new version is ready Reload to use it\..* Reload now Later$/);
  });

  it('warns before files are closed by it; the sample is none of them', () => {
    expect(notice({ files: [FILE] })).toContain('Reloading closes your files');
    expect(notice({ files: [FILE], isSample: true })).not.toContain('Reloading closes your files');
  });
});
