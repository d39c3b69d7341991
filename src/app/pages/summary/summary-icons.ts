import type { BenchmarkCode } from '../../../report/summary/row-benchmark.ts';
import type { VariationCode } from '../../../report/summary/row-variation.ts';
import type { IconName } from '../../../ui/icon-paths.ts';

interface Sign {
  readonly icon: IconName;
  readonly tone: 'neutral' | 'info' | 'success' | 'warning';
}

/** The shape and the colour of each verdict on change; words stand beside it. */
export const VARIATION_SIGNS: Readonly<Record<VariationCode, Sign>> = {
  concern: { icon: 'warning', tone: 'warning' },
  improvement: { icon: 'success', tone: 'success' },
  change: { icon: 'info', tone: 'info' },
  'run-signal': { icon: 'info', tone: 'info' },
  'common-cause': { icon: 'wave', tone: 'neutral' },
  'run-usual': { icon: 'wave', tone: 'neutral' },
  'too-short': { icon: 'minus', tone: 'neutral' },
  rare: { icon: 'minus', tone: 'neutral' },
  withheld: { icon: 'lock', tone: 'neutral' },
  'no-periods': { icon: 'minus', tone: 'neutral' },
};

/** The shape of each verdict beside the studies. Being higher than a study is no praise: all are of one colour. */
export const BENCHMARK_SIGNS: Readonly<Record<BenchmarkCode, Sign>> = {
  higher: { icon: 'arrow-up', tone: 'info' },
  lower: { icon: 'arrow-down', tone: 'info' },
  mixed: { icon: 'arrow-both', tone: 'info' },
  similar: { icon: 'alike', tone: 'neutral' },
  'too-few': { icon: 'minus', tone: 'neutral' },
  'not-yet': { icon: 'minus', tone: 'neutral' },
  hidden: { icon: 'lock', tone: 'neutral' },
  beside: { icon: 'minus', tone: 'neutral' },
  none: { icon: 'minus', tone: 'neutral' },
};
