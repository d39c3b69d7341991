import { afterEach, describe, expect, it } from 'vitest';
import { analyse } from '../../../src/data/analyse.ts';
import { cascade } from '../../../src/data/cascade.ts';
import { guardView } from '../../../src/data/differencing/guard-results.ts';
import { forgetViews } from '../../../src/data/differencing/withhold.ts';
import type { Filter } from '../../../src/data/request.ts';
import { cohort, type Row, request } from '../cohort.ts';
import { engine } from '../engine.ts';

function people(program: string, kind: string, size: number, row: Row): readonly Row[] {
  return Array.from({ length: size }, (_, index) => ({
    person: `${program}-${kind}-${index}`,
    program,
    referred: true,
    encounter_date: '2025-01-10',
    referral_date: '2025-01-10',
    entry_date: null,
    already_in_treatment: null,
    ...row,
  }));
}

/** Of each program six who came and six who did not, and as many more who are not counted. */
function program(name: string, treated: number, late: number): readonly Row[] {
  return [
    ...people(name, 'entered', 6, { entry_date: '2025-01-12' }),
    ...people(name, 'not', 6, {}),
    ...people(name, 'treated', treated, { already_in_treatment: true }),
    ...people(name, 'late', late, { encounter_date: '2026-06-20', referral_date: '2026-06-20' }),
  ];
}

/** What the views by these filters tell one after the other: those counted, those pending, those left out. */
async function views(rows: readonly Row[], filters: readonly (readonly Filter[])[]) {
  const { db, loaded } = await cohort(rows);
  const seen: string[] = [];
  for (const where of filters) {
    const asked = { ...request('treatment-entry-30d'), policy: 'wi', where };
    const whole = await analyse(db, loaded, { ...asked, by: 'all' });
    const nothing = { ...whole, results: [] };
    const way = await cascade(db, loaded, asked);
    const computed = { byPeriod: nothing, whole, cascade: way };
    const { numbers } = await guardView(db, loaded, computed, { request: asked, label: JSON.stringify(where) });
    const [result] = numbers.whole.results;
    const cell = result?.cell.state === 'ok' ? result.cell : null;
    const left = result?.leftOut?.map(({ reason, count }) => `${reason}:${count}`).join() ?? null;
    seen.push(`${cell?.denominator} +${cell?.pending} ${left} | cascade +${numbers.cascade?.pending}`);
  }
  return seen;
}

const ONE = [{ field: 'program', values: ['One'] }] as const;

afterEach(async () => forgetViews(await engine()));

describe('those who are not counted, seen in one view after the other', () => {
  it('are told where they differ by nobody or by enough', async () => {
    expect(await views([...program('One', 7, 6), ...program('Two', 0, 6)], [[], ONE])).toEqual([
      '24 +12 already-in-treatment:7 | cascade +12',
      '12 +6 already-in-treatment:7 | cascade +6',
    ]);
  });

  it('are not told where few of those left out would be of the other program', async () => {
    expect(await views([...program('One', 7, 6), ...program('Two', 4, 6)], [[], ONE])).toEqual([
      '24 +12 already-in-treatment:11 | cascade +12',
      '12 +null null | cascade +null',
    ]);
  });

  it('are not told where few of the pending would be of the other program', async () => {
    expect(await views([...program('One', 7, 6), ...program('Two', 0, 3)], [[], ONE])).toEqual([
      '24 +9 already-in-treatment:7 | cascade +9',
      '12 +null null | cascade +null',
    ]);
  });
});
