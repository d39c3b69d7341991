import { describe, expect, it } from 'vitest';
import { policyChoices } from '../../../../src/app/pages/data/policy-choices.ts';
import { policies } from '../../../../src/domain/privacy/policy.ts';

describe('the rules to choose from', () => {
  it('are the presets', () => {
    expect(policyChoices(policies, 'cms').map(({ value }) => value)).toEqual(['cms', 'wa-doh', 'me', 'wi', 'off']);
  });

  it("hold a county's own rule while it is in force", () => {
    expect(policyChoices(policies, 'custom-20').at(-1)).toEqual({ value: 'custom-20', label: 'Custom: hide 1 to 20' });
  });
});
