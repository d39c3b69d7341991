import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { xOf, yOf } from '../../src/charts/frame.ts';
import { LINE_HEIGHT } from '../../src/charts/text-fit.ts';
import { highestValue, trendModel } from '../../src/charts/trend-model.ts';
import type { Mark, TrendBody } from '../../src/report/figure.ts';
import { hidden, immature, nobody, ok, study, trendBody, words } from './sample.ts';

const modelOf = (body: TrendBody, more: Partial<Parameters<typeof trendModel>[0]> = {}) =>
  trendModel({ body, series: 0, width: 900, plotHeight: 300, direct: true, words, ...more });
const studies = [study('drawn', 0.5), study('beside', 0.52)];

describe('trendModel', () => {
  it('keeps every period inside the plot, the lane of studies right of it and the labels right of both', () => {
    const { frame, lane } = modelOf(trendBody([ok(0.4), ok(0.5), ok(0.6)], { benchmarks: studies }));
    expect(xOf(frame, 2)).toBeLessThan(frame.periodsRight);
    for (const { x } of lane) {
      expect(x).toBeGreaterThan(frame.periodsRight);
      expect(x).toBeLessThan(frame.plotRight);
    }
    expect(frame.plotRight).toBeLessThan(frame.width);
  });

  it('lengthens the axis of periods by the lane, so that a period keeps its width', () => {
    const { frame, xDomain } = modelOf(trendBody([ok(0.4), ok(0.5)], { benchmarks: studies }));
    expect((frame.plotRight - frame.left) / (xDomain[1] - xDomain[0])).toBeCloseTo(frame.step, 9);
  });

  it('makes room above the plot for notes and below it for gap symbols only where there are any', () => {
    const plain = modelOf(trendBody([ok(0.4), ok(0.5)])).frame;
    const busy = modelOf(trendBody([ok(0.4), hidden], { events: [{ period: '2023-Q1', label: 'Beds opened' }] })).frame;
    expect(busy.top).toBeGreaterThan(plain.top);
    expect(busy.labelTop - busy.bottom).toBeGreaterThan(plain.labelTop - plain.bottom);
  });

  it('grows for its labels rather than dropping them', () => {
    const many = Array.from({ length: 6 }, (_, index) =>
      study('drawn', 0.5, `A rather long study name, number ${index}`),
    );
    const model = modelOf(trendBody([ok(0.4)], { benchmarks: many }), { plotHeight: 200 });
    expect(model.frame.bottom - model.frame.top).toBeGreaterThan(200);
    expect(model.labels).toHaveLength(7);
  });

  it('does without names where they cannot fit, and gives their room to the plot', () => {
    const many = Array.from({ length: 20 }, (_, index) =>
      study('drawn', 0.5, `A rather long study name, number ${index}`),
    );
    const model = modelOf(trendBody([ok(0.4)], { benchmarks: many }));
    expect(model.direct).toBe(false);
    expect(model.labels).toEqual([]);
    expect(model.frame.plotRight).toBeGreaterThan(880);
  });

  it('writes no names in a small chart, only letters and numbers', () => {
    const body = trendBody([ok(0.4), immature(0.5)], {
      benchmarks: studies,
      events: [{ period: '2023-Q1', label: 'Beds opened' }],
    });
    const model = modelOf(body, { width: 300, direct: false });
    expect(model.labels).toEqual([]);
    expect(model.lane.map(({ key }) => key)).toEqual(['A', 'B']);
    expect(model.notes.map(({ lines }) => lines)).toEqual([['1']]);
  });

  it('shows the other groups behind a small multiple', () => {
    const body = trendBody([ok(0.4)], {
      series: [
        { name: 'Police', marks: [ok(0.4)] },
        { name: 'Fire', marks: [ok(0.6)] },
      ],
    });
    const model = modelOf(body, { series: 1, direct: false });
    expect(model.context).toEqual(['Police']);
    expect(model.rows[0]).toMatchObject({ solid: 0.6, context: [0.4] });
  });

  it('stays drawable when everything is hidden and when there is no period at all', () => {
    expect(modelOf(trendBody([hidden, hidden])).points).toEqual([]);
    expect(modelOf(trendBody([])).readings).toEqual([]);
  });

  it('keeps a month at least one pixel wide on the narrowest screen', () => {
    const marks = Array.from({ length: 120 }, () => ok(0.4));
    const { frame } = modelOf(trendBody(marks, { benchmarks: studies }), { width: 250, direct: false });
    expect(frame.step).toBeGreaterThanOrEqual(1);
  });

  it('stays under six hundred marks for thirty months with five studies', () => {
    const marks = Array.from({ length: 30 }, (_, index) => (index > 27 ? immature(0.5) : ok(0.4)));
    const model = modelOf(trendBody(marks, { benchmarks: [...studies, ...studies] }));
    expect(model.points.length + model.whiskers.length + model.gaps.length + model.lane.length).toBeLessThan(600);
  });
});

