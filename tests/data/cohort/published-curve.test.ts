import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publishedCurve } from '../../../src/data/cohort/published-curve.ts';
import { toldDays } from '../../../src/data/cohort/told-days.ts';
import { assert } from '../../../src/domain/assert.ts';
import { customPolicy, defaultPolicy, policies, type SuppressionPolicy } from '../../../src/domain/privacy/policy.ts';
import { kaplanMeier } from '../../../src/domain/stats/kaplan-meier.ts';
import { lifeTable, type SurvivalRow } from '../../../src/domain/stats/life-table.ts';

const off = policies.find(({ id }) => id === 'off') ?? defaultPolicy;

function curve(rows: readonly SurvivalRow[], policy: SuppressionPolicy) {
  const table = lifeTable(rows);
  assert(table.state === 'ok', 'the rows make a life table');
  const steps = kaplanMeier(table.rows);
  return publishedCurve(steps, toldDays(steps, [], policy), policy);
}

/** 40 people: 12 leave on day 20, 3 on day 50, 12 on day 75, the rest is still there on day 200. */
const FORTY: readonly SurvivalRow[] = [
  { time: 20, events: 12, censored: 0 },
  { time: 50, events: 3, censored: 0 },
  { time: 75, events: 12, censored: 0 },
  { time: 200, events: 0, censored: 13 },
];

describe('a published curve', () => {
  it('leaves out days on which few people have left since the point before', () => {
    const { points } = curve(FORTY, defaultPolicy);
    expect(points.map(({ day, stayed }) => [day, stayed])).toEqual([
      [0, 1],
      [30, 0.7],
      [90, 0.33],
      [120, 0.33],
      [150, 0.33],
      [180, 0.33],
    ]);
  });

  it('tells the number at risk only on days between which neither exits nor open stays are few', () => {
    const told = (rows: readonly SurvivalRow[]) =>
      curve(rows, defaultPolicy).atRisk.map(({ day, people }) => [day, people]);
    expect(told(FORTY)).toEqual([
      [0, 40],
      [30, 28],
      [60, null],
      [90, 13],
      [180, 13],
    ]);
    expect(told([...FORTY, { time: 10, events: 0, censored: 2 }])).toEqual([
      [0, null],
      [30, 28],
      [60, null],
      [90, 13],
      [180, 13],
    ]);
  });

  it('counts who leaves on the day of a window as having stayed that long', () => {
    const rows = [
      { time: 90, events: 20, censored: 0 },
      { time: 400, events: 0, censored: 20 },
    ];
    expect(curve(rows, defaultPolicy).points.filter(({ day }) => day === 90 || day === 120)).toMatchObject([
      { day: 90, stayed: 1 },
      { day: 120, stayed: 0.5 },
    ]);
  });

  it('draws limits where nobody has left only on days whose number at risk is told, since they tell it', () => {
    const rows = [
      { time: 10, events: 0, censored: 3 },
      { time: 400, events: 12, censored: 20 },
    ];
    const { points } = curve(rows, defaultPolicy);
    expect(points.filter(({ low }) => low !== null).map(({ day }) => day)).toEqual([30, 60, 90, 180, 365]);
    expect(points.filter(({ low }) => low === null).map(({ day }) => day)).toEqual([
      0, 120, 150, 210, 240, 270, 300, 330, 395,
    ]);
  });

  it('ends where fewer than 11 people are followed', () => {
    const rows = [
      { time: 40, events: 12, censored: 12 },
      { time: 300, events: 0, censored: 8 },
    ];
    expect(curve(rows, defaultPolicy).points.map(({ day }) => day)).toEqual([0, 30]);
  });

  it('shows every change with a policy that hides nothing, as survfit of R does', () => {
    // survfit(Surv(c(6,6,6,6,7,9,10,10,11,13,16,17,19,20,22,23,25,32,32,34,35), c(1,1,1,0,1,0,1,0,0,1,1,0,0,0,1,1,0,0,0,0,0)) ~ 1,
    // conf.type = "log-log"), Freireich's 6-MP arm.
    const exits = [6, 6, 6, 7, 10, 13, 16, 22, 23];
    const open = [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35];
    const rows = [
      ...exits.map((time) => ({ time, events: 1, censored: 0 })),
      ...open.map((time) => ({ time, events: 0, censored: 1 })),
    ];
    const { points, median } = curve(rows, off);
    const at = (day: number) => points.find((point) => point.day === day);
    expect(at(7)?.stayed).toBeCloseTo(0.857143, 6);
    expect(at(7)?.low).toBeCloseTo(0.6197, 3);
    expect(at(7)?.high).toBeCloseTo(0.9516, 3);
    expect(at(24)?.stayed).toBeCloseTo(0.448, 3);
    expect(median).toEqual({ state: 'ok', days: 23, low: 13, high: null });
  });

  it('tells a limit of the median only where enough people left up to it and are followed on it', () => {
    const rows = Array.from({ length: 50 }, (_, day) => ({ time: day, events: 1, censored: 0 }));
    const still = { time: 400, events: 0, censored: 12 };
    const steady = [...rows, still];
    const few = [...rows.slice(0, 28), { ...still, censored: 20 }];
    expect(curve(steady, defaultPolicy).median).toMatchObject({ state: 'ok', low: 22, high: 38 });
    expect(curve(few, defaultPolicy).median).not.toMatchObject({ low: null });
    expect(curve(few, customPolicy(19)).median).toMatchObject({ state: 'ok', low: null });
  });

  it('never lets two points tell fewer than 11 exits, whatever the stays', () => {
    const stay = fc.record({
      time: fc.integer({ min: 0, max: 400 }),
      events: fc.integer({ min: 0, max: 15 }),
      censored: fc.integer({ min: 0, max: 15 }),
    });
    fc.assert(
      fc.property(fc.array(stay, { minLength: 1, maxLength: 30 }), (rows) => {
        if (rows.every(({ events, censored }) => events + censored === 0)) return;
        const { points } = curve(rows, defaultPolicy);
        const exitsBefore = (day: number) =>
          rows.filter(({ time }) => time < day).reduce((sum, { events }) => sum + events, 0);
        const between = points.slice(1).map(({ day }, at) => exitsBefore(day) - exitsBefore(points[at]?.day ?? day));
        expect(between.filter((exits) => exits > 0 && exits < 11)).toEqual([]);
      }),
      { seed: 30 },
    );
  });
});
