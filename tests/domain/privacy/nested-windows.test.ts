import { describe, expect, it } from 'vitest';
import { showableWindows } from '../../../src/domain/privacy/nested-windows.ts';
import { defaultPolicy, policies } from '../../../src/domain/privacy/policy.ts';

type Window = readonly [windowDays: number, followed: number, retained: number];

const shown = (windows: readonly Window[], policy = defaultPolicy) =>
  showableWindows(
    windows.map(([windowDays, followed, retained]) => ({ windowDays, followed, retained })),
    policy,
  ).map(({ windowDays }) => windowDays);

describe('windows of the same people side by side', () => {
  it.each<{ says: string; windows: readonly Window[]; kept: readonly number[] }>([
    {
      says: 'stand where enough people left in between',
      windows: [
        [30, 100, 80],
        [90, 100, 60],
      ],
      kept: [30, 90],
    },
    {
      says: 'stand where nobody left in between',
      windows: [
        [30, 100, 80],
        [90, 100, 80],
      ],
      kept: [30, 90],
    },
    {
      says: 'drop the later in the list where 3 left in between',
      windows: [
        [30, 100, 80],
        [60, 100, 77],
      ],
      kept: [30],
    },
    {
      says: 'keep the more important one, whichever is longer',
      windows: [
        [60, 100, 77],
        [30, 100, 80],
      ],
      kept: [60],
    },
    {
      says: 'drop the one that leaves 4 people unfollowed',
      windows: [
        [90, 60, 40],
        [180, 56, 20],
      ],
      kept: [90],
    },
    {
      says: 'stand where many are unfollowed',
      windows: [
        [90, 60, 40],
        [180, 40, 38],
      ],
      kept: [90, 180],
    },
    {
      says: 'skip the one between that would tell',
      windows: [
        [90, 100, 60],
        [180, 100, 40],
        [120, 100, 55],
      ],
      kept: [90, 180],
    },
  ])('$says', ({ windows, kept }) => {
    expect(shown(windows)).toEqual(kept);
  });

  it('all stand under a policy that hides nothing', () => {
    const off = policies.find(({ id }) => id === 'off');
    expect(
      off &&
        shown(
          [
            [30, 100, 80],
            [60, 100, 77],
            [90, 99, 76],
          ],
          off,
        ),
    ).toEqual([30, 60, 90]);
  });
});
