import { describe, expect, it } from 'vitest';
import { readSwitch, switchText, switchValue } from '../../../src/domain/metrics/switches.ts';

describe('a switch', () => {
  it.each([
    ['died', 'left-out', { died: 'left-out' }],
    ['gapDays', 'none', { gapDays: null }],
    ['gapDays', '0', { gapDays: 0 }],
    ['lagDays', '366', { lagDays: 366 }],
    ['lagDays', '367', undefined],
    ['lagDays', '-1', undefined],
    ['lagDays', '1.5', undefined],
    ['lagDays', '', undefined],
    ['episodes', 'left-out', undefined],
  ] as const)('%s is set by "%s"', (name, text, expected) => {
    expect(readSwitch(name, text)).toEqual(expected);
  });

  it('is written as it is read', () => {
    expect([switchText('met'), switchText(30), switchText(null)]).toEqual(['met', '30', 'none']);
  });

  it('that a measure does not have is a mistake of ours', () => {
    expect(() => switchValue({}, 'died')).toThrow('no switch "died"');
  });
});
