import type { CurvesBody } from '../../../src/report/figure.ts';
import { survivalFigure } from '../../../src/report/retention/survival-figure.ts';
import { survivalInput } from '../../report/retention/survival-sample.ts';
import { study } from '../sample.ts';

/** Points on days 0, 90 and 180, windows at 90 and 180, and two studies at 90. */
export const curves: CurvesBody = {
  ...survivalFigure(survivalInput()).body,
  benchmarks: [
    { ...study('drawn', 0.5), day: 90 },
    { ...study('beside', 0.7), day: 90 },
  ],
};
