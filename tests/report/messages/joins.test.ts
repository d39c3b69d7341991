import { describe, expect, it } from 'vitest';
import type { FileJoin } from '../../../src/data/joins/file-join.ts';
import { hintSentence, joinDetails, joinSentence } from '../../../src/report/messages/joins.ts';

const JOIN: FileJoin = {
  base: 'encounters.csv',
  other: 'admissions.csv',
  role: 'admission',
  records: 927,
  matched: 920,
  strangers: 6,
  unplaced: 1,
  ambiguous: 120,
  basePeople: 2500,
  basePeopleWithout: 1700,
  examples: { strangers: [4, 9, 12, 15, 18], unplaced: [7], ambiguous: [2, 3] },
  hint: null,
};

describe('the words of a join', () => {
  it('say how many records belong to what', () => {
    expect(joinSentence(JOIN)).toBe('920 of 927 admissions in admissions.csv belong to a contact in encounters.csv.');
    expect(joinSentence({ ...JOIN, role: 'exit', matched: 1 })).toContain(
      '1 of 927 exits in admissions.csv belongs to a stay',
    );
  });

  it('say what was not joined and which rule decided, with rows and no ids', () => {
    expect(joinDetails(JOIN)).toEqual([
      '6 admissions about people whom encounters.csv does not have (rows 4, 9, 12, 15, 18 …).',
      '1 admission about people of encounters.csv but too early, too late or already taken (row 7).',
      'For 120 several would do; the same number decides, else the latest contact on or before the day (rows 2, 3 …).',
      'admissions.csv has nothing about 1,700 of 2,500 people in encounters.csv.',
    ]);
  });

  it('say that ids may be written differently', () => {
    expect(hintSentence({ code: 'ids-differ', found: 0.04, foundLoosely: 0.97 })).toContain(
      'Only 4% of the people are found, but 97%',
    );
    expect(hintSentence({ code: 'few-people', found: 0.1 })).toContain('Check that both files use the same ids');
  });
});
