import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { PublishedTable } from '../../../src/data/differencing/published-table.ts';
import { forgetViews, withholdDifferences } from '../../../src/data/differencing/withhold.ts';
import { differencingHits, recordPublished } from '../../../src/domain/privacy/differencing.ts';
import { defaultPolicy } from '../../../src/domain/privacy/policy.ts';
import { engine } from '../engine.ts';

/** People are numbers; every third one is met. */
function members(cells: Readonly<Record<string, readonly number[]>>): string {
  const rows = Object.entries(cells).flatMap(([period, people]) =>
    people.map((person) => `(${person}, '${period}', null, ${person % 3 === 0})`),
  );
  return `select * from (values ${rows.join(', ')}) as v(unit_no, period, part, is_met)`;
}

function table(cells: Readonly<Record<string, readonly number[]>>): PublishedTable {
  const sql = members(cells);
  const keys = Object.keys(cells).filter((period) => (cells[period] ?? []).length > 0);
  const shown = keys.map((period) => ({ key: period, period, groups: null }));
  return {
    id: sql,
    subject: 'entry',
    unit: 'person',
    members: sql,
    isDated: false,
    units: 'select 1000 as units',
    cells: shown,
  };
}

function people(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}

async function show(label: string, ...tables: readonly PublishedTable[]) {
  const { cells, because } = await withholdDifferences(await engine(), { label, tables }, defaultPolicy);
  return { hidden: tables.map(({ id }) => [...(cells.get(id) ?? [])]), because };
}

afterEach(async () => forgetViews(await engine()));

describe('a view after other views', () => {
  it('is withheld where subtracting it from one seen before leaves few people', async () => {
    expect(await show('all', table({ all: people(0, 150) }))).toEqual({ hidden: [[]], because: [] });
    expect(await show('all but 5', table({ all: people(0, 145) }))).toEqual({ hidden: [['all']], because: ['all'] });
    expect(await show('all but 60', table({ all: people(0, 90) }))).toEqual({ hidden: [[]], because: [] });
  });

  it('is withheld where one seen before lies inside it and leaves few, or few who were met', async () => {
    await show('a', table({ all: people(0, 100) }));
    expect((await show('a and 4', table({ all: people(0, 104) }))).hidden).toEqual([['all']]);
    expect((await show('a and 12, 4 of them met', table({ all: people(0, 112) }))).hidden).toEqual([['all']]);
    expect((await show('a and 60', table({ all: people(0, 160) }))).hidden).toEqual([[]]);
  });

  it('is withheld where two seen before, without common people, leave few of it', async () => {
    await show('east', table({ all: people(0, 60) }));
    await show('west', table({ all: people(60, 130) }));
    expect(await show('both and 7', table({ all: people(0, 137) }))).toEqual({
      hidden: [['all']],
      because: ['east', 'west'],
    });
  });

  it('keeps months that leave few people of a quarter seen before to themselves, the smallest first', async () => {
    await show('quarter', table({ '2025-Q1': people(0, 120) }));
    const months = table({ '2025-01': people(0, 40), '2025-02': people(40, 115) });
    expect(await show('months', months)).toEqual({ hidden: [['2025-01']], because: ['quarter'] });
  });

  it('hides a further period where the total of the same view would tell the hidden one', async () => {
    const total = table({ all: people(0, 126) });
    const shown = table({ '2025-Q2': people(6, 50), '2025-Q3': people(50, 126) });
    expect(await show('trend', total, shown)).toEqual({ hidden: [[], ['2025-Q2']], because: [] });
  });

  it('shows what it showed before when it is asked for again', async () => {
    const [all, most] = [table({ all: people(0, 150) }), table({ all: people(0, 145) })];
    await show('all', all);
    await show('most', most);
    expect((await show('all again', all)).hidden).toEqual([[]]);
    expect((await show('most again', most)).hidden).toEqual([['all']]);
  });

  it('withholds whatever the rule over sets of ids finds', async () => {
    const range = fc
      .tuple(fc.nat(60), fc.integer({ min: 31, max: 90 }))
      .map(([from, size]) => people(from, from + size));
    const law = fc.asyncProperty(fc.array(range, { minLength: 2, maxLength: 5 }), async (views) => {
      await forgetViews(await engine());
      let ledger = { published: [], policy: defaultPolicy } as Parameters<typeof differencingHits>[0];
      for (const [index, view] of views.entries()) {
        const hits = differencingHits(ledger, new Set(view), new Set(view.filter((person) => person % 3 === 0)));
        const { hidden } = await show(`view ${index}`, table({ all: view }));
        if (hits.length > 0) expect(hidden).toEqual([['all']]);
        if (hidden.flat().length === 0) ledger = recordPublished(ledger, { name: `${index}`, clients: new Set(view) });
      }
    });
    await fc.assert(law, { numRuns: 8, seed: 8 });
  });
});
