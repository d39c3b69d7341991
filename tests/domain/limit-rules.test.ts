import { describe, expect, it } from 'vitest';
import { type LimitRule, limitRulesOf, limitsName, withLimitRule } from '../../src/domain/limit-rules.ts';
import { isoDate } from '../../src/domain/units.ts';

const rule = (date: string, change: Partial<LimitRule> = {}): LimitRule => ({
  kind: 'rebase',
  measure: 'death',
  date: isoDate(date),
  note: date,
  ...change,
});

describe('what a county has said of its limits', () => {
  it('holds for all windows of a measure, however it is counted', () => {
    expect(limitsName('death-365d')).toBe('death');
    expect(limitsName('retention-of-entered-90d--died-left-out')).toBe('retention-of-entered');
  });

  it('is told by date, for one measure', () => {
    const rules = [rule('2025-05-01'), rule('2024-01-01'), rule('2024-06-01', { measure: 'acceptance' })];
    expect(limitRulesOf(rules, 'death-30d').map(({ note }) => note)).toEqual(['2024-01-01', '2025-05-01']);
  });

  it('is said once a date and kind: the later one holds', () => {
    const rules = [rule('2025-05-01'), rule('2025-05-01', { kind: 'freeze' })];
    expect(
      withLimitRule(rules, rule('2025-05-01', { note: 'new' })).map(({ kind, note }) => `${kind} ${note}`),
    ).toEqual(['freeze 2025-05-01', 'rebase new']);
  });
});
