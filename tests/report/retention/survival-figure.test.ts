import { describe, expect, it } from 'vitest';
import { defineMetric } from '../../../src/domain/metrics/define-metric.ts';
import { count } from '../../../src/domain/units.ts';
import { type SurvivalInput, survivalFigure } from '../../../src/report/retention/survival-figure.ts';
import { metric, ok } from '../results.ts';
import { curve, survivalInput, window } from './survival-sample.ts';

const measure = metric('retention-of-entered-90d');
const figure = (change: Partial<SurvivalInput> = {}) => survivalFigure(survivalInput(change));

const split = (pValue: number | null): Partial<SurvivalInput> => ({
  split: 'program',
  windows: [],
  survival: {
    measure,
    curves: [curve(['East']), curve(['North', 'South'])],
    test: pValue === null ? null : { statistic: 4, degrees: 1, pValue },
    undated: count(0),
    sql: '',
  },
});

describe('the answer of how long people stay', () => {
  it('tells the 90-day window, the median, and that both ways to count agree', () => {
    expect(figure().answer).toBe(
      '63% of the 80 people who entered treatment at least 90 days before Jun 30, 2026 were still there after 90 days (52–72%). Half had left by day 120 (95% interval: day 95 to 150). At 180 days the curve and the fixed window differ by more than 3 points: the curve also uses people who entered lately, and they stay longer or shorter than those before them, or many are still within the window.',
    );
    expect(figure({ windows: [window(90, 48, 80)] }).answer).not.toContain('differ');
  });

  it('tells the longest window there is where 90 days cannot be told', () => {
    const hidden = { ...window(90, 50, 80), cell: { state: 'suppressed', reason: 'secondary' } } as const;
    expect(figure({ windows: [hidden, window(180, 30, 60)] }).answer).toMatch(/^50% of the 60 people/);
  });

  it('says that half have not left where the curve ends before', () => {
    const [open] = [curve([], { median: { state: 'not-reached' } })];
    const survival = { measure, curves: [open], test: null, undated: count(0), sql: '' };
    expect(figure({ survival, windows: [] }).answer).toBe(
      'More than half were still there on day 180, the last one that can be shown.',
    );
  });

  it.each([
    {
      pValue: 0.0004,
      says: 'differs between the groups by more than chance would explain (log-rank test, p < 0.001, 1',
    },
    {
      pValue: 0.42,
      says: 'do not clearly differ; chance alone could explain what is seen (log-rank test, p = 0.42, 1',
    },
    { pValue: null, says: 'cannot be tested here' },
  ])('of groups with p = $pValue says the test in words', ({ pValue, says }) => {
    expect(figure(split(pValue)).answer).toContain(says);
  });

  it('names the groups that are shown as one', () => {
    expect(figure(split(0.5)).answer).toContain('shown as one: North, South (together).');
  });
});

describe('what must be read with the answer', () => {
  it('is a range where stays that nobody has heard of for long move it by more than 5 points', () => {
    const stale = { state: 'told', cell: ok(40, 80), fewer: count(10), isNotable: true } as const;
    const { answer, notes } = figure({ stale });
    expect(answer).toMatch(/^Between 50% and 63% of 80 people who entered treatment were still there after 90 days/);
    expect(notes).toEqual([expect.stringMatching(/^10 people of those who stayed|^10 of those who stayed/)]);
    expect(figure({ stale: { ...stale, isNotable: false } }).answer).toMatch(/^63% of the 80 people/);
  });

  it('is a changed definition, and where the curve cannot follow it', () => {
    const changed = defineMetric(measure, { transferred: 'met', died: 'left-out' });
    const survival = { measure: changed, curves: [curve()], test: null, undated: count(0), sql: '' };
    const { foot, notes, method } = figure({ survival, windows: [] });
    expect(foot.definition).toContain(
      'Changed from the usual definition: people transferred before the window ended are counted as reaching it; people who died before the window ended are left out.',
    );
    expect(notes).toEqual([expect.stringContaining('the curve follows these people up to that exit')]);
    expect(method.find(({ term }) => term === 'Left out')?.text).toMatch(/exit dated before the entry/);
    expect(figure().foot.definition).not.toContain('Changed');
  });
});

describe('the picture of how long people stay', () => {
  it('has a point with its sentence for each day, and each window at its day', () => {
    const { body } = figure();
    expect(body.curves[0]?.points[1]).toEqual({
      day: 90,
      value: 0.6,
      low: 0.5,
      high: 0.7,
      label: '60% (50–70%) still there after 90 days.',
    });
    expect(body.windows.map(({ day, mark }) => [day, mark.state])).toEqual([
      [90, 'ok'],
      [180, 'ok'],
    ]);
  });

  it('puts studies at the day of their window, and lists none that is on the picture', () => {
    const study = {
      grade: 'drawn',
      label: 'A study',
      value: 0.5,
      low: 0.4,
      high: 0.6,
      note: '',
      citation: '',
    } as const;
    const listed = { label: 'Listed', reason: '', citation: '' };
    const windows = [
      {
        ...window(90, 50, 80),
        studies: {
          benchmarks: [{ ...study, resultId: 'A' }],
          listed: [{ ...listed, resultId: 'B' }],
          sentence: 'Similar.',
        },
      },
      {
        ...window(180, 30, 60),
        studies: {
          benchmarks: [],
          listed: [
            { ...listed, resultId: 'A' },
            { ...listed, resultId: 'B' },
          ],
          sentence: 'None.',
        },
      },
    ];
    const made = figure({ windows });
    expect(made.body.benchmarks.map(({ resultId, day }) => [resultId, day])).toEqual([['A', 90]]);
    expect(made.listed.map(({ resultId }) => resultId)).toEqual(['B']);
    expect(made.comparison).toBe('Similar.');
  });

  it('has every number in its table, and no number for what is not told', () => {
    const { table } = figure();
    expect(table.rows).toEqual([
      ['0', '100%', '', '100', '', '', '', '', ''],
      ['90', '60%', '50–70%', '55', '63%', '52–72%', '50', '80', ''],
      ['180', '40%', '30–50%', '–', '50%', '38–62%', '30', '60', ''],
    ]);
    expect(figure(split(0.5)).table.rows[3]).toEqual(['North, South (together)', '0', '100%', '', '100']);
  });

  it('stands on its windows alone where the files make no curve', () => {
    const made = figure({ survival: null });
    expect(made.body.curves).toEqual([]);
    expect(made.table.rows).toHaveLength(2);
    expect(made.foot.counted).toBe('n = 80 people');
  });
});
