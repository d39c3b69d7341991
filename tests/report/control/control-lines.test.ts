import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/data/result.ts';
import type { LimitRule } from '../../../src/domain/limit-rules.ts';
import type { ControlKind } from '../../../src/report/control/chart-of.ts';
import { controlLines, linesByPoint, specialPoints } from '../../../src/report/control/control-lines.ts';
import { pointsOf } from '../../../src/report/control/series-points.ts';
import { immature } from '../results.ts';
import { limitRule, quiet, series } from './control-sample.ts';

function lines(values: readonly (number | Cell | null)[], rules: readonly LimitRule[] = [], kind: ControlKind = 'p') {
  return controlLines(pointsOf(series(values)), kind, rules);
}

describe('the lines of a control chart', () => {
  it.each([
    { months: 24, expected: { kind: 'limits', segments: [{ isTrial: false }] } },
    { months: 15, expected: { kind: 'limits', segments: [{ isTrial: true }] } },
    { months: 11, expected: { kind: 'runs', median: 0.48, signal: false } },
    { months: 9, expected: { kind: 'too-short' } },
  ])('of $months complete periods are $expected.kind', ({ months, expected }) => {
    expect(lines(quiet(months))).toMatchObject(expected);
  });

  it('come from complete periods that are shown, and from no others', () => {
    const hidden = { state: 'suppressed', reason: 'small-denominator' } as const;
    const made = lines([...quiet(20), hidden, null, immature(90, 95, 5)]);
    expect(made.points).toHaveLength(20);
    expect(linesByPoint(made).get('2024-01')?.centre).toBeCloseTo(0.5, 12);
    expect(linesByPoint(made).get('2024-11')).toBeUndefined();
  });

  it('mark a month far outside, by the rule that says so', () => {
    // Average 1072/2100 = 0.5105, sigma sqrt(0.5105 * 0.4895 / 100) = 0.05: the upper limit is 66%.
    const special = specialPoints(lines([...quiet(20), 72]));
    expect([...special.keys()]).toEqual(['2024-09']);
    expect(special.get('2024-09')).toMatchObject({ outside: true, shift: false });
  });
});

describe('a new base', () => {
  const step = [...quiet(13), ...quiet(13).map((value) => value + 20)];

  it('lets limits begin anew with the period that holds its date, and runs no further across it', () => {
    const made = lines(step, [limitRule('rebase', '2024-02-10')]);
    const found = linesByPoint(made);
    expect([found.get('2024-01')?.centre, found.get('2024-02')?.centre]).toEqual([
      expect.closeTo((48 * 7 + 52 * 6) / 1300, 12),
      expect.closeTo((68 * 7 + 72 * 6) / 1300, 12),
    ]);
    expect(specialPoints(lines(step)).size).toBe(26);
    expect(specialPoints(made).size).toBe(0);
  });

  it('leaves a stretch of fewer than 12 periods without limits or rules, never without its points', () => {
    const made = lines(quiet(24), [limitRule('rebase', '2024-06-01')]);
    expect(linesByPoint(made).has('2024-05')).toBe(true);
    expect(linesByPoint(made).has('2024-06')).toBe(false);
    expect(made.points).toHaveLength(24);
  });

  it('changes nothing where its date lies before or after all periods', () => {
    const outside = [limitRule('rebase', '2020-01-01'), limitRule('rebase', '2030-01-01')];
    expect(linesByPoint(lines(quiet(24), outside))).toEqual(linesByPoint(lines(quiet(24))));
  });
});

describe('a baseline', () => {
  it('gives the limits for all that follows, so that a later change is marked', () => {
    const made = lines([...quiet(14), ...quiet(8).map((value) => value + 9)], [limitRule('freeze', '2023-12-31')]);
    expect(linesByPoint(made).get('2024-10')?.centre).toBeCloseTo(0.5, 12);
    expect(specialPoints(made).get('2024-10')).toMatchObject({ shift: true });
  });

  it('of fewer than 12 periods is not used', () => {
    const rules = [limitRule('freeze', '2023-06-30')];
    expect(linesByPoint(lines(quiet(24), rules))).toEqual(linesByPoint(lines(quiet(24))));
  });

  it('belongs to the stretch that holds its date', () => {
    const values = [...quiet(12), ...quiet(14).map((value) => value + 20), ...quiet(10)];
    const made = lines(values, [limitRule('rebase', '2024-01-01'), limitRule('freeze', '2025-02-28')]);
    expect(linesByPoint(made).get('2025-12')?.centre).toBeCloseTo(0.7, 12);
    expect(linesByPoint(made).get('2023-12')?.centre).toBeCloseTo(0.5, 12);
  });
});
