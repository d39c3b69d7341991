import { describe, expect, it } from 'vitest';
import { gaps, immatureRegions, lastPoint, points } from '../../src/charts/trend-marks.ts';
import { hidden, immature, nobody, ok } from './sample.ts';

describe('points', () => {
  it('are the periods with a value, mature or not', () => {
    expect(points([ok(0.4), hidden, immature(0.6), immature(null), null])).toEqual([
      { index: 0, value: 0.4, immature: false },
      { index: 2, value: 0.6, immature: true },
    ]);
  });

  it('keep a true zero', () => {
    expect(points([ok(0, 0, 0.2)])).toEqual([{ index: 0, value: 0, immature: false }]);
  });
});

describe('gaps', () => {
  it('tell hidden periods from periods with nothing to show', () => {
    expect(gaps([ok(0.4), hidden, nobody, null, immature(null)])).toEqual([
      { index: 1, kind: 'suppressed' },
      { index: 2, kind: 'undefined' },
      { index: 3, kind: 'undefined' },
    ]);
  });
});

describe('immatureRegions', () => {
  it('join neighbouring periods', () => {
    const marks = [immature(0.2), ok(0.4), immature(0.5), immature(null), immature(0.6)];
    expect(immatureRegions(marks)).toEqual([
      { from: 0, to: 0 },
      { from: 2, to: 4 },
    ]);
  });

  it('are none where everything is complete', () => {
    expect(immatureRegions([ok(0.4), hidden])).toEqual([]);
  });
});

describe('lastPoint', () => {
  it('is the last mature value, even when later ones are incomplete', () => {
    expect(lastPoint([ok(0.4), ok(0.5), immature(0.9)])).toMatchObject({ index: 1, value: 0.5 });
  });

  it('is an incomplete value where there is no other', () => {
    expect(lastPoint([hidden, immature(0.9)])).toMatchObject({ index: 1, immature: true });
  });

  it('is nothing where nothing is shown', () => {
    expect(lastPoint([hidden, nobody, null])).toBeUndefined();
  });
});
