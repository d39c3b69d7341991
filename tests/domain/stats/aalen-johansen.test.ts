import { describe, expect, it } from 'vitest';
import type { CauseRow } from '../../../src/domain/stats/aalen-johansen.ts';
import {
  aalenJohansen,
  incidenceAt,
  incidenceEstimate,
  incidenceLimits,
} from '../../../src/domain/stats/aalen-johansen.ts';
import { kaplanMeier, survivalAt, survivalError } from '../../../src/domain/stats/kaplan-meier.ts';
import { sixMp } from './freireich.ts';
import { tableOf } from './vectors/survival-input.ts';

/** One exit a time: 0 still open, 1 the first cause, 2 the second. */
const exits = (...causes: number[]): CauseRow[] =>
  causes.map((cause, index) => ({
    time: index + 1,
    events: [cause === 1 ? 1 : 0, cause === 2 ? 1 : 0],
    censored: cause === 0 ? 1 : 0,
  }));

function stepsOf(rows: readonly CauseRow[]) {
  const curves = aalenJohansen(rows);
  if (curves.state !== 'ok') throw new Error(`no curves: ${curves.reason}`);
  return curves.steps;
}

describe('aalenJohansen', () => {
  const steps = stepsOf(exits(1, 0, 2, 1, 0));

  it('gives five exits 0.4667 (SE 0.2483) by the first way and 0.2667 (SE 0.2257) by the second', () => {
    const [first, second] = [incidenceAt(steps, 0, 4), incidenceAt(steps, 1, 4)];
    expect(first.incidence).toBeCloseTo(7 / 15, 12);
    expect(Math.sqrt(first.variance)).toBeCloseTo(0.2483, 4);
    expect(second.incidence).toBeCloseTo(4 / 15, 12);
    expect(Math.sqrt(second.variance)).toBeCloseTo(0.2257, 4);
  });

  it('says less than one minus a curve that takes other exits for censored', () => {
    const naive = kaplanMeier(tableOf([1, 2, 3, 4, 5].map((time) => ({ time, event: time === 1 || time === 4 }))));
    expect(1 - survivalAt(naive, 4).survival).toBeCloseTo(0.6, 12);
    expect(incidenceAt(steps, 0, 4).incidence).toBeLessThan(0.6);
  });

  it('shares everybody out', () => {
    for (const { survival, byCause } of steps) {
      const gone = byCause.reduce((sum, { incidence }) => sum + incidence, 0);
      expect(survival + gone).toBeCloseTo(1, 12);
    }
  });

  it('is one minus Kaplan-Meier, with its standard error, for a single cause', () => {
    const rows = sixMp.map(({ time, event }) => ({ time, events: [event ? 1 : 0], censored: event ? 0 : 1 }));
    const [own, curve] = [stepsOf(rows), kaplanMeier(tableOf(sixMp))];
    for (const week of [6, 13, 23]) {
      const point = incidenceAt(own, 0, week);
      expect(point.incidence).toBeCloseTo(1 - survivalAt(curve, week).survival, 12);
      expect(Math.sqrt(point.variance)).toBeCloseTo(survivalError(survivalAt(curve, week)) ?? Number.NaN, 12);
    }
  });

  it('is a plain proportion with its standard error where nobody is censored', () => {
    const point = incidenceAt(stepsOf(exits(1, 2, 2, 1, 2, 1, 1, 2)), 0, 8);
    expect(point.incidence).toBeCloseTo(0.5, 12);
    expect(point.variance).toBeCloseTo(0.25 / 8, 12);
  });

  it('adds the causes of rows of one time', () => {
    const split = exits(1, 0, 2).flatMap((row) => [row, row]);
    const joined = exits(1, 0, 2).map(({ time, events, censored }) => ({
      time,
      events: events.map((d) => 2 * d),
      censored: 2 * censored,
    }));
    expect(aalenJohansen(split)).toEqual(aalenJohansen(joined));
  });

  it('starts at nobody and has nothing to say of a cause that is not there', () => {
    expect(incidenceAt(steps, 0, 0)).toEqual({ incidence: 0, variance: 0 });
    expect(incidenceAt(steps, 7, 4)).toEqual({ incidence: 0, variance: 0 });
  });

  it.each<[string, CauseRow[], string]>([
    ['no rows', [], 'nobody-in-denominator'],
    ['half an exit', [{ time: 1, events: [0.5, 0.5], censored: 0 }], 'not-a-whole-number'],
    ['a negative exit', [{ time: 1, events: [2, -1], censored: 0 }], 'negative-count'],
    ['a time that is none', [{ time: Number.NaN, events: [1, 0], censored: 0 }], 'not-a-finite-number'],
  ])('says why %s make no curves', (_, rows, reason) => {
    expect(aalenJohansen(rows)).toEqual({ state: 'undefined', reason });
  });

  it('throws where rows count different causes', () => {
    const rows = [
      { time: 1, events: [1], censored: 0 },
      { time: 2, events: [1, 0], censored: 0 },
    ];
    expect(() => aalenJohansen(rows)).toThrow('the same causes');
  });
});

describe('incidenceEstimate', () => {
  it('gives 0.2 with SE 0.1789 the limits 0.0084 and 0.5819', () => {
    expect(incidenceEstimate({ incidence: 0.2, variance: 0.032 })).toEqual({
      state: 'ok',
      value: 0.2,
      low: expect.closeTo(0.0084, 4),
      high: expect.closeTo(0.5819, 4),
    });
  });

  it('has no interval where nobody or everybody left this way', () => {
    for (const incidence of [0, 1]) {
      expect(incidenceLimits({ incidence, variance: 0 })).toEqual([undefined, undefined]);
      expect(incidenceEstimate({ incidence, variance: 0 })).toEqual({
        state: 'undefined',
        reason: 'too-few-observations',
      });
    }
  });
});
