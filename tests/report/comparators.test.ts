import { describe, expect, it } from 'vitest';
import { entryById } from '../../src/domain/evidence/library.ts';
import { comparatorsOf, relativeEffects } from '../../src/report/comparators.ts';
import { metric } from './results.ts';

function comparators(id: string) {
  const found = metric(id);
  return found.statistic === 'proportion' ? comparatorsOf(found) : [];
}

describe('usual care and national measures', () => {
  it('of treatment entry are told with their share, among them 17% in 90 days and 25% on medication in 31 days', () => {
    const labels = comparators('treatment-entry-30d').map(({ resultId, label }) => `${resultId} ${label}`);
    expect(labels).toContain('COMP-01 16.6% of 6,451: treatment within 90 days of an overdose');
    expect(labels).toContain('HCS-01 25.2%: medication within 31 days');
    expect(labels).toContain('FUA21-01 19.8%: follow-up after an emergency visit (FUA)');
  });

  it('are never programs', () => {
    for (const id of ['treatment-entry-30d', 'retention-of-entered-180d', 'completion-of-discharged']) {
      const roles = comparators(id).map(({ resultId }) => entryById(resultId)?.result.role);
      expect(roles).not.toContain('program');
      expect(roles).not.toContain('adjacent-model');
    }
  });
});

describe('relative effects', () => {
  it('are odds ratios and the like in words, each with its design and source', () => {
    const lead = relativeEffects(['officer-intervention']).find(({ resultId }) => resultId === 'LEAD17-01');
    expect(lead).toMatchObject({ label: 'Odds ratio 0.4: arrest within six months' });
    expect(lead?.reason).toContain('Design: comparison of two groups, not randomized.');
    expect(lead?.citation).toContain('doi:10.1016/j.evalprogplan.2017.05.008');
  });

  it('hold no shares and no second-hand results', () => {
    const entries = relativeEffects([]).map(({ resultId }) => entryById(resultId)?.result);
    expect(new Set(entries.map((result) => result?.value.kind))).toEqual(new Set(['effect']));
    expect(entries.map((result) => result?.grade)).not.toContain('C');
  });
});
