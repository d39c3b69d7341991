import { describe, expect, it } from 'vitest';
import { rangeText, valueText } from '../../src/charts/value-text.ts';

describe('valueText', () => {
  it.each([
    ['proportion', 0.456, '46%'],
    ['proportion', 0, '0%'],
    ['proportion', 1, '100%'],
    ['proportion', 0.002, '<1%'],
    ['days', 9, '9 days'],
    ['days', 1, '1 day'],
    ['count', 1204, '1,204'],
  ] as const)('writes %s %d as %s', (unit, value, text) => {
    expect(valueText(unit, value)).toBe(text);
  });
});

describe('rangeText', () => {
  it('says the unit once', () => {
    expect(rangeText('proportion', 0.41, 0.51)).toBe('41–51%');
    expect(rangeText('days', 7, 12)).toBe('7–12 days');
    expect(rangeText('count', 900, 1204)).toBe('900–1,204');
  });
});
