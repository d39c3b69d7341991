import { describe, expect, it } from 'vitest';
import { chosenPolicy, policyChoices } from '../../../../src/app/pages/privacy/policy-choices.ts';

describe('the choices of a rule for small numbers', () => {
  it('are the presets that hide something, and an own rule', () => {
    expect(policyChoices().map(({ value }) => value)).toEqual(['cms', 'wa-doh', 'me', 'wi', 'custom']);
  });

  it('know an own rule and its size', () => {
    expect(chosenPolicy({ base: 'custom-20', additions: [] })).toEqual({ choice: 'custom', ownSize: 20 });
    expect(chosenPolicy({ base: 'me', additions: ['rounded'] })).toEqual({ choice: 'me', ownSize: 10 });
  });
});
