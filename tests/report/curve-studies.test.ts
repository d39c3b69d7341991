import { describe, expect, it } from 'vitest';
import { curveStudies } from '../../src/report/curve-studies.ts';
import { metric } from './results.ts';

function onCurve(id: string, pathways: readonly string[]) {
  const found = metric(id);
  if (found.statistic !== 'proportion') throw new Error(`${id} is no proportion`);
  return curveStudies(found, pathways).map(({ resultId, days, grade }) => [resultId, days, grade]);
}

describe('published results on a retention curve', () => {
  it('stand at their own day, whatever window the measure has', () => {
    const expected = [
      ['HEROES-02', 30, 'drawn'],
      ['HEROES-03', 90, 'drawn'],
    ];
    expect(onCurve('retention-of-entered-90d', ['active-outreach'])).toEqual(expected);
    expect(onCurve('retention-of-entered-180d', ['active-outreach'])).toEqual(expected);
  });

  it('are hollow on the curve of another group', () => {
    expect(onCurve('retention-of-referred-90d', ['active-outreach'])).toEqual([
      ['HEROES-02', 30, 'beside'],
      ['HEROES-03', 90, 'beside'],
    ]);
  });

  it('are none for mixed or other pathways', () => {
    expect(onCurve('retention-of-entered-90d', ['active-outreach', 'self-referral'])).toEqual([]);
    expect(onCurve('retention-of-entered-90d', ['self-referral'])).toEqual([]);
  });

  it('carry their interval, n, and source', () => {
    const found = metric('retention-of-entered-90d');
    const [first] = found.statistic === 'proportion' ? curveStudies(found, ['active-outreach']) : [];
    expect(first).toMatchObject({ value: 30 / 34, low: expect.closeTo(0.734, 3), high: expect.closeTo(0.953, 3) });
    expect(first?.note).toContain('30 of 34');
    expect(first?.citation).toContain('doi:');
  });
});
