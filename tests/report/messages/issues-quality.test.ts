import { describe, expect, it } from 'vitest';
import { QUALITY_CODES, type QualityFinding } from '../../../src/domain/quality.ts';
import { isoDate } from '../../../src/domain/units.ts';
import {
  qualityFix,
  qualityHeading,
  qualitySentence,
  qualityWhy,
} from '../../../src/report/messages/issues-quality.ts';

const place = { level: 'warning', fileNo: 1, file: 'a.csv', field: 'x', column: 'Admit Date', hasRows: true } as const;

describe('what is said of a finding', () => {
  it.each<readonly [QualityFinding, string]>([
    [{ ...place, code: 'DQ07', facts: { rows: 1 } }, '1 row has a treatment entry dated before the referral.'],
    [
      { ...place, code: 'DQ04', facts: { rows: 1204 } },
      '1,204 rows hold something in “Admit Date” that is no possible date.',
    ],
    [
      { ...place, code: 'DQ16', facts: { dates: 400, onNewYear: 3, onFirstOfMonth: 90 } },
      'Of 400 dates in “Admit Date”, 90 (22.5%) are the first of a month and 3 January 1. About 3% on a first is usual.',
    ],
    [
      { ...place, code: 'DQ17', facts: { entries: 50, onReferralDay: 48 } },
      '48 of 50 entries (96%) are dated the day of the referral.',
    ],
    [
      { ...place, code: 'DQ18', facts: { rows: 9, distinct: 7, words: [{ value: 'maybe', cells: 3 }] } },
      '9 rows hold 7 different words in “Admit Date” without a meaning: “maybe” (3), ….',
    ],
    [
      {
        ...place,
        code: 'DQ19',
        facts: { emptyMonths: ['2025-03', '2025-04'], smallLastMonth: { month: '2025-09', rows: 3, median: 20 } },
      },
      '2 months between others have no row: Mar 2025, Apr 2025. The last month, Sep 2025, has 3 rows; half of the months before it have 20 or more.',
    ],
    [
      { ...place, code: 'DQ20', facts: { newest: isoDate('2025-01-31'), asOf: isoDate('2025-06-30'), days: 150 } },
      'The newest date is Jan 31, 2025, 150 days before the as-of date Jun 30, 2025.',
    ],
    [
      { ...place, code: 'DQ24', column: 'Race', facts: { rows: 300, missing: 45 } },
      '45 of 300 rows (15.0%) leave “Race” empty or without a meaning.',
    ],
  ])('%#', (finding, sentence) => {
    expect(qualitySentence(finding)).toBe(sentence);
  });

  it('has for every rule a heading, a reason to care and a next step', () => {
    const texts = QUALITY_CODES.flatMap((code) => [qualityHeading(code), qualityWhy(code), qualityFix(code)]);
    expect(new Set(QUALITY_CODES.map(qualityHeading)).size).toBe(QUALITY_CODES.length);
    expect(texts.filter((text) => text.trim().length < 8)).toEqual([]);
  });

  it('lists a dozen empty months and counts the rest', () => {
    const emptyMonths = Array.from({ length: 14 }, (_, index) => `20${10 + index}-06`);
    const facts = { emptyMonths, smallLastMonth: null };
    expect(qualitySentence({ ...place, code: 'DQ19', facts })).toMatch(/Jun 2021 and 2 more\.$/);
  });
});
