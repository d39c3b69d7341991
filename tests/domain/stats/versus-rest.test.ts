import { describe, expect, it } from 'vitest';
import { versusRest } from '../../../src/domain/stats/versus-rest.ts';

const group = (numerator: number, denominator: number) => ({ numerator, denominator });

describe('versusRest', () => {
  const results = versusRest([group(78, 205), group(19, 48), group(13, 26), group(53, 152)]);

  it('compares a group with everybody else, not with a total that contains it', () => {
    const third = results[2];
    expect(third?.rest).toEqual(group(150, 405));
    expect(third?.difference.state === 'ok' && third.difference.value).toBeCloseTo(0.13, 3);
    expect(third?.difference.state === 'ok' && third.difference.low).toBeCloseTo(-0.056, 3);
    expect(third?.difference.state === 'ok' && third.difference.high).toBeCloseTo(0.315, 3);
    expect(third?.ratio.state === 'ok' && third.ratio.value).toBeCloseTo(1.35, 2);
  });

  it('adjusts the p-values over the groups', () => {
    for (const { pValue, adjustedP } of results) expect(adjustedP ?? 0).toBeGreaterThanOrEqual(pValue ?? 1);
  });

  it('leaves the others undisturbed by an empty group', () => {
    const [first, empty] = versusRest([group(5, 20), group(0, 0), group(9, 20)]);
    expect(first?.difference.state).toBe('ok');
    expect(empty?.difference).toEqual({ state: 'undefined', reason: 'nobody-in-denominator' });
    expect(empty?.adjustedP).toBeUndefined();
  });

  it('has no rest for the only group', () => {
    expect(versusRest([group(5, 20)])[0]?.difference).toEqual({ state: 'undefined', reason: 'nobody-in-denominator' });
    expect(versusRest([])).toEqual([]);
  });
});
