import { beforeAll, describe, expect, it } from 'vitest';
import { countsSql } from '../../src/data/counts-sql.ts';
import { duckdbDialect } from '../../src/data/db/dialect.ts';
import { metricSql } from '../../src/data/metric-sql.ts';
import { GRAINS } from '../../src/data/request.ts';
import {
  CONTACT_ROW,
  CONTACT_VIEWS,
  EPISODE_VIEW,
  EXIT_LINK,
  FOLD_VIEWS,
  JOINED_VIEWS,
  PERSON_VIEWS,
  RECORD_ROW,
  REFERRAL_DAY,
  REFERRAL_GAP,
  REPEATED_UNIT,
} from '../../src/data/views.ts';
import { METRICS } from '../../src/domain/metrics/catalogue.ts';
import { GROUP_FIELDS } from '../../src/domain/schema/fields.ts';
import { isoDate } from '../../src/domain/units.ts';
import { cohort } from './cohort.ts';
import { engine } from './engine.ts';

const WIDEST = {
  split: 'moud',
  where: [{ field: 'program', values: ["O'Brien's; drop table episode; --"] }],
  from: isoDate('2025-01-01'),
  to: isoDate('2025-12-31'),
} as const;

async function explained(sql: string): Promise<string> {
  const rows = await (await engine()).query(`explain ${sql}`);
  return rows.map((row) => String(row.explain_value)).join('\n');
}

beforeAll(async () => {
  await cohort([{ person: 'a', encounter_date: '2025-01-01', referred: true, exit_date: null, program: 'East' }]);
});

describe('every compiled metric', () => {
  it.each(METRICS.flatMap((metric) => GRAINS.map((by) => [metric.id, by, metric] as const)))(
    '%s by %s is read and run by the engine',
    async (_, by, metric) => {
      const sql = metricSql(metric, { by, ...WIDEST }, duckdbDialect);
      expect(await explained(sql)).not.toBe('');
      expect(await (await engine()).query(sql)).toEqual([]);
    },
  );

  it.each(GROUP_FIELDS)('splits by %s', async (split) => {
    for (const metric of METRICS) {
      const sql = metricSql(metric, { by: 'all', split, where: [], from: null, to: null }, duckdbDialect);
      expect(await explained(sql)).not.toBe('');
    }
  });

  it.each(METRICS.map((metric) => [metric.id, metric] as const))(
    '%s over monthly counts is read, or says it cannot be',
    async (_, metric) => {
      const shape = { by: 'quarter', split: 'program', where: WIDEST.where, from: WIDEST.from, to: WIDEST.to } as const;
      const sql = countsSql(metric, shape, duckdbDialect);
      expect(sql === null ? null : await explained(sql)).not.toBe('');
    },
  );

  it('is checked by an engine that refuses a wrong statement', async () => {
    await expect(explained('select no_such_column from episode')).rejects.toThrow('no_such_column');
  });
});

describe('the static views', () => {
  const named = [
    ...[RECORD_ROW, ...FOLD_VIEWS, EXIT_LINK, CONTACT_ROW, REPEATED_UNIT, ...CONTACT_VIEWS],
    ...[REFERRAL_DAY, ...JOINED_VIEWS, ...PERSON_VIEWS, REFERRAL_GAP, EPISODE_VIEW],
  ].map((sql) => [/create or replace view (\w+)/.exec(sql)?.[1] ?? '', sql] as const);

  it.each(named)('%s says its grain in its first comment', (name, sql) => {
    expect(sql.startsWith(`-- ${name}: one row per `)).toBe(true);
  });

  it.each([
    ['contact', 'contact_key'],
    ['admission', 'admission_key'],
    ['follow_up', 'follow_up_key'],
    ['death', 'person'],
    ['episode_view', 'episode_key'],
    ['episode', 'episode_key'],
  ])('%s has one row per %s', async (view, key) => {
    const { db } = await cohort(
      [
        { person: 'a', encounter_date: '2025-01-01', referred: true, death_date: '2025-05-01', program: 'East' },
        { person: 'a', encounter_date: '2025-01-01', referred: true, death_date: '2025-05-02', program: 'East' },
        { person: 'a', encounter_date: '2025-02-01', referred: true, death_date: null, program: 'West' },
        { person: 'b', encounter_date: '2025-02-01', referred: true, death_date: null, program: 'West' },
      ],
      {
        admissions: [
          { person: 'a', entry_date: '2025-02-03' },
          { person: 'a', entry_date: '2025-02-03' },
          { person: 'b', entry_date: '2025-02-04' },
        ],
        followUps: [
          { person: 'a', last_contact_date: '2025-03-01', status_90: 'in-treatment' },
          { person: 'a', last_contact_date: null, status_90: 'not-reached' },
        ],
      },
    );
    const [row] = await db.query(
      `select count(*)::integer as rows, count(distinct ${key})::integer as keys from ${view}`,
    );
    expect(row?.rows).toBeGreaterThan(0);
    expect(row?.keys).toBe(row?.rows);
  });
});
