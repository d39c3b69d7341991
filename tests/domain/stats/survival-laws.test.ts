import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aalenJohansen } from '../../../src/domain/stats/aalen-johansen.ts';
import { kaplanMeier, survivalBefore, survivalOnGrid } from '../../../src/domain/stats/kaplan-meier.ts';
import type { Subject } from '../../../src/domain/stats/life-table.ts';
import { lifeTable, lifeTableOf, numberAtRisk, rowsOf } from '../../../src/domain/stats/life-table.ts';
import { logRank } from '../../../src/domain/stats/log-rank.ts';
import { restrictedMean } from '../../../src/domain/stats/rmst.ts';
import { survivalLimits } from '../../../src/domain/stats/survival-band.ts';
import { survivalMedian } from '../../../src/domain/stats/survival-quantile.ts';
import { tableOf } from './vectors/survival-input.ts';

const run = { seed: 1958, numRuns: 150 };
const day = fc.integer({ min: 0, max: 60 });
const subject = fc.record({ time: day, event: fc.boolean() });
const subjects = fc.array(subject, { minLength: 1, maxLength: 120 });
const lateSubject = fc
  .tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 1, max: 40 }), fc.boolean())
  .map(([entry, stay, event]) => ({ time: entry + stay, event, entry: entry === 0 ? undefined : entry }));
const lateSubjects = fc.array(lateSubject, { minLength: 1, maxLength: 80 });

const curveOf = (people: readonly Subject[]) => kaplanMeier(tableOf(people));

describe('a Kaplan-Meier curve', () => {
  it('falls and stays between 0 and 1, and its band holds it', () => {
    fc.assert(
      fc.property(fc.oneof(subjects, lateSubjects), (people) => {
        let before = 1;
        for (const step of curveOf(people)) {
          expect(step.survival).toBeLessThanOrEqual(before);
          expect(step.survival).toBeGreaterThanOrEqual(0);
          const [low, high] = survivalLimits(step);
          expect(low).toBeLessThanOrEqual(step.survival);
          if (high !== undefined) expect(high).toBeGreaterThanOrEqual(step.survival);
          before = step.survival;
        }
      }),
      run,
    );
  });

  it('is the plain proportion still there where nobody is censored', () => {
    fc.assert(
      fc.property(fc.array(day, { minLength: 1, maxLength: 120 }), day, (times, t) => {
        const steps = curveOf(times.map((time) => ({ time, event: true })));
        const there = times.filter((time) => time >= t).length;
        expect(survivalBefore(steps, t).survival).toBeCloseTo(there / times.length, 12);
        expect(survivalBefore(steps, t).atRisk).toBe(there);
      }),
      run,
    );
  });

  it('does not depend on the order of people or of rows', () => {
    fc.assert(
      fc.property(
        lateSubjects.chain((people) =>
          fc.tuple(fc.constant(people), fc.shuffledSubarray(people, { minLength: people.length })),
        ),
        ([people, shuffled]) => {
          expect(lifeTableOf(shuffled)).toEqual(lifeTableOf(people));
          expect(lifeTable(rowsOf(people).toReversed())).toEqual(lifeTableOf(people));
        },
      ),
      run,
    );
  });

  it('is the same from single people and from any grouping of them into rows', () => {
    fc.assert(
      fc.property(lateSubjects, (people) => {
        const oneEach = people.flatMap((person) => rowsOf([person]));
        expect(lifeTable(oneEach)).toEqual(lifeTableOf(people));
      }),
      run,
    );
  });

  it('has at risk whom a plain count finds', () => {
    fc.assert(
      fc.property(lateSubjects, day, (people, t) => {
        const there = people.filter(({ time, entry }) => time >= t && (entry === undefined || entry < t));
        expect(numberAtRisk(tableOf(people), t)).toBe(there.length);
      }),
      run,
    );
  });

  it('counts every exit once on a grid that goes to the end', () => {
    fc.assert(
      fc.property(subjects, fc.uniqueArray(day, { maxLength: 6 }), (people, days) => {
        const grid = [...days, 60].sort((a, b) => a - b);
        const exits = survivalOnGrid(curveOf(people), grid).reduce((sum, reading) => sum + reading.exits, 0);
        expect(exits).toBe(people.filter(({ event }) => event).length);
      }),
      run,
    );
  });

  it('holds its median between the limits, and its restricted mean below the limit', () => {
    fc.assert(
      fc.property(subjects, fc.integer({ min: 1, max: 60 }), (people, tau) => {
        const steps = curveOf(people);
        const median = survivalMedian(steps);
        if (median.state === 'ok') {
          expect(median.low).toBeLessThanOrEqual(median.value);
          expect(median.high).toBeGreaterThanOrEqual(median.value);
        }
        const mean = restrictedMean(steps, tau);
        if (mean !== undefined) {
          expect(mean.mean).toBeLessThanOrEqual(tau + 1e-9);
          expect(mean.error).toBeGreaterThanOrEqual(0);
        }
      }),
      run,
    );
  });
});

describe('cumulative incidences', () => {
  const exit = fc.record({ time: day, cause: fc.integer({ min: 0, max: 3 }) });

  it('add with the curve of any exit to 1, rise, and have a variance', () => {
    fc.assert(
      fc.property(fc.array(exit, { minLength: 1, maxLength: 150 }), (exits) => {
        const rows = exits.map(({ time, cause }) => ({
          time,
          events: [1, 2, 3].map((own) => (own === cause ? 1 : 0)),
          censored: cause === 0 ? 1 : 0,
        }));
        const curves = aalenJohansen(rows);
        if (curves.state !== 'ok') throw new Error(`no curves: ${curves.reason}`);
        const overall = curveOf(exits.map(({ time, cause }) => ({ time, event: cause > 0 })));
        let before = [0, 0, 0];
        for (const [at, { survival, byCause }] of curves.steps.entries()) {
          const incidences = byCause.map(({ incidence }) => incidence);
          expect(Math.abs(incidences.reduce((sum, own) => sum + own, survival) - 1)).toBeLessThan(1e-12);
          expect(survival).toBeCloseTo(overall[at]?.survival ?? Number.NaN, 12);
          for (const [k, own] of incidences.entries()) expect(own).toBeGreaterThanOrEqual(before[k] ?? Number.NaN);
          for (const { variance } of byCause) expect(variance).toBeGreaterThanOrEqual(0);
          before = incidences;
        }
      }),
      run,
    );
  });
});

describe('the log-rank test', () => {
  it('gives every group its share of all events, and the same answer in any order', () => {
    const groups = fc.array(fc.array(subject, { minLength: 3, maxLength: 40 }), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(groups, fc.constantFrom('log-rank' as const, 'peto-peto' as const), (all, weight) => {
        const samples = all.map((people, at) => ({ group: String(at), rows: rowsOf(people) }));
        const [test, turned] = [logRank(samples, weight), logRank(samples.toReversed(), weight)];
        expect(turned.state).toBe(test.state);
        if (test.state !== 'ok' || turned.state !== 'ok') return;
        const total = (key: 'observed' | 'expected') => test.groups.reduce((sum, group) => sum + group[key], 0);
        expect(total('observed')).toBeCloseTo(total('expected'), 9);
        expect(test.statistic).toBeGreaterThanOrEqual(0);
        expect(turned.statistic).toBeCloseTo(test.statistic, 6);
        expect(test.pValue).toBeLessThanOrEqual(1);
      }),
      run,
    );
  });
});
