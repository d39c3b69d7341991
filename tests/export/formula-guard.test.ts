import { describe, expect, it } from 'vitest';
import { guardFormula } from '../../src/export/formula-guard.ts';

describe('guardFormula', () => {
  it.each([
    '=1+1',
    '+SUM(1)',
    '-2+3',
    '@SUM(1)',
    '\t=1',
    '\r=1',
    '＝1+1',
    '=HYPERLINK("http://x","y")',
    "=cmd|' /C calc'!A0",
  ])('makes %j text', (payload) => {
    expect(guardFormula(payload)).toBe(`'${payload}`);
  });

  it.each(['-3', '-1,204.5', '-3%', 'a=b', '', 'Officer Referral'])('leaves %j alone', (text) => {
    expect(guardFormula(text)).toBe(text);
  });
});
