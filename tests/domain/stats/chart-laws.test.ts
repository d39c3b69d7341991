import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ControlChartResult } from '../../../src/domain/stats/control-chart.ts';
import { nhsSignals } from '../../../src/domain/stats/nhs-rules.ts';
import { pChart } from '../../../src/domain/stats/p-chart.ts';
import { runChart } from '../../../src/domain/stats/run-chart.ts';
import { segmentedRegression } from '../../../src/domain/stats/segmented-regression.ts';
import { uChart } from '../../../src/domain/stats/u-chart.ts';
import { westernElectricSignals } from '../../../src/domain/stats/western-electric.ts';
import { xmrChart } from '../../../src/domain/stats/xmr-chart.ts';

const run = { seed: 1931, numRuns: 150 };
const values = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 2, maxLength: 40 });
const periods = fc.array(
  fc.integer({ min: 1, max: 200 }).chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n))),
  { minLength: 2, maxLength: 40 },
);

function known(chart: ControlChartResult) {
  if (chart.state !== 'ok') throw new Error(`no chart: ${chart.reason}`);
  return chart;
}

describe('a control chart', () => {
  it('keeps the centre between limits that stay where the measure can be', () => {
    fc.assert(
      fc.property(periods, fc.boolean(), (pairs, laney) => {
        const p = known(
          pChart(
            pairs.map(([numerator, denominator]) => ({ numerator, denominator })),
            { laney },
          ),
        );
        const u = known(
          uChart(
            pairs.map(([events, time]) => ({ events, time })),
            { laney },
          ),
        );
        for (const { lower, upper, lowerWarning, upperWarning } of p.points) {
          const ascending = [0, lower, lowerWarning, p.centre, upperWarning, upper, 1];
          expect(ascending).toEqual(ascending.toSorted((a, b) => a - b));
        }
        for (const { lower, upper } of u.points) {
          expect(lower).toBeGreaterThanOrEqual(0);
          expect(upper).toBeGreaterThanOrEqual(u.centre);
        }
      }),
      run,
    );
  });

  it('of any values marks the same points when turned upside down', () => {
    fc.assert(
      fc.property(values, (series) => {
        const [chart, turned] = [known(xmrChart(series)), known(xmrChart(series.map((value) => -value)))];
        expect(nhsSignals(turned)).toEqual(nhsSignals(chart));
        expect(westernElectricSignals(turned)).toEqual(westernElectricSignals(chart));
      }),
      run,
    );
  });

  it('of any values marks the same points when read backwards, where the rule does not know a direction', () => {
    fc.assert(
      fc.property(values, (series) => {
        const [chart, backwards] = [known(xmrChart(series)), known(xmrChart(series.toReversed()))];
        expect(nhsSignals(backwards).toReversed()).toEqual(nhsSignals(chart));
      }),
      run,
    );
  });
});

describe('a run chart', () => {
  it('does not change its verdict when values are stretched, turned over or read backwards', () => {
    fc.assert(
      fc.property(values, (series) => {
        const verdict = (own: number[]) => {
          const chart = runChart(own);
          return chart.state === 'ok' ? { runs: chart.runs, useful: chart.useful, signal: chart.signal } : chart;
        };
        expect(verdict(series.map((value) => 8 * value))).toEqual(verdict(series));
        expect(verdict(series.map((value) => -value))).toEqual(verdict(series));
        expect(verdict(series.toReversed())).toEqual(verdict(series));
      }),
      run,
    );
  });
});

describe('a segmented regression', () => {
  it('of events meets their total, and any line added to values comes back in its terms', () => {
    const series = fc.array(fc.integer({ min: 5, max: 60 }), { minLength: 8, maxLength: 40 });
    fc.assert(
      fc.property(series, (events) => {
        const start = Math.floor(events.length / 2);
        const total = events.reduce((sum, own) => sum + own, 0);
        const poisson = { model: 'quasi-poisson' as const, periods: events.map((own) => ({ events: own, time: 3 })) };
        const rates = segmentedRegression(poisson, start);
        if (rates.state !== 'ok') throw new Error(`no fit: ${rates.reason}`);
        expect(rates.fitted.reduce((sum, own) => sum + own, 0)).toBeCloseTo(total, 6);
        const plain = segmentedRegression({ model: 'ordinary', values: events }, start);
        const tilted = segmentedRegression({ model: 'ordinary', values: events.map((own, at) => own + 2 * at) }, start);
        if (plain.state !== 'ok' || tilted.state !== 'ok') throw new Error('no fit');
        expect(tilted.terms[1]?.estimate).toBeCloseTo((plain.terms[1]?.estimate ?? Number.NaN) + 2, 8);
        expect(tilted.terms[2]?.estimate).toBeCloseTo(plain.terms[2]?.estimate ?? Number.NaN, 8);
      }),
      run,
    );
  });
});
