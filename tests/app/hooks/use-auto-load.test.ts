import { describe, expect, it } from 'vitest';
import { loadIsDue } from '../../../src/app/hooks/use-auto-load.ts';
import type { FileState } from '../../../src/app/state.ts';
import { MIXED_CSV, readyFile } from '../ready-file.ts';

const READING: FileState = { id: 2, name: 'b.csv', override: {}, status: 'reading', progress: null };

describe('putting the files together by itself', async () => {
  const ready = await readyFile('mixed.csv', MIXED_CSV);
  const files = [ready];

  it('is due when the files have settled and are not those of the last time', () => {
    expect(loadIsDue({ files, lastLoad: null, busy: null })).toBe(true);
    expect(loadIsDue({ files, lastLoad: { files: [ready], outcome: 'succeeded' }, busy: null })).toBe(true);
  });

  it('is not tried again with the same files, also when it failed', () => {
    expect(loadIsDue({ files, lastLoad: { files, outcome: 'failed' }, busy: null })).toBe(false);
  });

  it('waits while a file is being read or other work is under way', () => {
    expect(loadIsDue({ files: [ready, READING], lastLoad: null, busy: null })).toBe(false);
    expect(loadIsDue({ files, lastLoad: null, busy: 'loading' })).toBe(false);
  });

  it('needs a file that could be read', () => {
    expect(loadIsDue({ files: [], lastLoad: null, busy: null })).toBe(false);
  });
});
