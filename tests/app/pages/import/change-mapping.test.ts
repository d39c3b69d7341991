import { describe, expect, it } from 'vitest';
import {
  withColumn,
  withCombination,
  withConstant,
  withDateFormat,
  withDayOrder,
  withDayZero,
  withKind,
  withWord,
} from '../../../../src/app/pages/import/change-mapping.ts';
import { isoDate } from '../../../../src/domain/units.ts';
import { MIXED_CSV, readyFile } from '../../ready-file.ts';

describe('changing a mapping', async () => {
  const { mapping, inspection } = await readyFile('mixed.csv', MIXED_CSV);

  it('gives a field another column, with the format in which its dates are written', async () => {
    const slashed = await readyFile('us.csv', 'who,seen\n1,03/18/2025\n2,03/19/2025\n');
    const changed = withColumn(slashed.mapping, 'referral_date', 'seen', slashed.inspection);
    expect(changed.columns.referral_date).toBe('seen');
    expect(changed.dateFormats.referral_date).toBe('mdy');
  });

  it('takes a column away with what was said about it', () => {
    const said = withWord(mapping, 'referred', 'perhaps', 'yes');
    const changed = withColumn(said, 'referred', null, inspection);
    expect([changed.columns.referred, changed.words.referred]).toEqual([undefined, undefined]);
    expect(changed.columns.pathway).toBe('pathway');
  });

  it('forgets one value for all rows when a column says it', () => {
    const constant = withConstant(mapping, 'program', 'East');
    expect(constant.constants).toEqual({ program: 'East' });
    expect(withColumn(constant, 'program', 'shade', inspection).constants).toEqual({});
    expect(withConstant(constant, 'program', '').constants).toEqual({});
  });

  it('lets several columns fill a field instead of one, and one instead of several', () => {
    const names = { how: 'joined', columns: ['pathway', 'shade'] } as const;
    const several = withCombination(withConstant(mapping, 'program', 'East'), 'program', names);
    expect([several.combined, several.constants]).toEqual([{ program: names }, {}]);
    const single = withColumn(several, 'program', 'shade', inspection);
    expect([single.combined, single.columns.program]).toEqual([{}, 'shade']);
  });

  it('keeps the meaning of a word, and takes it back', () => {
    const said = withWord(withWord(mapping, 'referred', 'perhaps', 'no'), 'referred', 'aye', 'yes');
    expect(said.words.referred).toEqual({ perhaps: 'no', aye: 'yes' });
    const less = withWord(said, 'referred', 'aye', null);
    expect(less.words.referred).toEqual({ perhaps: 'no' });
    expect(withWord(less, 'referred', 'perhaps', null).words).toEqual({});
  });

  it('reads dates another way', () => {
    expect(withDateFormat(mapping, 'encounter_date', 'dmy').dateFormats.encounter_date).toBe('dmy');
  });

  it('is asked once for the order of day and month', async () => {
    const open = await readyFile('o.csv', 'client_id,contact_date,referral_date\n1,03/04/2025,05/06/2025\n');
    expect(withDayOrder(open.mapping, 'dmy', open.inspection).dateFormats).toEqual({
      encounter_date: 'dmy',
      referral_date: 'dmy',
    });
  });

  it('takes a date for day 0 and gives it back', () => {
    const dated = withDayZero(mapping, isoDate('2024-01-01'));
    expect(dated.dayZero).toBe('2024-01-01');
    expect(withDayZero(dated, null)).toEqual(mapping);
  });

  it('is suggested anew when a row is something else, and comes back as it was', async () => {
    const counts = await readyFile('counts.csv', 'month,encountered,referred\n2025-01,40,20\n2025-02,50,30\n');
    expect(counts.mapping.kind).toBe('aggregate');
    const people = withKind('client-level', counts.inspection);
    expect(people.kind).toBe('client-level');
    expect(Object.values(people.columns)).not.toContain('encountered');
    expect(withKind('aggregate', counts.inspection)).toBe(counts.mapping);
  });
});
