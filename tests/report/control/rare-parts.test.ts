import { describe, expect, it } from 'vitest';
import type { RareEvents } from '../../../src/data/rare-events.ts';
import { addDays, isoDate } from '../../../src/domain/units.ts';
import { type ControlContext, controlFigure } from '../../../src/report/control/control-figure.ts';
import { metric } from '../results.ts';
import { QUIET_CONTEXT } from './control-sample.ts';

const START = isoDate('2024-01-01');

/** Events after so many days each, every one of them the tenth person after the one before. */
function rare(waits: readonly number[]): RareEvents {
  const days = waits.map((_, at) => waits.slice(0, at + 1).reduce((sum, wait) => sum + wait, 0));
  return {
    state: 'ok',
    metric: metric('death-365d'),
    days: days.map((day) => ({ date: addDays(START, day), events: 1 })),
    places: days.map((day, at) => ({ date: addDays(START, day), place: (at + 1) * 10 })),
    people: days.length * 10 + 4,
    sql: 'select 1',
  };
}

const USUAL = [20, 25, 18, 22, 30, 21, 19, 24, 26, 20, 23, 28, 20, 25, 18, 22, 30, 21, 19, 24, 26];

function figure(waits: readonly number[], change: Partial<ControlContext> = {}) {
  return charted(rare(waits), change);
}

function charted(events: RareEvents, change: Partial<ControlContext> = {}) {
  const data = { kind: 'events', rare: events, why: { code: 'sparse', events: 1.25, level: 'month' } } as const;
  return controlFigure(data, { ...QUIET_CONTEXT, ...change });
}

describe('the chart of days between events', () => {
  it('says how long the waits are as a rule, whether the last one is unusual, and why it is drawn', () => {
    const made = figure(USUAL);
    expect(made?.answer).toMatch(
      /^Half of the waits between events last 22\.\d days or longer, as a rule\. Ordinary variation/,
    );
    expect(made?.notes).toEqual([
      'Chosen because there are on average 1.3 events a month: too few for shares by period, which take 3 or more.',
      'Internal use only: each point is about one or two people.',
    ]);
    expect(made?.foot.counted).toBe('21 events, one after the other.');
  });

  it('reads a much longer wait as an improvement of a measure where less is better', () => {
    expect(figure([...USUAL, 400])?.answer).toMatch(/Improvement: .* Marked: May 31, 2026 \(outside the limits\)\./);
  });

  it('has one point a wait, and the wait since the last event hollow and in no limit', () => {
    const body = figure(USUAL)?.body;
    expect(body?.unit).toBe('days');
    expect(body?.points).toHaveLength(21);
    expect(body?.points[0]).toMatchObject({ value: 25, state: 'usual' });
    expect(body?.points.at(-1)).toMatchObject({ state: 'immature' });
    expect([body?.limits.at(-1), body?.limits.at(-2) === null]).toEqual([null, false]);
    expect(figure(USUAL)?.table.rows.at(-1)?.slice(0, 1)).toEqual(['Up to Jun 30, 2026']);
    expect(figure(USUAL)?.table.rows.at(-1)?.at(-1)).toBe('No event since the last one: the wait is not over.');
  });

  it('takes events on one day as no days apart', () => {
    const one = rare(USUAL);
    const days = one.days.map((day, at) => (at === 3 ? { ...day, events: 2 } : day));
    const made = charted({ ...one, days });
    expect(made?.body.points.slice(2, 4).map((point) => point?.value)).toEqual([22, 0]);
  });

  it('begins limits anew where the county says so', () => {
    const limits = [
      { kind: 'rebase', measure: 'death', date: isoDate('2024-10-01'), note: 'Naloxone for all' },
    ] as const;
    const made = figure([...USUAL, ...USUAL.map((wait) => wait * 3)], { limits });
    expect(made?.body.breaks).toEqual([{ period: 'event-12', label: 'new limits: Naloxone for all' }]);
    expect(made?.answer).toContain('Limits anew from Oct 3, 2024 on (Naloxone for all).');
  });

  it('is none of ten events or fewer', () => {
    expect(figure(USUAL.slice(0, 10))).toBeNull();
    expect(figure(USUAL.slice(0, 11))?.answer).toContain('a run chart about the median');
  });
});

describe('the chart of people between events', () => {
  it('counts those without an event, and those since the last one as not over', () => {
    const made = figure(USUAL, { choice: 'cases-between' });
    expect(made?.question).toBe('Death within 365 days: do more people go by between events?');
    expect(made?.body.unit).toBe('count');
    expect(made?.body.points[0]).toMatchObject({ value: 9 });
    expect(made?.body.points.at(-1)).toMatchObject({ value: 4, state: 'immature' });
    expect(made?.body.centres[0]).toBeCloseTo(9 * Math.LN2, 10);
  });
});
