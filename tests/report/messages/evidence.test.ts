import { describe, expect, it } from 'vitest';
import type { Difference } from '../../../src/domain/evidence/comparability.ts';
import { differenceSentence, settingLabel } from '../../../src/report/messages/evidence.ts';

const OURS = {
  denominator: 'entered',
  outcome: 'in-treatment',
  windowDays: 90,
  windowRule: 'at-end',
  unit: 'person',
} as const;

describe('a difference in words', () => {
  it.each<readonly [Difference, string]>([
    [
      { facet: 'denominator', theirs: 'people screened', ours: 'referred' },
      'It counts people screened; your figure counts people referred.',
    ],
    [
      { facet: 'outcome', theirs: 'people placed', ours: 'any-treatment' },
      'It counts people placed; your figure counts entry into any treatment.',
    ],
    [
      { facet: 'window', theirs: { ...OURS, windowDays: 30 }, ours: OURS },
      'Its time limit is the state after 30 days; yours is the state after 90 days.',
    ],
    [
      {
        facet: 'window',
        theirs: { ...OURS, windowDays: null, windowRule: 'none' },
        ours: { ...OURS, windowRule: 'within' },
      },
      'Its time limit is not stated; yours is 90 days.',
    ],
    [{ facet: 'unit', theirs: 'referral', ours: 'person' }, 'It counts referrals; your figure counts people.'],
    [
      { facet: 'pathway', theirs: 'emergency-department', ours: 'active-outreach' },
      'It is about emergency care; your figure is about Post-overdose outreach.',
    ],
    [{ facet: 'several-pathways' }, 'Your figure mixes several pathways; choose one to compare.'],
    [{ facet: 'control-arm' }, 'It is the comparison arm of a trial and no program.'],
  ])('%j', (difference, sentence) => {
    expect(differenceSentence(difference)).toBe(sentence);
  });

  it('names each setting', () => {
    expect(settingLabel('self-referral')).toBe('Walk-in (self-referral)');
    expect(settingLabel('usual-care')).toBe('usual care without a program');
  });
});
