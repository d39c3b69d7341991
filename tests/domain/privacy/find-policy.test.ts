import { describe, expect, it } from 'vitest';
import { findPolicy } from '../../../src/domain/privacy/find-policy.ts';
import { policies } from '../../../src/domain/privacy/policy.ts';

describe('findPolicy', () => {
  it('finds every preset by its id', () => {
    for (const policy of policies) expect(findPolicy(policy.id)).toBe(policy);
  });

  it('makes a custom rule from its number', () => {
    expect(findPolicy('custom-19')).toMatchObject({ id: 'custom', smallTo: 19 });
  });

  it.each(['', 'custom', 'custom-', 'custom-x', 'custom-1.5', 'CMS', 'custom-99999'])('finds nothing by "%s"', (id) => {
    expect(findPolicy(id)).toBeUndefined();
  });
});
