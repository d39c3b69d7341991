import { describe, expect, it } from 'vitest';
import { secondReadings } from '../../src/data/second-readings.ts';
import { defineMetric } from '../../src/domain/metrics/define-metric.ts';
import type { Switches } from '../../src/domain/metrics/switches.ts';
import { fixedWindow, followEpisodes } from '../../src/domain/stats/fixed-window.ts';
import { addDays, isoDate } from '../../src/domain/units.ts';
import { metric } from '../report/results.ts';
import { cohort, type Row, request } from './cohort.ts';

const AS_OF = isoDate('2025-12-31');

async function readings(
  rows: readonly Row[],
  { policy = 'off', switches = {} }: { policy?: string; switches?: Switches },
) {
  const { db, loaded } = await cohort(rows, { asOf: AS_OF });
  const measure = defineMetric(metric('retention-of-entered-90d'), switches);
  return secondReadings(db, loaded, measure, request('', { asOf: AS_OF, policy }));
}

/** `size` people who entered on a day and left so many days later; `null` is still in treatment. */
function people(prefix: string, size: number, entry: string, days: number | null, more: Row = {}): readonly Row[] {
  return Array.from({ length: size }, (_, index) => ({
    person: `${prefix}${index}`,
    encounter_date: entry,
    entry_date: entry,
    exit_date: days === null ? null : addDays(isoDate(entry), days),
    ...more,
  }));
}

describe('the reading from everybody', () => {
  const rows = [
    ...people('early', 6, '2025-03-01', 20),
    ...people('stay', 6, '2025-03-01', null),
    ...people('edge', 2, '2025-03-01', 90),
    ...people('late', 8, '2025-11-20', null),
    ...people('lost', 1, '2025-11-20', 10),
  ];

  it('is Kaplan-Meier just before the window’s last day, as the estimator of dated episodes has it', async () => {
    const { followed } = followEpisodes(
      rows.map(({ entry_date, exit_date }) => ({
        entry: isoDate(String(entry_date)),
        discharge: exit_date === null ? undefined : isoDate(String(exit_date)),
      })),
      AS_OF,
    );
    const { survival } = fixedWindow(followed, 90);
    const told = await readings(rows, {});
    expect(told?.curve?.stayed).toBeCloseTo(survival?.survival ?? Number.NaN, 12);
    expect(told?.curve?.stayed).toBeGreaterThan(8 / 14);
  });

  it('follows the definition: who was transferred is counted as staying where that is chosen', async () => {
    const transferred = people('moved', 10, '2025-03-01', 30, { exit_reason: 'transferred' });
    const stayed = people('stay', 10, '2025-03-01', null, { exit_reason: null });
    expect((await readings([...transferred, ...stayed], {}))?.curve?.stayed).toBe(0.5);
    expect((await readings([...transferred, ...stayed], { switches: { transferred: 'met' } }))?.curve?.stayed).toBe(1);
  });

  it('is not told where few people, or few exits, would be described', async () => {
    const few = [...people('left', 3, '2025-03-01', 10), ...people('stay', 40, '2025-03-01', null)];
    expect((await readings(few, { policy: 'cms' }))?.curve).toBeNull();
    const many = [...people('left', 20, '2025-03-01', 10), ...people('stay', 40, '2025-03-01', null)];
    expect((await readings(many, { policy: 'cms' }))?.curve).toMatchObject({ stayed: 0.67 });
  });

  it('does not reach beyond those who could have been followed so long', async () => {
    expect((await readings(people('late', 20, '2025-11-20', null), {}))?.curve).toBeNull();
  });
});

describe('the reading with stays ended that nobody has heard of for over 90 days', () => {
  const heardOf = { last_contact_date: '2025-12-20' };
  const gone = { last_contact_date: '2025-04-01' };
  const rows = (stale: number) => [
    ...people('left', 30, '2025-03-01', 10, { last_contact_date: null }),
    ...people('stay', 60, '2025-03-01', null, heardOf),
    ...people('gone', stale, '2025-03-01', null, gone),
  ];

  it('says by how many fewer people stayed, and that a range is needed from five points on', async () => {
    expect((await readings(rows(12), {}))?.stale).toMatchObject({
      state: 'told',
      cell: { numerator: 60, denominator: 102 },
      fewer: 12,
      isNotable: true,
    });
    expect((await readings(rows(4), {}))?.stale).toMatchObject({ fewer: 4, isNotable: false });
  });

  it('is hidden where it would show a few people', async () => {
    expect((await readings(rows(10), { policy: 'cms' }))?.stale).toEqual({ state: 'few' });
    expect((await readings(rows(11), { policy: 'cms' }))?.stale).toMatchObject({ state: 'told', fewer: 11 });
  });

  it('says nothing where nobody is meant, or the last contact came after the window', async () => {
    expect((await readings(rows(0), {}))?.stale).toBeNull();
    const later = people('gone', 12, '2025-03-01', null, { last_contact_date: '2025-07-01' });
    expect((await readings([...rows(0), ...later], {}))?.stale).toBeNull();
  });
});

describe('other measures', () => {
  it('have no second reading', async () => {
    const { db, loaded } = await cohort(people('a', 3, '2025-03-01', 10));
    expect(await secondReadings(db, loaded, metric('treatment-entry-30d'), request('', {}))).toBeNull();
    expect(
      await secondReadings(db, { ...loaded, kind: 'aggregate' }, metric('retention-of-entered-90d'), request('', {})),
    ).toBeNull();
  });

  it('of everybody referred have no curve, since their clock starts before they enter', async () => {
    const rows = people('a', 20, '2025-03-01', 10, {
      referred: true,
      referral_date: '2025-03-01',
      last_contact_date: null,
    });
    const { db, loaded } = await cohort(rows);
    expect(await secondReadings(db, loaded, metric('retention-of-referred-90d'), request('', {}))).toEqual({
      curve: null,
      stale: null,
    });
  });
});
