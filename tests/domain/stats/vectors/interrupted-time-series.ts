import { neweyWestLag } from '../../../../src/domain/stats/newey-west.ts';
import type { SegmentedSeries } from '../../../../src/domain/stats/segmented-regression.ts';
import { segmentedRegression } from '../../../../src/domain/stats/segmented-regression.ts';
import type { VectorAdapter } from './adapter.ts';
import { countsList } from './oracle-shape.ts';
import { num, nums, text } from './read.ts';

function seriesOf(input: unknown): SegmentedSeries {
  const [model, y] = [text(input, 'model'), nums(input, 'y')];
  if (model === 'ols') return { model: 'ordinary', values: y };
  const counts = countsList(y, nums(input, 'n'));
  if (model === 'quasibinomial') return { model: 'quasi-binomial', periods: counts };
  if (model !== 'quasipoisson') throw new Error(`unknown model ${model}`);
  const periods = counts.map(({ numerator, denominator }) => ({ events: numerator, time: denominator }));
  return { model: 'quasi-poisson', periods };
}

export const interruptedTimeSeries: VectorAdapter = {
  file: 'interrupted_time_series',
  run(input) {
    const fit = segmentedRegression(seriesOf(input), num(input, 'start_index'));
    if (fit.state === 'undefined') throw new Error(`no fit: ${fit.reason}`);
    return {
      terms: fit.terms.map(({ term }) => term.replace('-', '_')),
      coef: fit.terms.map(({ estimate }) => estimate),
      se: fit.terms.map(({ error }) => error),
      t: fit.terms.map(({ statistic }) => statistic),
      p: fit.terms.map(({ pValue }) => pValue),
      df: fit.degrees,
      ci_lower: fit.terms.map(({ low }) => low),
      ci_upper: fit.terms.map(({ high }) => high),
      fitted: fit.fitted,
      dispersion: fit.dispersion,
      counterfactual: fit.counterfactual,
      durbin_watson: fit.durbinWatson,
      newey_west_lag: neweyWestLag(fit.fitted.length),
      newey_west_se: fit.neweyWest,
    };
  },
};
