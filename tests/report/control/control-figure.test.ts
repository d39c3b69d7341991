import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/data/result.ts';
import { isoDate } from '../../../src/domain/units.ts';
import { immature, ok } from '../results.ts';
import { figureOf, limitRule, quiet } from './control-sample.ts';

describe('the answer of a control chart', () => {
  it('says in words that the latest value is ordinary, and sets it against the year before', () => {
    expect(figureOf(quiet(24))?.answer).toBe(
      'Ordinary variation: the latest value is one that chance alone would bring. No value is marked.',
    );
    expect(figureOf(quiet(24))?.notes?.[0]).toBe(
      'Q4 2024 against Q4 2023, months added up: 0 points (−8 to +8); not clearly different.',
    );
  });

  it('says which period is marked, by which rule, and reads it by the direction that is good', () => {
    const figure = figureOf([...quiet(20), 72]);
    expect(figure?.answer).toMatch(/^Improvement: .* Marked: Sep 2024 \(outside the limits\)\./);
  });

  it('says that limits of few periods are on trial, and that fewer make a run chart', () => {
    expect(figureOf(quiet(15))?.answer).toContain('Trial limits: 15 complete values');
    expect(figureOf(quiet(11))?.answer).toContain('Only 11 complete values: a run chart');
    expect(figureOf(quiet(9))).toBeNull();
  });

  it('tells what happened at the time of a marked event, as exploratory, and draws how the first line would have gone on', () => {
    const events = [{ date: isoDate('2024-02-10'), label: 'Beds opened' }];
    const steps = [...quiet(13), ...quiet(13).map((value) => value + 20)];
    const figure = figureOf(steps, { events });
    expect(figure?.notes?.at(-1)).toMatch(
      /^Exploratory: at the time of “Beds opened” \(Feb 2024\) the odds changed to 2\.\d\d \(2\.\d\d to 2\.\d\d\) times the line before.*not why\.$/,
    );
    expect(figure?.answer).toContain('26 values are marked, from Jan 2023 to Feb 2025');
    expect(figure?.body.model?.goneOn.slice(12, 14)).toEqual([null, expect.closeTo(0.5, 1)]);
    expect(figure?.body.model?.fitted.at(-1)).toBeCloseTo(0.7, 1);
    expect(figure?.body.events).toEqual([{ period: '2024-02', label: 'Beds opened' }]);
  });

  it('says how many complete periods an event lacks, and draws no model', () => {
    const events = [{ date: isoDate('2025-01-10'), label: 'Beds opened' }];
    const figure = figureOf(quiet(26), { events });
    expect(figure?.notes).toContain(
      '“Beds opened”: what changed at that time can be looked at from 8 complete periods on each side on; there are 24 before and 2 after.',
    );
    expect(figure?.body.model).toBeNull();
  });

  it('says from where on limits are new and why, in the answer, on the chart and in the table', () => {
    const limits = [limitRule('rebase', '2024-02-10', 'Same-day visits')];
    const steps = [...quiet(13), ...quiet(13).map((value) => value + 20)];
    const figure = figureOf(steps, { limits });
    expect(figure?.answer).toContain(
      'No value is marked. Limits anew from Feb 2024 on (Same-day visits). Trial limits: 13',
    );
    expect(figure?.body.breaks).toEqual([{ period: '2024-02', label: 'new limits: Same-day visits' }]);
    expect(figure?.table.rows[13]?.at(-1)).toBe('Limits anew from here: Same-day visits.');
    const other = [{ ...limitRule('rebase', '2024-02-10'), measure: 'acceptance' }];
    expect(figureOf(steps, { limits: other })?.body.breaks).toEqual([]);
  });

  it('notes a baseline where it ends, and that a short one is not used', () => {
    const frozen = figureOf(quiet(24), { limits: [limitRule('freeze', '2023-12-31', 'Before')] });
    expect(frozen?.table.rows[11]?.at(-1)).toBe('Limits come from the 12 values up to here: Before.');
    expect(frozen?.answer).toMatch(/Limits come from the first 12 values \(Before\)\.$/);
    expect(frozen?.body.breaks).toEqual([{ period: '2024-01', label: 'baseline ends: Before' }]);
    const short = figureOf(quiet(24), { limits: [limitRule('freeze', '2023-06-30', 'Before')] });
    expect(short?.body.breaks).toEqual([]);
    expect(short?.table.rows[5]?.at(-1)).toBe('A baseline of 6 values is not used, it takes 12: Before.');
  });

  it('offers wider limits for large periods that differ by more than chance, and takes them only when asked', () => {
    const uneven = Array.from({ length: 20 }, (_, at) => ok(at % 2 === 0 ? 400 : 600, 1000));
    const usual = figureOf(uneven);
    expect(usual?.notes?.at(-1)).toMatch(/^The periods are large .* would be 11\.\d\d times as wide\./);
    const laney = figureOf(uneven, { choice: 'laney' });
    expect(laney?.notes?.at(-1)).toMatch(/^Laney’s limits, 11\.\d\d times as wide/);
    expect(laney?.answer).toContain('No value is marked.');
    expect(usual?.answer).toContain('20 values are marked');
  });

  it('says that limits are too wide where values vary less than chance would have them', () => {
    expect(figureOf(Array.from({ length: 24 }, () => 50))?.notes?.at(-1)).toMatch(/^The values vary less than chance/);
  });
});

describe('the picture of a control chart', () => {
  const hidden: Cell = { state: 'suppressed', reason: 'small-numerator' };
  const figure = figureOf([...quiet(20), 72, hidden, null, immature(40, 60, 40)]);

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
      ['Sep 2024', '72%', '72', '100', '51%', '36%', '66%', 'outside the limits', '0', ''],
      ['Oct 2024', '', '', '', '', '', '', '', '', 'Hidden: it would describe too few people.'],
      ['Nov 2024', '', '', '', '', '', '', '', '', 'Nobody in this period.'],
      ['Dec 2024', '67%', '40', '60', '', '', '', '', '40', 'Follow-up not complete.'],
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
    const made = figureOf(days, { id: 'time-to-entry' });
    expect(made?.body).toMatchObject({ unit: 'days', centres: days.map(() => 6) });
    expect(made?.body.limits[0]).toEqual({ lower: 0, upper: expect.closeTo(6 + 2.66 * 6, 9) });
  });
});
