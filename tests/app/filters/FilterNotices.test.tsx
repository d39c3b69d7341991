import { describe, expect, it } from 'vitest';
import { FilterNotices } from '../../../src/app/filters/FilterNotices.tsx';
import { type AppState, EMPTY_STATE } from '../../../src/app/state.ts';
import { fakeApp, words } from '../fake-app.tsx';
import { loadedWith } from '../ready-file.ts';

function notices(address: string, state: Partial<AppState> = {}): string {
  return words(<FilterNotices loaded={loadedWith()} />, fakeApp(state, address));
}

function underRule(policy: string): Partial<AppState> {
  return { settings: { ...EMPTY_STATE.settings, policy } };
}

describe('what one must know before the charts', () => {
  it('is nothing under the usual rule', () => {
    expect(notices('#/overview?v=1&pathway=self-referral')).toBe('');
  });

  it('is a filter for which the files have no column', () => {
    expect(notices('#/overview?v=1&program=East')).toBe(
      'The files have no column for Program, so that filter does nothing here.',
    );
  });

  it('is a rule that hides less than the usual one', () => {
    expect(notices('#/overview', underRule('me'))).toContain('The rule in force is “Maine: hide 1 to 5”');
    expect(notices('#/overview', underRule('custom-30'))).toBe('');
  });
});
