import { describe, expect, it } from 'vitest';
import {
  customPolicy,
  defaultPolicy,
  needsConfirmation,
  policies,
  thresholdOf,
} from '../../../src/domain/privacy/policy.ts';

describe('policies', () => {
  it('hides 1 to 10 unless the county chooses otherwise', () => {
    expect(defaultPolicy).toMatchObject({ id: 'cms', smallFrom: 1, smallTo: 10, hideZero: false });
    expect(thresholdOf(defaultPolicy)).toBe(11);
  });

  it('offers the state rules by id', () => {
    expect(policies.map(({ id, smallTo }) => [id, smallTo])).toEqual([
      ['cms', 10],
      ['wa-doh', 9],
      ['me', 5],
      ['wi', 4],
      ['off', 0],
    ]);
  });

  it('asks for confirmation of every rule that hides less than the default', () => {
    expect(policies.filter(needsConfirmation).map(({ id }) => id)).toEqual(['wa-doh', 'me', 'wi', 'off']);
    expect(needsConfirmation(customPolicy(19))).toBe(false);
    expect(needsConfirmation(customPolicy(9))).toBe(true);
  });
});

describe('customPolicy', () => {
  it('says what it hides', () => {
    expect(customPolicy(19, true)).toEqual({
      id: 'custom',
      label: 'Custom: hide 1 to 19',
      smallFrom: 1,
      smallTo: 19,
      hideZero: true,
    });
  });

  it('throws at a largest hidden count that is no count', () => {
    expect(() => customPolicy(-1)).toThrow('whole number');
    expect(() => customPolicy(2.5)).toThrow('whole number');
    expect(() => customPolicy(Number.NaN)).toThrow('whole number');
  });
});
