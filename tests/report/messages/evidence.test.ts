import { describe, expect, it } from 'vitest';
import type { Difference } from '../../../src/domain/evidence/comparability.ts';
import { compareFacets } from '../../../src/domain/evidence/comparability.ts';
import type { Facets } from '../../../src/domain/evidence/facets.ts';
import { ASCERTAINMENTS, STUDY_SETTINGS } from '../../../src/domain/evidence/facets.ts';
import { ENTRIES, entryById } from '../../../src/domain/evidence/library.ts';
import { METRICS } from '../../../src/domain/metrics/catalogue.ts';
import {
  ascertainmentSentence,
  comparisonWords,
  differenceSentence,
  settingLabel,
  windowText,
} from '../../../src/report/messages/evidence.ts';

const within = (windowDays: number | null): Facets => ({
  denominator: 'referred',
  outcome: 'any-treatment',
  windowDays,
  windowRule: windowDays === null ? 'none' : 'within',
  unit: 'person',
});
const read = (windowRule: Facets['windowRule'], windowDays: number | null): Facets => ({
  ...within(null),
  windowRule,
  windowDays,
});

describe('differenceSentence', () => {
  const cases: readonly (readonly [Difference, string])[] = [
    [
      { facet: 'denominator', theirs: 'people screened after an outreach visit', ours: 'referred' },
      'It is a share of people screened after an outreach visit; yours is a share of people referred.',
    ],
    [
      { facet: 'outcome', theirs: 'people who received medication', ours: 'any-treatment' },
      'It counts people who received medication; your figure counts people who entered any treatment.',
    ],
    [{ facet: 'window', theirs: within(182), ours: within(30) }, 'It allows 182 days; your figure allows 30 days.'],
    [
      { facet: 'window', theirs: within(null), ours: within(30) },
      'It states no time limit; your figure allows 30 days.',
    ],
    [
      { facet: 'window', theirs: read('at-end', 90), ours: read('at-end', 30) },
      'It looks at day 90; your figure looks at day 30.',
    ],
    [
      { facet: 'window', theirs: read('continuous', 180), ours: read('same-contact', null) },
      'It asks for 180 days without a break; your figure looks at the same contact.',
    ],
    [{ facet: 'unit', theirs: 'referral', ours: 'person' }, 'It counts referrals; your figure counts people.'],
    [
      { facet: 'pathway', theirs: 'self-referral', ours: 'active-outreach' },
      'It is about walk-in (self-referral); your figure is about post-overdose outreach.',
    ],
    [
      { facet: 'pathway', theirs: 'usual-care', ours: 'officer-intervention' },
      'It is about usual care without a program; your figure is about officer intervention.',
    ],
    [{ facet: 'several-pathways' }, 'Your figure mixes several pathways; choose one to compare.'],
    [
      { facet: 'unknown-pathway' },
      'No column or setting says by which pathway people came; match "Pathway" to compare.',
    ],
    [{ facet: 'control-arm' }, 'It is the comparison group of a trial, not a program.'],
    [{ facet: 'secondary-source' }, 'It was read in a secondary source, a presentation or a conference abstract.'],
    [{ facet: 'second-grade' }, 'Its evidence is of grade B, so no verdict is given.'],
    [{ facet: 'effect' }, 'It compares two groups with each other and gives no share of people.'],
    [{ facet: 'words-only' }, 'It is reported in words, without a number.'],
    [{ facet: 'no-counts' }, 'It is reported as a percentage, without the counts behind it.'],
    [{ facet: 'no-interval' }, 'It is reported without the counts or the interval that a comparison needs.'],
  ];

  it.each(cases)('%o', (difference, sentence) => {
    expect(differenceSentence(difference)).toBe(sentence);
  });

  it('tells HEROES apart from a county that counts everyone referred', () => {
    const heroes = entryById('HEROES-01');
    const compared = heroes && compareFacets(heroes, within(null), { pathways: ['active-outreach'] });
    expect(compared?.differences.map(differenceSentence)).toEqual([
      'It is a share of people screened after an outreach visit; yours is a share of people referred.',
    ]);
  });

  it('is one plain sentence for every pair of the library and the measures', () => {
    const measures = METRICS.flatMap((metric) => (metric.statistic === 'proportion' ? [metric.facets] : []));
    const sentences = new Set(
      measures.flatMap((ours) =>
        ENTRIES.flatMap((entry) =>
          compareFacets(entry, ours, { pathways: ['officer-referral'] }).differences.map(differenceSentence),
        ),
      ),
    );
    expect(sentences.size).toBeGreaterThan(50);
    const odd = [...sentences].filter((text) => !/^[A-Z][^.]*\.$/.test(text) || /undefined|null/.test(text));
    expect(odd).toEqual([]);
  });
});

describe('settingLabel', () => {
  it('is a label of its own for every setting', () => {
    const labels = STUDY_SETTINGS.map(settingLabel);
    expect(new Set(labels).size).toBe(STUDY_SETTINGS.length);
    expect(labels.filter((label) => !/^[A-Z]/.test(label))).toEqual([]);
    expect(settingLabel('active-outreach')).toBe('Post-overdose outreach');
  });
});

describe('ascertainmentSentence', () => {
  it('says of every result how it is known', () => {
    expect(ASCERTAINMENTS.map(ascertainmentSentence)).toEqual([
      'Known from program records.',
      'Known from what people said themselves.',
      'Known from insurance claims.',
      'Known from police reports.',
      'Known from a review of charts.',
      'Known from a registry.',
      'How it is known is not stated.',
    ]);
  });
});

describe('comparisonWords', () => {
  it('has a verdict for each side of an interval, and one for an interval that holds both', () => {
    expect((['higher', 'lower', 'similar'] as const).map((label) => comparisonWords.verdict(label, 'HEROES'))).toEqual([
      'This is higher than HEROES.',
      'This is lower than HEROES.',
      'This is not clearly different from HEROES.',
    ]);
    expect(comparisonWords.tooFew('HEROES')).toBe('Too few people to compare with HEROES.');
  });

  it('counts what stands beside', () => {
    expect(comparisonWords.beside(1)).toContain('one that differs in one way stands beside it, without a verdict.');
    expect(comparisonWords.beside(3)).toContain('3 that differ in one way stand beside it, without a verdict.');
  });
});

describe('a window in a few words', () => {
  it.each([
    [{ windowDays: 30, windowRule: 'within' }, 'within 30 days'],
    [{ windowDays: 90, windowRule: 'at-end' }, 'on day 90'],
    [{ windowDays: 180, windowRule: 'continuous' }, 'for 180 days without a break'],
    [{ windowDays: null, windowRule: 'same-contact' }, 'at the same contact'],
    [{ windowDays: null, windowRule: 'none' }, 'no time limit stated'],
  ] as const)('%o', (facets, text) => {
    expect(windowText(facets)).toBe(text);
  });
});
