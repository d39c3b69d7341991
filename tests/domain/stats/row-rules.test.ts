import { describe, expect, it } from 'vitest';
import type { ReferralRow } from '../../../src/domain/stats/row-rules.ts';
import { ageOn, RULES, rowRules } from '../../../src/domain/stats/row-rules.ts';
import { isoDate } from '../../../src/domain/units.ts';

const context = { cutoff: isoDate('2024-06-30'), programStart: isoDate('2021-01-01') };

const sound: ReferralRow = {
  client: 'C01',
  birth: isoDate('1990-05-01'),
  referral: isoDate('2023-02-01'),
  entry: isoDate('2023-02-05'),
  discharge: isoDate('2023-08-01'),
  reason: 'completed',
  died: false,
  lastContact: isoDate('2023-08-01'),
};

const open = { discharge: undefined, reason: undefined };
const d = isoDate;

describe('rowRules', () => {
  it('finds nothing in a sound row', () => {
    expect(rowRules(sound, context)).toEqual([]);
    expect(RULES.DQ01).toBe('blocked');
  });

  it.each<[string, Partial<ReferralRow>, string[]]>([
    ['no client id', { client: undefined }, ['DQ01']],
    ['an empty client id', { client: '' }, ['DQ01']],
    ['a contact after the cutoff', { ...open, lastContact: d('2024-07-01') }, ['DQ05']],
    ['a contact on the cutoff', { ...open, lastContact: d('2024-06-30') }, []],
    ['a referral before the programme', { referral: d('2020-12-31'), entry: d('2021-01-05') }, ['DQ06']],
    ['a referral on its first day', { referral: d('2021-01-01'), entry: d('2021-01-05') }, []],
    ['an entry before the referral', { entry: d('2023-01-31') }, ['DQ07']],
    ['an entry on the day of referral', { entry: d('2023-02-01') }, []],
    ['a discharge before the entry', { discharge: d('2023-02-04'), lastContact: undefined }, ['DQ08']],
    ['somebody of 11', { birth: d('2011-02-02') }, ['DQ09']],
    ['somebody who turns 12 today', { birth: d('2011-02-01') }, []],
    ['somebody of 101', { birth: d('1922-02-01') }, ['DQ09']],
    ['somebody of 100', { birth: d('1922-02-02') }, []],
    ['an entry without referral', { referral: undefined }, ['DQ10']],
    ['a discharge without entry', { entry: undefined }, ['DQ11']],
    ['a contact 31 days after discharge', { lastContact: d('2023-09-01') }, ['DQ13']],
    ['a contact 30 days after discharge', { lastContact: d('2023-08-31') }, []],
    ['a discharge without reason', { reason: '' }, ['DQ14']],
    ['a reason without discharge', { discharge: undefined, lastContact: d('2024-06-01') }, ['DQ14']],
    ['an open episode without contact', { ...open, lastContact: undefined }, ['DQ15']],
    ['an open episode last seen 91 days ago', { ...open, lastContact: d('2024-03-31') }, ['DQ15']],
    ['an open episode last seen 90 days ago', { ...open, lastContact: d('2024-04-01') }, []],
    [
      'a recent entry without contact',
      { ...open, referral: d('2024-05-01'), entry: d('2024-05-02'), lastContact: undefined },
      [],
    ],
    ['366 days to entry', { referral: d('2022-02-04'), birth: undefined }, ['DQ22']],
    ['365 days to entry', { referral: d('2022-02-05'), birth: undefined }, []],
  ])('%s', (_, change, codes) => {
    expect(rowRules({ ...sound, ...change }, context)).toEqual(codes);
  });

  it('names several rules in the order of their codes', () => {
    const row = { client: '', referral: d('2024-07-15'), discharge: d('2024-08-01'), died: false };
    expect(rowRules(row, context)).toEqual(['DQ01', 'DQ05', 'DQ11', 'DQ14']);
  });
});

describe('ageOn', () => {
  it('counts birthdays, also of those born on 29 February', () => {
    expect(ageOn(d('2011-06-07'), d('2023-06-06'))).toBe(11);
    expect(ageOn(d('2011-06-06'), d('2023-06-06'))).toBe(12);
    expect(ageOn(d('2000-02-29'), d('2023-02-28'))).toBe(22);
    expect(ageOn(d('2000-02-29'), d('2023-03-01'))).toBe(23);
  });
});
