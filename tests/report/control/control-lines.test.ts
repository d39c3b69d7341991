import { describe, expect, it } from 'vitest';
import { controlLines, specialPeriods } from '../../../src/report/control/control-lines.ts';
import { immature } from '../results.ts';
import { quiet, series } from './control-sample.ts';

describe('the lines of a control chart', () => {
  it.each([
    { months: 24, lines: { kind: 'limits', isTrial: false, method: 'p' } },
    { months: 15, lines: { kind: 'limits', isTrial: true } },
    { months: 11, lines: { kind: 'runs', median: 0.48, signal: false } },
    { months: 9, lines: { kind: 'too-short' } },
  ])('of $months complete periods are $lines', ({ months, lines }) => {
    expect(controlLines(series(quiet(months)))).toMatchObject(lines);
  });

  it('come from complete periods that are shown, and from no others', () => {
    const hidden = { state: 'suppressed', reason: 'small-denominator' } as const;
    const cells = [...quiet(20), hidden, null, immature(90, 95, 5)];
    const lines = controlLines(series(cells));
    expect(lines.values).toHaveLength(20);
    expect(lines.kind === 'limits' && lines.chart.centre).toBeCloseTo(0.5, 12);
  });

  it('mark a month far outside, by the rule that says so', () => {
    // Average 1072/2100 = 0.5105, sigma sqrt(0.5105 * 0.4895 / 100) = 0.05: the upper limit is 66%.
    const special = specialPeriods(controlLines(series([...quiet(20), 72])));
    expect([...special.keys()]).toEqual(['2024-09']);
    expect(special.get('2024-09')).toMatchObject({ outside: true, shift: false });
  });
});