describe('highestValue', () => {
  it('looks at intervals, at all groups and at the studies', () => {
    expect(highestValue(trendBody([ok(0.4, 0.3, 0.5)]))).toBe(0.5);
    expect(highestValue(trendBody([ok(0.4, null, null)]))).toBe(0.4);
    expect(highestValue(trendBody([ok(0.4)], { benchmarks: [study('drawn', 0.8)] }))).toBe(0.9);
    expect(highestValue(trendBody([immature(0.6)]))).toBe(0.8);
  });

  it('is 0 where nothing is shown', () => {
    expect(highestValue(trendBody([hidden, immature(null), null]))).toBe(0);
  });
});

const share = fc.integer({ min: 20, max: 80 }).map((percent) => percent / 100);
const anyMark: fc.Arbitrary<Mark | null> = fc.oneof(
  share.map((value) => ok(value)),
  share.map((value) => immature(value)),
  fc.constantFrom(hidden, nobody, immature(null), null),
);
const anyBody = fc
  .record({
    marks: fc.array(anyMark, { minLength: 1, maxLength: 40 }),
    benchmarks: fc.array(share, { maxLength: 6 }),
    events: fc.array(fc.integer({ min: 0, max: 39 }), { maxLength: 4 }),
  })
  .map(({ marks, benchmarks, events }) =>
    trendBody(marks, {
      benchmarks: benchmarks.map((value, index) =>
        study(index % 2 === 0 ? 'drawn' : 'beside', value, `Study ${index}`),
      ),
      events: events.map((index) => ({
        period: `${2023 + Math.floor(index / 4)}-Q${(index % 4) + 1}`,
        label: 'Detox beds opened in the north',
      })),
    }),
  );
const anyWidth = fc.integer({ min: 240, max: 1400 });

describe('any trend at any width', () => {
  it('keeps every mark inside the plot', () => {
    fc.assert(
      fc.property(anyBody, anyWidth, (body, width) => {
        const { frame, points, whiskers, lane } = modelOf(body, { width, direct: width > 620 });
        const heights = [
          ...points.map(({ value }) => yOf(frame, value)),
          ...whiskers.flatMap(({ low, high }) => [yOf(frame, low), yOf(frame, high)]),
          ...lane.map(({ y }) => y),
        ];
        for (const y of heights) {
          expect(y).toBeGreaterThanOrEqual(frame.top - 1e-6);
          expect(y).toBeLessThanOrEqual(frame.bottom + 1e-6);
        }
        for (const { index } of points) expect(xOf(frame, index)).toBeGreaterThan(frame.left);
      }),
    );
  });

  it('keeps labels and notes inside the picture, and labels apart', () => {
    fc.assert(
      fc.property(anyBody, anyWidth, (body, width) => {
        const { frame, labels, notes } = modelOf(body, { width, direct: width > 620 });
        const edges = labels
          .map(({ center, lines }) => [
            center - (lines.length * LINE_HEIGHT) / 2,
            center + (lines.length * LINE_HEIGHT) / 2,
          ])
          .toSorted(([one = 0], [other = 0]) => one - other);
        edges.forEach(([top = 0, bottom = 0], index) => {
          expect(top).toBeGreaterThanOrEqual(0);
          expect(bottom).toBeLessThanOrEqual(frame.height);
          expect(top).toBeGreaterThanOrEqual((edges[index - 1]?.[1] ?? 0) - 1e-6);
        });
        for (const { lift, lines } of notes) {
          expect(lift + lines.length * LINE_HEIGHT).toBeLessThanOrEqual(frame.top);
        }
      }),
    );
  });

  it('accounts for every period: a point, a gap, or an incomplete stretch', () => {
    fc.assert(
      fc.property(anyBody, anyWidth, (body, width) => {
        const { points, gaps, regions, readings } = modelOf(body, { width });
        const told = new Set([...points, ...gaps].map(({ index }) => index));
        for (const { from, to } of regions) for (let index = from; index <= to; index += 1) told.add(index);
        expect(told.size).toBe(body.periods.length);
        expect(readings).toHaveLength(body.periods.length + body.benchmarks.length);
      }),
    );
  });
});
