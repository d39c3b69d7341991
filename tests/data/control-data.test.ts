import { describe, expect, it } from 'vitest';
import { controlData, sparseness } from '../../src/data/control-data.ts';
import { definedMetrics } from '../../src/domain/metrics/definitions.ts';
import { addDays, isoDate } from '../../src/domain/units.ts';
import { series } from '../report/control/control-sample.ts';
import { metric } from '../report/results.ts';
import { cohort, request } from './cohort.ts';

describe('whether events are too sparse for shares by period', () => {
  it('is said with their average number, below 3', () => {
    const some = Array.from({ length: 12 }, (_, at) => at % 3);
    expect(sparseness(series(some))).toEqual({ code: 'sparse', events: 1, level: 'month' });
    expect(sparseness(series(some.map((events) => events + 2)))).toBeNull();
  });

  it('is said where no period holds enough people, or too few periods can be shown', () => {
    expect(sparseness(null)).toEqual({ code: 'no-periods' });
    expect(sparseness(series([50, 50, 50]))).toEqual({ code: 'no-periods' });
  });
});

describe('what a control chart of deaths is drawn from', async () => {
  // One person met every ten days; of the first 48 every fourth dies five days later: 12 deaths.
  const rows = Array.from({ length: 50 }, (_, at) => {
    const day = addDays(isoDate('2024-01-01'), at * 10);
    return { person: `p${at}`, encounter_date: day, death_date: at < 48 && at % 4 === 0 ? addDays(day, 5) : null };
  });
  const { db, loaded } = await cohort(rows);
  const asked = (policy: string, choice: 'auto' | 'days-between' | 'laney' = 'auto', id = 'death-30d') =>
    controlData(db, loaded, request('', { policy }), { metric: metric(id), choice });

  it('are single events while nothing is hidden, with the reason', async () => {
    expect(await asked('off')).toMatchObject({ kind: 'events', why: { code: 'no-periods' } });
    expect(await asked('off', 'days-between')).toMatchObject({ kind: 'events', why: { code: 'chosen' } });
  });

  it('is hidden by a rule that hides small numbers, also when asked for', async () => {
    expect(await asked('cms')).toEqual({ kind: 'hidden' });
    expect(await asked('cms', 'days-between')).toEqual({ kind: 'hidden' });
  });

  it('are no single events of fewer than eleven', async () => {
    const few = request('', { policy: 'off', to: isoDate('2024-06-01') });
    const data = await controlData(db, loaded, few, { metric: metric('death-30d'), choice: 'days-between' });
    expect(data).toEqual({ kind: 'few-events' });
  });

  it('is counted by a changed definition', async () => {
    const definitions = {
      preset: 'throughline',
      changes: { 'people-encountered': {}, 'referral-rate': { episodes: 'every' } },
    } as const;
    const metrics = definedMetrics('referral-rate', definitions);
    const many = Array.from({ length: 60 }, (_, at) => ({
      person: `p${at % 20}`,
      encounter_date: `2025-01-${String((at % 28) + 1).padStart(2, '0')}`,
      referred: at % 2 === 0,
    }));
    const changed = await cohort(many);
    const [metric] = metrics;
    if (metric === undefined) throw new Error('the measure is gone');
    const data = await controlData(changed.db, changed.loaded, request('', { definitions }), {
      metric,
      choice: 'auto',
    });
    expect(data.kind === 'periods' && data.series.metric.id).toBe(metric.id);
  });
});
