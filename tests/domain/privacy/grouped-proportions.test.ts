import { describe, expect, it } from 'vitest';
import { protectGroups } from '../../../src/domain/privacy/grouped-proportions.ts';
import { defaultPolicy } from '../../../src/domain/privacy/policy.ts';

const group = (numerator: number, denominator: number) => ({ numerator, denominator });
const shown = { reason: undefined, hideDenominator: false };

describe('protectGroups', () => {
  it('shows all groups where nothing is small', () => {
    const { groups, overall } = protectGroups([group(40, 90), group(30, 70)], defaultPolicy);
    expect(groups).toEqual([shown, shown]);
    expect(overall).toEqual(shown);
  });

  it('hides a second group where one hidden group could be subtracted from the total', () => {
    const { groups, overall } = protectGroups([group(4, 50), group(30, 70), group(40, 90)], defaultPolicy);
    expect(groups.map(({ reason }) => reason)).toEqual(['small-numerator', 'secondary', undefined]);
    expect(groups.map(({ hideDenominator }) => hideDenominator)).toEqual([false, false, false]);
    expect(overall).toEqual(shown);
  });

  it('needs no second group where two are hidden already and cover each other', () => {
    const { groups } = protectGroups([group(9, 50), group(60, 70), group(40, 90)], defaultPolicy);
    expect(groups.map(({ reason }) => reason)).toEqual(['small-numerator', 'small-complement', undefined]);
  });

  it('hides the size of a small group and of another that would give it away', () => {
    const { groups } = protectGroups([group(2, 6), group(30, 70), group(40, 90)], defaultPolicy);
    expect(groups[0]).toEqual({ reason: 'small-denominator', hideDenominator: true });
    expect(groups.filter(({ hideDenominator }) => hideDenominator).length).toBeGreaterThan(1);
  });

  it('withholds the chart where nothing can be protected', () => {
    const { groups, overall } = protectGroups([group(1, 4)], defaultPolicy);
    expect(groups).toEqual([{ reason: 'small-denominator', hideDenominator: true }]);
    expect(overall.hideDenominator).toBe(true);
  });

  it('has nothing to protect without groups', () => {
    expect(protectGroups([], defaultPolicy)).toEqual({ groups: [], overall: shown });
  });
});
