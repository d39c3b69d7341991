import { describe, expect, it } from 'vitest';
import { METRICS } from '../../../src/domain/metrics/catalogue.ts';
import { countedFrom, keepingIn, leavingOut, rulesOf } from '../../../src/domain/metrics/counted.ts';

const REFERRED = { flag: 'referred', is: 'yes' } as const;
const DIED = { reason: 'died-before', when: { flag: 'died_by_referral', is: 'yes' } } as const;
const TREATED = { reason: 'already-in-treatment', when: { flag: 'already_in_treatment', is: 'yes' } } as const;

describe('whom a measure counts', () => {
  it('is everybody it starts from but those a rule leaves out', () => {
    expect(countedFrom('people referred', REFERRED, [DIED]).when).toEqual({
      all: [REFERRED, { flag: 'died_by_referral', is: 'not-yes' }],
    });
  });

  it('can leave out one more reason, which then comes first, or keep one in', () => {
    const both = leavingOut(countedFrom('people referred', REFERRED, [DIED]), TREATED);
    expect(rulesOf(both).rules).toEqual([TREATED, DIED]);
    expect(keepingIn(both, 'died-before')).toEqual(countedFrom('people referred', REFERRED, [TREATED]));
  });

  it('leaves nobody out where it says nothing', () => {
    expect(rulesOf({ words: 'people referred', when: REFERRED })).toEqual({ from: REFERRED, rules: [] });
  });

  it('names no reason twice in any measure', () => {
    for (const { denominator } of METRICS) {
      const reasons = rulesOf(denominator).rules.map(({ reason }) => reason);
      expect(reasons).toEqual([...new Set(reasons)]);
    }
  });
});
