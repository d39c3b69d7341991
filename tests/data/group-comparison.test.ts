import { describe, expect, it } from 'vitest';
import { type ComparisonRequest, compareGroups } from '../../src/data/group-comparison.ts';
import type { Loaded } from '../../src/data/workspace.ts';
import { cohort, type Row, request } from './cohort.ts';

/** `met` people with an offer and `others` without one, of a program and a sex. */
function people(program: string, met: number, others: number, sex = 'female'): readonly Row[] {
  return Array.from({ length: met + others }, (_, index) => ({
    person: `${program}${sex}.${index}`,
    encounter_date: '2025-01-01',
    referred: index < met,
    program,
    sex,
  }));
}

async function compared(rows: readonly Row[], changes: Partial<ComparisonRequest> = {}, fields: Partial<Loaded> = {}) {
  const { db, loaded } = await cohort(rows);
  return compareGroups(
    db,
    { ...loaded, ...fields },
    {
      ...request('', { policy: 'cms' }),
      metric: 'referral-rate',
      split: 'program',
      periods: 'quarter',
      mix: null,
      ...changes,
    },
  );
}

const groups = (result: Awaited<ReturnType<typeof compared>>) =>
  result.state === 'ok'
    ? result.parts.map(({ groups: names, numerator, denominator }) => [names.join('+'), numerator, denominator])
    : result.state;

describe('groups compared', () => {
  it('each have their own counts', async () => {
    expect(groups(await compared([...people('East', 20, 30), ...people('West', 40, 20)]))).toEqual([
      ['East', 20, 50],
      ['West', 40, 60],
    ]);
  });

  it.each(['category', 'category_2', 'category_3'] as const)(
    'can be any further group that the county matches a column to: %s',
    async (field) => {
      const rows = [...people('East', 20, 30), ...people('West', 40, 20)].map(({ program, ...row }) => ({
        ...row,
        [field]: `${program} district`,
      }));
      expect(groups(await compared(rows, { split: field }))).toEqual([
        ['East district', 20, 50],
        ['West district', 40, 60],
      ]);
    },
  );

  it('can be the periods in which people came, those with everybody followed long enough', async () => {
    const entered = (on: string, met: number, others: number): readonly Row[] =>
      Array.from({ length: met + others }, (_, at) => ({
        person: `${on}.${at}`,
        encounter_date: on,
        entry_date: on,
        exit_date: at < met ? null : on,
      }));
    const rows = [
      ...entered('2025-01-10', 20, 15),
      ...entered('2025-03-31', 11, 0),
      ...entered('2025-05-01', 30, 12),
      ...entered('2025-07-01', 2, 3),
      ...entered('2026-05-01', 20, 20),
    ];
    const by = { split: 'period', metric: 'retention-of-entered-90d' } as const;
    expect(groups(await compared(rows, by))).toEqual([
      ['2025-Q1', 31, 46],
      ['2025-Q2+2025-Q3', 32, 47],
    ]);
    expect(groups(await compared(rows, { ...by, periods: 'half-year' }))).toEqual('hidden');
    expect(groups(await compared(rows, { ...by, policy: 'off' }))).toHaveLength(3);
  });

  it('are shown as one where few people, few with or few without the outcome would be told', async () => {
    const rows = [
      ...people('Large', 60, 60),
      ...people('Few', 3, 4),
      ...people('Few with', 5, 40),
      ...people('Few without', 30, 2),
      ...people('None without', 25, 0),
    ];
    expect(groups(await compared(rows))).toEqual([
      ['Large', 60, 120],
      ['None without', 25, 25],
      ['Few+Few with+Few without', 38, 84],
    ]);
    expect(groups(await compared(rows, { policy: 'off' }))).toHaveLength(5);
  });

  it('are joined by the next smallest where those together are still too few', async () => {
    const rows = [...people('Large', 60, 60), ...people('Middle', 20, 20), ...people('Few', 3, 4)];
    expect(groups(await compared(rows))).toEqual([
      ['Large', 60, 120],
      ['Few+Middle', 23, 47],
    ]);
  });

  it('stand beside everybody, each person once, unless that would tell of the few who are of two groups', async () => {
    const both = (first: number, last: number) =>
      people('East', 40, 40)
        .slice(first, last)
        .map((row) => ({ ...row, program: 'West' }));
    const everybody = async (rows: readonly Row[]) => {
      const result = await compared(rows);
      return result.state === 'ok' ? result.everybody : result.state;
    };
    const apart = [...people('East', 40, 40), ...people('West', 20, 20)];
    expect(await everybody(apart)).toEqual({ numerator: 60, denominator: 120, groupsOverlap: false });
    expect(await everybody([...apart, ...both(20, 60)])).toEqual({
      numerator: 60,
      denominator: 120,
      groupsOverlap: true,
    });
    expect(await everybody([...apart, ...both(36, 40)])).toBeNull();
  });

  it('are hidden where nothing is left to compare', async () => {
    expect(groups(await compared([...people('East', 30, 30), ...people('West', 3, 2)]))).toBe('hidden');
    expect(groups(await compared([...people('East', 3, 2), ...people('West', 3, 2)]))).toBe('hidden');
  });

  it("have a share with everybody's mix, where every part of the mix has enough people", async () => {
    const rows = [
      ...people('East', 20, 20, 'female'),
      ...people('East', 12, 48, 'male'),
      ...people('West', 30, 30, 'female'),
      ...people('West', 16, 24, 'male'),
      ...people('South', 15, 15, 'female'),
      ...people('South', 4, 4, 'male'),
    ];
    const mixed = await compared(rows, { mix: 'sex' }, { groups: new Map([['sex', ['female', 'male']]]) });
    const standardised = mixed.state === 'ok' ? mixed.parts.map((part) => part.standardised?.value ?? null) : [];
    // 130 women and 108 men: East 0.5 * 130/238 + 0.2 * 108/238 = 0.36, West 0.5 * 130/238 + 0.4 * 108/238 = 0.45.
    expect(standardised).toEqual([0.36, null, 0.45]);
  });

  it('say what the files lack', async () => {
    const rows = [{ person: 'a', encounter_date: '2025-01-01', program: 'East' }];
    expect(await compared(rows)).toMatchObject({ state: 'unanswerable', missing: [['referred', 'referral_date']] });
  });
});
