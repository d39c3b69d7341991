import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/data/analyse.ts';
import type { Db } from '../../../src/data/db/port.ts';
import { integerOf, textOf } from '../../../src/data/db/row.ts';
import { guardView } from '../../../src/data/differencing/guard-results.ts';
import { publishedTable } from '../../../src/data/differencing/published-table.ts';
import { inspectFile } from '../../../src/data/inspect.ts';
import { loadFiles } from '../../../src/data/load.ts';
import type { AnalysisRequest, Filter } from '../../../src/data/request.ts';
import type { Analysis } from '../../../src/data/result.ts';
import type { Loaded } from '../../../src/data/workspace.ts';
import { assert } from '../../../src/domain/assert.ts';
import { periodById } from '../../../src/domain/period.ts';
import { defaultPolicy } from '../../../src/domain/privacy/policy.ts';
import { isSmall } from '../../../src/domain/privacy/primary.ts';
import { isoDate } from '../../../src/domain/units.ts';
import { request } from '../cohort.ts';
import { engine } from '../engine.ts';

/** Numbers as a reader sees them, with the people behind them, which the reader only knows by the filters. */
interface SeenNumber {
  readonly place: string;
  readonly people: ReadonlySet<string>;
}

async function loadSample(name: string): Promise<Loaded> {
  const db = await engine();
  const content = new Uint8Array(readFileSync(`data-samples/${name}`));
  const inspection = await inspectFile(db, { source: { name, size: content.byteLength, content }, fileNo: 1 });
  assert('read' in inspection, 'the sample is read');
  const files = [{ inspection, mapping: inspection.suggestion.mapping }];
  return loadFiles(db, { files, today: isoDate('2026-07-15'), asOf: isoDate('2026-06-30') });
}

/** Numbers that come out the same on every run. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * sides);
  };
}

function randomFilters(loaded: Loaded, roll: (sides: number) => number): readonly Filter[] {
  const fields = (['program', 'agency', 'pathway', 'sex', 'age_group'] as const).filter((field) =>
    loaded.groups.has(field),
  );
  const chosen = fields.filter(() => roll(fields.length) < 1);
  return chosen.flatMap((field) => {
    const values = (loaded.groups.get(field) ?? []).filter(() => roll(3) > 0);
    return values.length === 0 ? [] : [{ field, values }];
  });
}

/** Who is in each shown number: all counted, those above the line, and the rest. */
async function seenNumbers(
  db: Db,
  loaded: Loaded,
  analysis: Analysis,
  asked: AnalysisRequest,
): Promise<readonly SeenNumber[]> {
  const [metric] = [...new Set(analysis.results.map((result) => result.metric))];
  if (metric === undefined) return [];
  const { members, cells, isDated } = publishedTable(metric, analysis.results, { kind: loaded.kind, shape: asked });
  const rows = await db.query(
    `select unit_no::varchar as unit_no, period::varchar as period, is_met, count(*)::integer as times from (${members}) group by all`,
  );
  return cells.flatMap(({ period }) => {
    const told = isDated ? (periodById(period)?.start ?? null) : period;
    const own = rows.filter((row) => textOf(row, 'period') === told && integerOf(row, 'times') > 0);
    const keys = (kept: typeof own) => new Set(kept.flatMap((row) => textOf(row, 'unit_no') ?? []));
    return [
      { place: `${period} counted`, people: keys(own) },
      { place: `${period} met`, people: keys(own.filter(({ is_met }) => is_met === true)) },
      { place: `${period} unmet`, people: keys(own.filter(({ is_met }) => is_met === false)) },
    ];
  });
}

/** How many people the larger set has beyond the smaller one inside it, where these are few; else `null`. */
function fewBeyond(one: ReadonlySet<string>, other: ReadonlySet<string>): number | null {
  const [large, small] = one.size > other.size ? [one, other] : [other, one];
  const rest = large.size - small.size;
  if (rest === 0 || !isSmall(rest, defaultPolicy)) return null;
  return [...small].every((key) => large.has(key)) ? rest : null;
}

describe.each([
  ['tidy-encounters.csv', 'treatment-entry-30d', 46],
  ['monthly-counts.csv', 'referral-rate', 12],
])('an attacker who opens many views of %s', (file, metric, views) => {
  it('finds no small group by subtracting one number from another, nor a period from its whole', {
    timeout: 240_000,
  }, async () => {
    const loaded = await loadSample(file);
    const db = await engine();
    const roll = dice(8);
    const seen: SeenNumber[][] = [];
    for (let view = 0; view < views; view += 1) {
      const by = (['month', 'quarter', 'year'] as const)[roll(3)] ?? 'quarter';
      const asked = {
        ...request(metric),
        policy: 'cms',
        asOf: isoDate('2026-06-30'),
        by,
        where: view === 0 ? [] : randomFilters(loaded, roll),
      };
      const whole = { ...asked, by: 'all' } as const;
      const computed = {
        byPeriod: await analyse(db, loaded, asked),
        whole: await analyse(db, loaded, whole),
        cascade: null,
      };
      const { numbers } = await guardView(db, loaded, computed, { request: asked, label: `view ${view}` });
      seen.push([
        ...(await seenNumbers(db, loaded, numbers.whole, whole)),
        ...(await seenNumbers(db, loaded, numbers.byPeriod, asked)),
      ]);
    }
    const found = seen.flatMap((one, at) =>
      seen.slice(at).flatMap((other) =>
        one.flatMap((first) =>
          other.flatMap((second) => {
            if (first.place.split(' ')[1] !== second.place.split(' ')[1]) return [];
            const rest = fewBeyond(first.people, second.people);
            return rest === null ? [] : [`${first.place} - ${second.place}: ${rest}`];
          }),
        ),
      ),
    );
    expect(found).toEqual([]);
    expect(seen.flat().length).toBeGreaterThan(views * 4);
    expect((seen.length * (seen.length - 1)) / 2).toBeGreaterThan(views === 46 ? 1000 : 50);
  });
});
