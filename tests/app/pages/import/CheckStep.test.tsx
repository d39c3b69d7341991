import { describe, expect, it } from 'vitest';
import { CheckStep } from '../../../../src/app/pages/import/CheckStep.tsx';
import type { AppState } from '../../../../src/app/state.ts';
import { fakeApp, words } from '../../fake-app.tsx';
import { loadedWith, MIXED_CSV, readyFile } from '../../ready-file.ts';

describe('what became of the rows', async () => {
  const files = [await readyFile('mixed.csv', MIXED_CSV)];
  const step = (state: Partial<AppState>) => words(<CheckStep />, fakeApp({ files, ...state }));

  it('is being worked out while the files have changed', () => {
    expect(step({ loaded: loadedWith() })).toBe('4. Check Checking the rows… Stop checking');
  });

  it('is the ledger, the findings and the way to the charts', () => {
    const shown = step({ loaded: loadedWith(), lastLoad: { files, outcome: 'succeeded' } });
    expect(shown).toBe(
      '4. Check 3 people, 3 encounters. How rows become encounters and stays ' +
        'Days in which another referral is a repeat Usually 30. mixed.csv Rows in the file: 5 = 3 kept + 2 set aside. ' +
        'Blank row: 1 Total row: 1 Checking every row… Show the charts',
    );
  });

  it('says that rows stand for people where no column does', () => {
    const loaded = loadedWith({ hasPersonId: false });
    expect(step({ loaded, lastLoad: { files, outcome: 'succeeded' } })).toContain('each row counts as one person');
  });

  it('points to the message when it failed', () => {
    expect(step({ lastLoad: { files, outcome: 'failed' } })).toContain('see the message above');
    expect(step({ lastLoad: { files, outcome: 'called-off' } })).toContain('You stopped the check');
  });
});
