import { describe, expect, it } from 'vitest';
import { fileRules } from '../../../src/domain/stats/file-rules.ts';
import type { ReferralRow } from '../../../src/domain/stats/row-rules.ts';
import { isoDate } from '../../../src/domain/units.ts';

const context = { cutoff: isoDate('2024-06-30'), programStart: isoDate('2021-01-01') };

/** A client's episode from `entry` to `discharge`; referred on the day of entry unless said otherwise. */
function row(
  client: string,
  entry: string,
  discharge: string | undefined,
  change: Partial<ReferralRow> = {},
): ReferralRow {
  const end = discharge === undefined ? undefined : isoDate(discharge);
  return {
    client,
    birth: isoDate('1980-03-04'),
    referral: isoDate(entry),
    entry: isoDate(entry),
    discharge: end,
    reason: end === undefined ? undefined : 'completed',
    died: false,
    lastContact: end ?? isoDate('2024-06-20'),
    ...change,
  };
}

const first = row('C1', '2023-01-10', '2023-04-01');

describe('fileRules', () => {
  it('keeps the first of identical rows', () => {
    expect(fileRules([first, row('C2', '2023-01-10', '2023-04-01'), first, first], context)).toEqual([
      [],
      [],
      ['DQ02'],
      ['DQ02'],
    ]);
  });

  it('takes an absent reason and an empty one for the same', () => {
    const open = row('C1', '2024-05-01', undefined);
    expect(fileRules([open, { ...open, reason: '' }], context)).toEqual([[], ['DQ02']]);
  });

  it('marks all rows of one client and referral date, but not a duplicate of one of them', () => {
    const again = row('C1', '2023-04-20', '2023-06-01', { referral: isoDate('2023-01-10') });
    expect(fileRules([first, again, first], context)).toEqual([['DQ03'], ['DQ03'], ['DQ02']]);
    expect(fileRules([first, row('C2', '2023-01-10', '2023-06-01')], context)).toEqual([[], []]);
  });

  it('marks an entry inside an earlier episode, in whatever order the rows come', () => {
    const inside = row('C1', '2023-02-01', '2023-02-20');
    expect(fileRules([inside, first], context)).toEqual([['DQ12'], []]);
    expect(fileRules([first, row('C1', '2023-04-01', '2023-05-01')], context)).toEqual([[], []]);
  });

  it('takes the row that comes first for the earlier of two entries on one day', () => {
    const rows = [first, row('C1', '2023-01-10', '2023-02-01', { referral: isoDate('2023-01-09') })];
    expect(fileRules(rows, context)).toEqual([[], ['DQ12']]);
    expect(fileRules(rows.toReversed(), context)).toEqual([[], ['DQ12']]);
  });

  it('marks every entry while an episode is open, and one still inside a longer one before the last', () => {
    const open = row('C1', '2023-06-01', undefined);
    const later = row('C1', '2024-02-01', '2024-03-01');
    expect(fileRules([open, later, first], context)).toEqual([[], ['DQ12'], []]);
    const short = row('C1', '2023-01-20', '2023-01-25');
    expect(fileRules([first, short, row('C1', '2023-02-01', '2023-05-01')], context)).toEqual([[], ['DQ12'], ['DQ12']]);
  });

  it('marks what a client does after death, on any row', () => {
    const death = row('C1', '2023-05-01', '2023-06-01', { died: true });
    expect(fileRules([death, row('C1', '2023-09-01', '2023-10-01'), first], context)).toEqual([[], ['DQ23'], []]);
    expect(fileRules([{ ...death, lastContact: isoDate('2023-06-15') }], context)).toEqual([['DQ23']]);
    const referredOnly = { client: 'C1', referral: isoDate('2023-07-01'), died: false };
    const contactOnly = { client: 'C1', lastContact: isoDate('2023-07-01'), died: false };
    expect(fileRules([death, referredOnly, contactOnly], context)).toEqual([[], ['DQ23'], ['DQ23']]);
    const undated = { ...death, discharge: undefined, reason: undefined, lastContact: isoDate('2024-06-20') };
    expect(fileRules([undated], context)).toEqual([[]]);
  });

  it('marks all rows of a client with two birth dates, a missing one aside', () => {
    const other = row('C1', '2023-07-01', '2023-08-01', { birth: isoDate('1980-04-03') });
    const unknown = row('C1', '2023-09-01', '2023-10-01', { birth: undefined });
    expect(fileRules([first, other, unknown], context)).toEqual([['DQ25'], ['DQ25'], ['DQ25']]);
    expect(fileRules([first, unknown], context)).toEqual([[], []]);
  });

  it('compares nothing between rows without a client', () => {
    const nameless = row('', '2023-01-10', '2023-04-01');
    expect(fileRules([nameless, { ...nameless, birth: undefined }], context)).toEqual([['DQ01'], ['DQ01']]);
  });

  it('sorts the codes of a row and has none of an empty file', () => {
    const early = row('C1', '2020-12-01', '2021-02-01');
    const inside = { ...row('C1', '2020-12-15', '2021-01-05'), birth: undefined };
    expect(fileRules([early, inside], context)).toEqual([['DQ06'], ['DQ06', 'DQ12']]);
    expect(fileRules([], context)).toEqual([]);
  });
});
