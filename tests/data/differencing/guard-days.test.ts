import { afterEach, describe, expect, it } from 'vitest';
import { type DaySeries, withheldDays } from '../../../src/data/differencing/guard-days.ts';
import type { PublishedTable } from '../../../src/data/differencing/published-table.ts';
import { forgetViews, withholdDifferences } from '../../../src/data/differencing/withhold.ts';
import { defaultPolicy } from '../../../src/domain/privacy/policy.ts';
import { engine } from '../engine.ts';

type ByDay = Readonly<Record<number, number>>;

/** A curve of so many people, the first of whom are those of every smaller one; gives the days that it must not tell. */
async function show(people: number, left: ByDay, followed: ByDay = {}): Promise<readonly number[]> {
  const members = `select range as unit_no, 'all' as period, null::varchar as part, null::boolean as is_met from range(${people})`;
  const cells = [{ key: '[]', period: 'all', groups: null }];
  const table: PublishedTable = {
    id: `${members} ${JSON.stringify(left)}`,
    subject: 'stays',
    unit: 'person',
    members,
    isDated: false,
    units: 'select 1000 as units',
    cells,
  };
  const counts = (byDay: ByDay) => Object.entries(byDay).map(([day, count]) => ({ day: Number(day), people: count }));
  const series: readonly DaySeries[] = [
    { cell: '[]', name: 'left', shareOf: people, counts: counts(left) },
    { cell: '[]', name: 'followed', counts: counts(followed) },
  ];
  await withholdDifferences(await engine(), { label: `${people}`, tables: [table] }, defaultPolicy);
  return [...((await withheldDays(await engine(), table, series, defaultPolicy)).get('[]') ?? [])].sort(
    (a, b) => a - b,
  );
}

afterEach(async () => forgetViews(await engine()));

describe('a curve after curves of more or fewer of the same people', () => {
  it('leaves out days on which few of the others had left, or few since another day', async () => {
    expect(await show(150, { 0: 0, 30: 20, 60: 40, 90: 60 })).toEqual([]);
    expect(await show(120, { 0: 0, 30: 17, 60: 25, 90: 48 })).toEqual([30, 60]);
  });

  it('tells the days on which nobody or enough of the others had left', async () => {
    await show(150, { 0: 0, 30: 20, 60: 40, 90: 60 });
    expect(await show(120, { 0: 0, 30: 20, 60: 28, 90: 36 })).toEqual([]);
  });

  it('leaves out days on which few of the others were still followed', async () => {
    await show(150, { 0: 0 }, { 0: 150, 90: 70, 180: 40 });
    expect(await show(120, { 0: 0 }, { 0: 120, 90: 55, 180: 36 })).toEqual([180]);
  });

  it('leaves out days on which a few more of the same people had left, as of a later date', async () => {
    await show(150, { 0: 0, 30: 20 });
    expect(await show(150, { 0: 0, 30: 23 })).toEqual([30]);
  });

  it('tells the same days again, and those that whole percents of many people leave open', async () => {
    await show(150, { 0: 0, 30: 20, 60: 40 });
    await show(120, { 0: 0, 30: 17, 60: 28 });
    expect(await show(120, { 0: 0, 30: 17, 60: 28 })).toEqual([30]);
    expect(await show(1200, { 0: 0, 30: 22, 60: 60 })).toEqual([]);
  });
});
