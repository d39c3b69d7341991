import { afterEach, describe, expect, it } from 'vitest';
import { guardEntry, guardExits, guardSurvival } from '../../../src/data/differencing/guard-curves.ts';
import { forgetViews } from '../../../src/data/differencing/withhold.ts';
import { exitReasons } from '../../../src/data/exit-reasons.ts';
import type { Filter } from '../../../src/data/request.ts';
import { survival } from '../../../src/data/survival.ts';
import { timeToEntry } from '../../../src/data/time-to-entry.ts';
import { cohort, type Row, request } from '../cohort.ts';
import { engine } from '../engine.ts';

/** People of one program who all came on one day, left after so many days, or have not left. */
function people(program: string, kind: string, size: number, row: Row): readonly Row[] {
  return Array.from({ length: size }, (_, index) => ({
    person: `${program}-${kind}-${index}`,
    program,
    referred: true,
    encounter_date: '2025-01-01',
    referral_date: '2025-01-01',
    entry_date: '2025-01-01',
    exit_date: null,
    exit_reason: null,
    ...row,
  }));
}

const LEFT = { exit_date: '2025-02-10', exit_reason: 'completed' };

/** Days on which the figures of one view after another tell something. */
async function views(rows: readonly Row[], filters: readonly (readonly Filter[])[]) {
  const { db, loaded } = await cohort(rows);
  const seen: string[] = [];
  for (const where of filters) {
    const reasons = new Set<string>();
    const asked = {
      request: { ...request(''), policy: 'wi', where },
      label: where.length === 0 ? 'everybody' : 'program One',
      withheld: (because: readonly string[]) => {
        for (const label of because) reasons.add(label);
      },
    };
    const [stays, exits, entry] = [
      await survival(db, loaded, asked.request),
      await exitReasons(db, loaded, asked.request),
      await timeToEntry(db, loaded, asked.request),
    ];
    const told = stays.state === 'ok' ? await guardSurvival(db, loaded, stays, asked) : null;
    const left = exits.state === 'ok' ? await guardExits(db, loaded, exits, asked) : null;
    const came = entry.state === 'ok' ? await guardEntry(db, loaded, entry, asked) : null;
    const days = (points: readonly { readonly day: number }[] | undefined) =>
      points === undefined
        ? 'none'
        : points
            .map(({ day }) => day)
            .filter((day) => day <= 60)
            .join();
    seen.push(
      `stays ${days(told?.curves[0]?.points)} exits ${days(left?.points)} entry ${days(came?.points)}${[...reasons].map((label) => ` because of ${label}`).join('')}`,
    );
  }
  return seen;
}

const ONE = [{ field: 'program', values: ['One'] }] as const;

afterEach(async () => forgetViews(await engine()));

describe('curves of one view after the other', () => {
  const NEVER = people('One', 'never', 6, { entry_date: null });
  const one = [...people('One', 'left', 6, LEFT), ...people('One', 'stayed', 8, {}), ...NEVER];

  it('tell the same days where enough people of the rest had left', async () => {
    const two = [...people('Two', 'left', 6, LEFT), ...people('Two', 'stayed', 8, {})];
    const [all, some] = await views([...one, ...two], [[], ONE]);
    expect(all).toBe('stays 0,30,60 exits 0,30,60 entry 0,6,13,20,30,45,60');
    expect(some).toBe(all);
  });

  it('leave out the days by which few of the rest had left, or from when few of them are followed', async () => {
    const two = [...people('Two', 'left', 2, LEFT), ...people('Two', 'stayed', 8, {})];
    const [all, some] = await views([...one, ...two], [[], ONE]);
    expect(all).toBe('stays 0,30,60 exits 0,30,60 entry 0,6,13,20,30,45,60');
    expect(some).toBe('stays 0,30 exits 0,30 entry 0,6,13,20,30,45,60');
  });

  it('are withheld whole where few people would be the rest, and name the view that is the reason', async () => {
    const [, some] = await views([...one, ...people('Two', 'stayed', 3, {})], [[], ONE]);
    expect(some).toBe('stays none exits none entry none because of everybody');
  });
});
