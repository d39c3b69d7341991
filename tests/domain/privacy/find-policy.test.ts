import { describe, expect, it } from 'vitest';
import { findPolicy, policyId, policyName } from '../../../src/domain/privacy/find-policy.ts';
import { policies } from '../../../src/domain/privacy/policy.ts';

describe('findPolicy', () => {
  it('finds every preset by its id', () => {
    for (const policy of policies) expect(findPolicy(policy.id)).toBe(policy);
  });

  it('makes a custom rule from its number', () => {
    expect(findPolicy('custom-19')).toMatchObject({ id: 'custom', smallTo: 19 });
  });

  it('adds rounding, which hides 1 to 12 at least, and the hiding of nobody and everybody', () => {
    expect(findPolicy('wi+rounded')).toMatchObject({ id: 'wi', smallTo: 12, roundedTo: 5, hideZero: false });
    expect(findPolicy('custom-19+rounded+no-zero')).toMatchObject({ smallTo: 19, roundedTo: 5, hideZero: true });
  });

  it('takes a name apart and puts it together in one order', () => {
    expect(policyName('me+no-zero')).toEqual({ base: 'me', additions: ['no-zero'] });
    expect(policyId({ base: 'me', additions: ['no-zero', 'rounded'] })).toBe('me+rounded+no-zero');
    expect(policyName('me+rounded+rounded')).toBeUndefined();
  });

  it.each(['', 'cms+', 'cms+constructor', 'custom', 'custom-', 'custom-x', 'custom-1.5', 'CMS', 'custom-99999'])(
    'finds nothing by "%s"',
    (id) => {
      expect(findPolicy(id)).toBeUndefined();
    },
  );
});
