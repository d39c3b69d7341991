import { describe, expect, it } from 'vitest';
import {
  kaplanMeier,
  survivalAt,
  survivalBefore,
  survivalError,
  survivalOnGrid,
} from '../../../src/domain/stats/kaplan-meier.ts';
import { placebo, sixMp } from './freireich.ts';
import { tableOf } from './vectors/survival-input.ts';

const treated = kaplanMeier(tableOf(sixMp));
const untreated = kaplanMeier(tableOf(placebo));

describe('kaplanMeier', () => {
  it('gives the published curve of the 6-MP arm', () => {
    const published: [number, number][] = [
      [6, 0.8571],
      [7, 0.8067],
      [10, 0.7529],
      [13, 0.6902],
      [16, 0.6275],
      [22, 0.5378],
      [23, 0.4482],
    ];
    for (const [week, survival] of published) expect(survivalAt(treated, week).survival).toBeCloseTo(survival, 4);
  });

  it("gives Greenwood's standard errors of the 6-MP arm", () => {
    const errors = [6, 10, 23].map((week) => survivalError(survivalAt(treated, week)));
    expect(errors).toEqual([expect.closeTo(0.0764, 4), expect.closeTo(0.0963, 4), expect.closeTo(0.1346, 4)]);
  });

  it('is the share still in remission where nobody is censored', () => {
    expect(survivalAt(untreated, 8).survival).toBeCloseTo(8 / 21, 12);
    expect(survivalError(survivalAt(untreated, 8))).toBeCloseTo(Math.sqrt(((8 / 21) * (13 / 21)) / 21), 12);
  });

  it('falls to 0 and has no standard error once all have left', () => {
    const end = survivalAt(untreated, 23);
    expect(end).toEqual({ survival: 0, greenwoodSum: Infinity, atRisk: 1 });
    expect(survivalError(end)).toBeUndefined();
  });

  it('counts events before censorings of the same time', () => {
    const steps = kaplanMeier(
      tableOf([
        { time: 4, event: true },
        { time: 4, event: false },
      ]),
    );
    expect(steps).toMatchObject([{ atRisk: 2, survival: 0.5 }]);
  });

  it('starts below 1 where somebody leaves on the day of entry', () => {
    const steps = kaplanMeier(tableOf([0, 2, 3, 9].map((time) => ({ time, event: true }))));
    expect(survivalAt(steps, 0)).toMatchObject({ survival: 0.75, atRisk: 4 });
  });
});

describe('survivalBefore', () => {
  const steps = kaplanMeier(tableOf([89, 90, 90, 91].map((time) => ({ time, event: true }))));

  it('counts a discharge on day 90 as 90 days stayed, where survivalAt does not', () => {
    expect(survivalBefore(steps, 90)).toMatchObject({ survival: 0.75, atRisk: 3 });
    expect(survivalAt(steps, 90)).toMatchObject({ survival: 0.25, atRisk: 3 });
  });

  it('is 1 before the first time, with everybody at risk', () => {
    expect(survivalBefore(steps, 0)).toEqual({ survival: 1, greenwoodSum: 0, atRisk: 4 });
  });

  it('keeps the last level, with nobody at risk, after the last time', () => {
    expect(survivalBefore(treated, 36)).toMatchObject({ survival: expect.closeTo(0.4482, 4), atRisk: 0 });
  });
});

describe('survivalOnGrid', () => {
  it('reads the curve on given weeks with the exits since the one before', () => {
    expect(survivalOnGrid(treated, [0, 10, 20, 30])).toEqual([
      { day: 0, survival: 1, atRisk: 21, exits: 0 },
      { day: 10, survival: expect.closeTo(0.7529, 4), atRisk: 15, exits: 5 },
      { day: 20, survival: expect.closeTo(0.6275, 4), atRisk: 8, exits: 2 },
      { day: 30, survival: expect.closeTo(0.4482, 4), atRisk: 4, exits: 2 },
    ]);
  });

  it('counts exits of the first reading from the start', () => {
    expect(survivalOnGrid(treated, [7, 7])).toMatchObject([{ exits: 4 }, { exits: 0 }]);
  });
});
