import { describe, expect, it } from 'vitest';
import type { ReleaseConflict } from '../../../src/domain/privacy/release-ledger.ts';
import { isoDate } from '../../../src/domain/units.ts';
import { firstDecision, releaseSheetText, sheetEntry } from '../../../src/report/release/release-sheet.ts';
import { sampleFigure } from '../sample-figure.ts';

const WITH_GAP = {
  ...sampleFigure,
  table: {
    ...sampleFigure.table,
    rows: [
      ['Jan 2025', '50%', ''],
      ['Feb 2025', '', 'Hidden: too few people.'],
    ],
  },
};

const CONFLICT: ReleaseConflict = {
  kind: 'changed',
  number: {
    measure: 'referral-rate',
    definition: '',
    where: [{ field: 'program', values: ['East'] }],
    from: null,
    to: null,
    period: '2025-01',
    numerator: 20,
    denominator: 40,
  },
  release: { day: isoDate('2025-02-04'), asOf: isoDate('2025-01-31'), label: 'Everybody, by month', numbers: [] },
};

describe('the release sheet', () => {
  it('lists what a figure hides, with its place and reason', () => {
    expect(sheetEntry(WITH_GAP, []).hidden).toEqual(['Feb 2025: Hidden: too few people.']);
    expect(sheetEntry(sampleFigure, []).hidden).toEqual([]);
  });

  it('lists what is shown and should be looked at', () => {
    const rows = [['Jan 2025', '0%', 'Nobody or everybody: it says something about each person.']];
    const entry = sheetEntry({ ...sampleFigure, table: { ...sampleFigure.table, rows } }, []);
    expect(entry.review).toEqual(['Jan 2025: Nobody or everybody: it says something about each person.']);
  });

  it('holds back at first what conflicts with an earlier release', () => {
    expect(firstDecision(sheetEntry(sampleFigure, [])).choice).toBe('approved');
    expect(firstDecision(sheetEntry(sampleFigure, [CONFLICT])).choice).toBe('held');
  });

  it('says in words who decided what, what is hidden, and what would be safe', () => {
    const text = releaseSheetText(
      {
        day: isoDate('2025-03-09'),
        asOf: isoDate('2025-03-08'),
        scope: 'Everybody, by month',
        policy: 'CMS: hide 1 to 10',
        reviewer: 'Privacy officer',
        entries: [
          { ...sheetEntry(WITH_GAP, []), decision: { choice: 'approved', comment: 'Fine.' } },
          { ...sheetEntry(sampleFigure, [CONFLICT]), decision: { choice: 'held', comment: '' } },
        ],
      },
      () => '01-referral-rate.csv',
    );
    expect(text).toContain('Reviewed by: Privacy officer');
    expect(text).toContain('Approved\nFile: 01-referral-rate.csv\nComment: Fine.\n1 number is hidden:\n  - Feb 2025');
    expect(text).toContain(
      'Held back\nNothing had to be hidden.\nTogether with what was released before it would tell about too few people:\n' +
        '  - Jan 2025 (East): it differs by a few people from the number in the release of Feb 4, 2025 (Everybody, by month).',
    );
  });
});
