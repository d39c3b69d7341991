import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/data/result.ts';
import { isoDate } from '../../../src/domain/units.ts';
import { controlFigure } from '../../../src/report/control/control-figure.ts';
import { immature, ok } from '../results.ts';
import { controlInput, quiet, series } from './control-sample.ts';

describe('the answer of a control chart', () => {
  it('says in words that the latest period is ordinary, and sets it against the year before', () => {
    expect(controlFigure(controlInput(quiet(24)))?.answer).toBe(
      'Ordinary variation: the latest period is one that chance alone would bring. No period is marked. Dec 2024 against Dec 2023: 0 points (−14 to +14); not clearly different.',
    );
  });

  it('says which period is marked, by which rule, and reads it by the direction that is good', () => {
    const answer = controlFigure(controlInput([...quiet(20), 72]))?.answer;
    expect(answer).toMatch(/^Improvement: .* Marked: Sep 2024 \(outside the limits\)\./);
    expect(answer).toContain('Sep 2024 against Sep 2023: +24 points (+10 to +36); more than chance would explain.');
  });

  it('says that limits of few periods are on trial, and that fewer make a run chart', () => {
    expect(controlFigure(controlInput(quiet(15)))?.answer).toContain('Trial limits: 15 complete periods');
    expect(controlFigure(controlInput(quiet(11)))?.answer).toContain('Only 11 complete periods: a run chart');
    expect(controlFigure(controlInput(quiet(9)))).toBeNull();
  });

  it('tells what happened at the time of a marked event, with enough periods on both sides, as exploratory', () => {
    const events = [{ date: isoDate('2024-02-10'), label: 'Beds opened' }];
    const steps = [...quiet(13), ...quiet(13).map((value) => value + 20)];
    expect(controlFigure(controlInput(steps, { events }))?.answer).toMatch(
      /Exploratory, at the time of "Beds opened" \(Feb 2024\): the odds changed to 2\.\d\d \(2\.\d\d to 2\.\d\d\) times the line before.*not why\./,
    );
    expect(controlFigure(controlInput(steps, { events }))?.answer).toContain(
      '26 periods are marked, from Jan 2023 to Feb 2025',
    );
    const late = [{ date: isoDate('2025-01-10'), label: 'Beds opened' }];
    expect(controlFigure(controlInput(steps, { events: late }))?.answer).not.toContain('Exploratory');
  });
});

describe('the picture of a control chart', () => {
  const hidden: Cell = { state: 'suppressed', reason: 'small-numerator' };
  const figure = controlFigure(controlInput([...quiet(20), 72, hidden, null, immature(40, 60, 40)]));

  it('keeps immature periods out of limits, and leaves a gap where a number is hidden', () => {
    expect(figure?.body.points.slice(-4).map((point) => point?.state ?? 'gap')).toEqual([
      'special',
      'gap',
      'gap',
      'immature',
    ]);
    expect(figure?.body.limits.slice(-4).map((limit) => limit !== null)).toEqual([true, false, false, false]);
  });

  it('has value, centre, limits and rule in the table, and words for what is not told', () => {
    expect(figure?.table.rows.slice(-4)).toEqual([
      ['Sep 2024', '72%', '51%', '36%', '66%', 'outside the limits'],
      ['Oct 2024', '', '', '', '', 'Hidden: it would describe too few people.'],
      ['Nov 2024', '', '', '', '', 'Nobody in this period.'],
      ['Dec 2024', '67%', '', '', '', 'Follow-up not complete.'],
    ]);
  });

  it('draws days and counts with the differences of neighbouring periods, never below zero', () => {
    const days = Array.from(
      { length: 20 },
      (_, at): Cell => ({
        ...ok(1, 40),
        numerator: null,
        value: at % 2 === 0 ? 3 : 9,
        interval: null,
      }),
    );
    const made = controlFigure(controlInput([], { series: series(days, 'time-to-entry') }));
    expect(made?.body).toMatchObject({ unit: 'days', centre: { value: 6 } });
    expect(made?.body.limits[0]).toEqual({ lower: 0, upper: expect.closeTo(6 + 2.66 * 6, 9) });
  });
});
