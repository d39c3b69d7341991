import { describe, expect, it } from 'vitest';
import { duckdbDialect } from '../../src/data/db/dialect.ts';
import { episodeSource, type StayReading } from '../../src/data/stay-sql.ts';
import { cohort, type Row } from './cohort.ts';

/** `person entry-exit reason`, one a line, of the records that speak. */
async function stays(rows: readonly Row[], reading: Partial<StayReading>): Promise<readonly string[]> {
  const { db } = await cohort(rows, { asOf: '2025-12-31' });
  const source = episodeSource({ gapDays: null, closesStale: false, ...reading }, 'entry_date', duckdbDialect);
  const tables = source.tables.length === 0 ? '' : `with ${source.tables.join(',\n')}`;
  const found = await db.query(`${tables}
    select person || ' ' || coalesce(entry_date::varchar, '?') || ' ' || coalesce(exit_date::varchar, 'open')
      || coalesce(' ' || exit_reason, '') as stay
    from ${source.name} where ${source.where} order by 1`);
  return found.map(({ stay }) => String(stay));
}

const stay = (person: string, entry: string | null, exit: string | null, more: Row = {}): Row => ({
  person,
  encounter_date: entry ?? '2025-01-01',
  entry_date: entry,
  exit_date: exit,
  ...more,
});

describe('records of treatment', () => {
  it('stand by themselves where no break is allowed for', async () => {
    const rows = [stay('ann', '2025-01-01', '2025-02-01'), stay('ann', '2025-02-02', null)];
    expect(await stays(rows, {})).toEqual(['ann 2025-01-01 2025-02-01', 'ann 2025-02-02 open']);
  });

  it('are one stay up to the break allowed; the last to end gives the end and the reason', async () => {
    const rows = [
      stay('ann', '2025-01-01', '2025-03-01', { exit_reason: 'transferred' }),
      stay('ann', '2025-01-15', '2025-02-01', { exit_reason: 'dropped-out' }),
      stay('ann', '2025-03-08', '2025-04-01', { exit_reason: 'completed' }),
      stay('ann', '2025-04-09', '2025-05-01', { exit_reason: 'lost' }),
      stay('ben', '2025-03-02', null),
    ];
    expect(await stays(rows, { gapDays: 7 })).toEqual([
      'ann 2025-01-01 2025-04-01 completed',
      'ann 2025-04-09 2025-05-01 lost',
      'ben 2025-03-02 open',
    ]);
  });

  it('that are open take in what follows; people without an entry, or with an impossible exit, are left as they are', async () => {
    const rows = [
      stay('ann', '2025-01-01', null),
      stay('ann', '2025-06-01', '2025-07-01', { exit_reason: 'completed' }),
      stay('ben', null, null),
      stay('cat', '2025-05-01', '2025-04-01'),
      stay('cat', '2025-05-02', null),
    ];
    expect(await stays(rows, { gapDays: 30 })).toEqual([
      'ann 2025-01-01 open',
      'ben ? open',
      'cat 2025-05-01 2025-04-01',
      'cat 2025-05-02 open',
    ]);
  });
});

describe('open stays without contact for over 90 days before 31 December', () => {
  it.each([
    ['a contact 91 days before', '2025-10-01', '2025-10-01'],
    ['a contact 90 days before', '2025-10-02', 'open'],
    ['no contact since entry', null, '2025-06-01'],
    ['a contact before entry, as of another program', '2025-05-01', '2025-06-01'],
  ])('with %s', async (_, last_contact_date, end) => {
    const contacts = { person: 'someone else', last_contact_date: '2025-12-01' };
    const rows = [stay('ann', '2025-06-01', null, { last_contact_date }), contacts];
    expect((await stays(rows, { closesStale: true }))[0]).toBe(`ann 2025-06-01 ${end}`);
    expect((await stays(rows, {}))[0]).toBe('ann 2025-06-01 open');
  });

  it('are not those that began within 90 days, nor those that ended', async () => {
    const rows = [stay('ann', '2025-11-01', null), stay('ben', '2025-01-01', '2025-12-01')];
    expect(await stays(rows, { closesStale: true })).toEqual(['ann 2025-11-01 open', 'ben 2025-01-01 2025-12-01']);
  });
});
