import type { DatedEpisode, WindowRetention } from '../../../../src/domain/stats/fixed-window.ts';
import { fixedWindow, followEpisodes } from '../../../../src/domain/stats/fixed-window.ts';
import { survivalLimits } from '../../../../src/domain/stats/survival-band.ts';
import { effectiveSize, survivalBounded } from '../../../../src/domain/stats/survival-comparison.ts';
import { isoDate } from '../../../../src/domain/units.ts';
import type { VectorAdapter } from './adapter.ts';
import { limitsOf, pointOf } from './oracle-shape.ts';
import { list, nums, optionalText, text } from './read.ts';

function episodeOf(row: unknown): DatedEpisode {
  const discharge = optionalText(row, 'discharge');
  return { entry: isoDate(text(row, 'entry')), discharge: discharge === undefined ? undefined : isoDate(discharge) };
}

function survivalKeys(survival: NonNullable<WindowRetention['survival']>) {
  const between = survival.survival > 0 && survival.survival < 1;
  return {
    km_just_before: survival.survival,
    km_effective_n: between ? effectiveSize(survival) : null,
    km_rothman: between ? survivalBounded(survival)?.limits : [null, null],
    km_loglog: between ? survivalLimits(survival) : [null, null],
    n_at_risk: survival.atRisk,
  };
}

export const fixedWindowRetention: VectorAdapter = {
  file: 'fixed_window_retention',
  notOffered: { naive_biased: 'biased on purpose: it drops open immature clients and keeps early dropouts' },
  run(input) {
    const episodes = list(input, 'episodes').map(episodeOf);
    const { followed, enteredAfterCutoff } = followEpisodes(episodes, isoDate(text(input, 'cutoff')));
    return {
      n: followed.length,
      n_after_cutoff_dropped: enteredAfterCutoff,
      windows: nums(input, 'windows').map((windowDays) => {
        const window = fixedWindow(followed, windowDays);
        return {
          window_days: window.windowDays,
          eligible: window.eligible,
          retained: window.retained,
          proportion: pointOf(window.estimate),
          wilson: limitsOf(window.estimate),
          immature_excluded: window.immature,
          ...(window.survival && survivalKeys(window.survival)),
        };
      }),
    };
  },
};
