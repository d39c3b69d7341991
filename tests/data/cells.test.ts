import { describe, expect, it } from 'vitest';
import { isMature, medianCell, proportionCell, shownPending, volumeCell } from '../../src/data/cells.ts';
import { assert } from '../../src/domain/assert.ts';
import { metricById } from '../../src/domain/metrics/catalogue.ts';
import { defaultPolicy } from '../../src/domain/privacy/policy.ts';
import { isoDate } from '../../src/domain/units.ts';

const entry = metricById('treatment-entry-30d');
const referral = metricById('referral-rate');

describe('a proportion cell', () => {
  it.each([
    [{ numerator: 20, denominator: 40, pending: 0 }, true, 'ok'],
    [{ numerator: 20, denominator: 40, pending: 12 }, false, 'immature'],
    [{ numerator: 0, denominator: 0, pending: 12 }, true, 'immature'],
    [{ numerator: 0, denominator: 0, pending: 0 }, true, 'undefined'],
    [{ numerator: 3, denominator: 40, pending: 0 }, true, 'suppressed'],
    [{ numerator: 38, denominator: 40, pending: 0 }, true, 'suppressed'],
    [{ numerator: 0, denominator: 40, pending: 0 }, true, 'ok'],
    [{ numerator: 40, denominator: 40, pending: 0 }, true, 'ok'],
  ])('of %j, mature %s, is %s', (counts, mature, state) => {
    expect(proportionCell(counts, mature, defaultPolicy).state).toBe(state);
  });

  it('never shows a small number of pending people, nor pending people beside a small denominator', () => {
    expect(proportionCell({ numerator: 20, denominator: 40, pending: 3 }, true, defaultPolicy)).toMatchObject({
      pending: null,
    });
    expect(proportionCell({ numerator: 2, denominator: 5, pending: 40 }, false, defaultPolicy)).toEqual({
      state: 'immature',
      pending: null,
      partial: null,
    });
    expect([shownPending(0, defaultPolicy), shownPending(10, defaultPolicy), shownPending(11, defaultPolicy)]).toEqual([
      0,
      null,
      11,
    ]);
  });

  it('carries the Wilson interval', () => {
    const cell = proportionCell({ numerator: 81, denominator: 263, pending: 0 }, true, defaultPolicy);
    assert(cell.state === 'ok' && cell.interval !== null, 'the cell is shown');
    expect([cell.value, cell.interval.low, cell.interval.high].map((value) => value.toFixed(4))).toEqual([
      '0.3080',
      '0.2553',
      '0.3662',
    ]);
  });
});

describe('a median cell', () => {
  const waits = Array.from({ length: 40 }, (_, day) => ({ value: day, count: 1 }));

  it('is the median with its interval, and hidden for few people, or where few lie on one side', () => {
    expect(medianCell({ days: waits, pending: 0 }, true, defaultPolicy)).toMatchObject({
      state: 'ok',
      denominator: 40,
      value: 19.5,
      interval: { low: 13, high: 26 },
    });
    const told = (people: number) => medianCell({ days: waits.slice(0, people), pending: 0 }, true, defaultPolicy);
    expect(told(10)).toEqual({ state: 'suppressed', reason: 'small-denominator' });
    expect(told(20)).toEqual({ state: 'suppressed', reason: 'small-side' });
    expect(told(22)).toMatchObject({ state: 'ok', value: 10.5, interval: null });
    expect(medianCell({ days: [], pending: 0 }, true, defaultPolicy).state).toBe('undefined');
    expect(medianCell({ days: waits, pending: 20 }, false, defaultPolicy)).toMatchObject({
      state: 'immature',
      pending: 20,
    });
  });
});

describe('a volume cell', () => {
  it('is the count, or hidden', () => {
    expect(volumeCell(11, true, defaultPolicy)).toMatchObject({ state: 'ok', value: 11, interval: null });
    expect(volumeCell(10, true, defaultPolicy).state).toBe('suppressed');
    expect(volumeCell(0, true, defaultPolicy).state).toBe('ok');
  });

  it('is what is known so far while its period goes on', () => {
    const soFar = { state: 'immature', partial: { value: 11, denominator: 11 } };
    expect(volumeCell(11, false, defaultPolicy)).toMatchObject(soFar);
    expect(volumeCell(10, false, defaultPolicy).state).toBe('suppressed');
  });
});

describe('a period', () => {
  it('is mature for a plain count when its last day has come', () => {
    const met = metricById('people-encountered');
    assert(met !== undefined, 'the metric exists');
    expect(isMature(met, '2025-Q2', isoDate('2025-06-30'))).toBe(true);
    expect(isMature(met, '2025-Q2', isoDate('2025-06-29'))).toBe(false);
    expect(isMature(met, 'all', isoDate('2025-06-29'))).toBe(true);
  });

  it('is mature when the window of its last day has passed', () => {
    assert(entry !== undefined && referral !== undefined, 'the metrics exist');
    expect(isMature(entry, '2025-05', isoDate('2025-06-30'))).toBe(true);
    expect(isMature(entry, '2025-05', isoDate('2025-06-29'))).toBe(false);
    expect(isMature(entry, 'all', isoDate('2025-06-29'))).toBe(true);
    expect(isMature(referral, '2025-05', isoDate('2025-05-02'))).toBe(true);
  });
});
