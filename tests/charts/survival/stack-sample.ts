import type { StackBody } from '../../../src/report/figure.ts';

/** Everybody on day 0; of 100% on day 180, 40% are still there. */
export const stack: StackBody = {
  kind: 'stack',
  dayLabel: 'Days since entry',
  isExact: false,
  layers: ['Still in treatment', 'Dropped out', 'Completed'],
  points: [
    { day: 0, shares: [1, 0, 0], label: 'On day 0' },
    { day: 180, shares: [0.4, 0.3, 0.3], label: 'On day 180' },
  ],
};
