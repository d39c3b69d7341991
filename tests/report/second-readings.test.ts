import { describe, expect, it } from 'vitest';
import { count } from '../../src/domain/units.ts';
import { leftOutNote, rangeAnswer, readingNotes } from '../../src/report/second-readings.ts';
import { metric, ok } from './results.ts';

const RETENTION = metric('retention-of-entered-90d');
const CURVE = { stayed: 0.51, low: 0.46, high: 0.56 };
const stale = (isNotable: boolean) => ({ state: 'told', cell: ok(80, 200), fewer: count(16), isNotable }) as const;

describe('other readings of a retention', () => {
  it('name the curve beside the fixed window', () => {
    expect(readingNotes(RETENTION, ok(100, 200, 40), { curve: CURVE, stale: null })).toEqual([
      'Counting everybody, also the 40 people whose 90 days are not over, 51% (46–56%) stayed that long (Kaplan-Meier, just before day 90).',
    ]);
  });

  it('say why when the two are more than three points apart', () => {
    const [note] = readingNotes(RETENTION, ok(90, 200, 40), { curve: CURVE, stale: null });
    expect(note).toMatch(/The two differ because the people who came lately have left less often so far\.$/);
    const [other] = readingNotes(RETENTION, ok(112, 200, null), { curve: { ...CURVE, low: null }, stale: null });
    expect(other).toBe(
      'Counting everybody, 51% stayed that long (Kaplan-Meier, just before day 90). The two differ because the people who came lately have left more often so far.',
    );
  });

  it('make a range of the answer where it hangs on people nobody has heard of', () => {
    expect(rangeAnswer(RETENTION, ok(96, 200), { curve: null, stale: stale(true) })).toBe(
      'Between 40.0% and 48.0% of 200 people who entered treatment were still there after 90 days: it hangs on people nobody has met for over 90 days.',
    );
    expect(rangeAnswer(RETENTION, ok(96, 200), { curve: null, stale: stale(false) })).toBeUndefined();
    expect(rangeAnswer(RETENTION, ok(96, 200), { curve: null, stale: { state: 'few' } })).toBeUndefined();
  });

  it('tell the second number, or that it is too small to tell', () => {
    expect(readingNotes(RETENTION, ok(96, 200), { curve: null, stale: stale(true) })[0]).toContain(
      '16 of those who stayed are recorded as still in treatment, but nobody has met them for over 90 days. If they left on the day of their last contact, it is 40.0% (33.5–46.9%).',
    );
    expect(readingNotes(RETENTION, ok(96, 200), { curve: null, stale: { state: 'few' } })[0]).toMatch(
      /^A few of those/,
    );
  });
});

describe('whom a measure leaves out', () => {
  it('is told with reasons, and without numbers where these are small', () => {
    expect(leftOutNote(RETENTION, null)).toEqual([]);
    expect(leftOutNote(RETENTION, [])).toEqual([]);
    expect(
      leftOutNote(RETENTION, [
        { reason: 'no-date', count: count(14) },
        { reason: 'exit-before-entry', count: null },
      ]),
    ).toEqual(['Left out: 14 people (no date to start the clock); and some not shown (exit dated before the entry).']);
    expect(leftOutNote(RETENTION, [{ reason: 'exit-before-entry', count: null }])).toEqual([
      'Left out, in numbers too small to show: exit dated before the entry.',
    ]);
  });
});
