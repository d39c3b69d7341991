import { describe, expect, it } from 'vitest';
import { cascade } from '../../src/data/cascade.ts';
import { controlSeries } from '../../src/data/control-series.ts';
import type { Db, SqlRow } from '../../src/data/db/port.ts';
import { exitReasons } from '../../src/data/exit-reasons.ts';
import { compareGroups } from '../../src/data/group-comparison.ts';
import { survival } from '../../src/data/survival.ts';
import { isoDate } from '../../src/domain/units.ts';
import { figureCsv } from '../../src/export/figure-csv.ts';
import { cascadeFigure } from '../../src/report/cascade-figure.ts';
import { comparisonFigure } from '../../src/report/compare/comparison-figure.ts';
import { funnelFigure } from '../../src/report/compare/funnel-figure.ts';
import { controlFigure } from '../../src/report/control/control-figure.ts';
import type { Figure } from '../../src/report/figure.ts';
import { exitsFigure } from '../../src/report/retention/exits-figure.ts';
import { survivalFigure } from '../../src/report/retention/survival-figure.ts';
import { loadedWith } from '../app/ready-file.ts';
import { telltales } from './attacker-tools.ts';
import type { Truth } from './seen-table.ts';
import { engineWith, loaded, trendOf } from './truth-engine.ts';

const asked = { where: [], from: null, to: null, asOf: isoDate('2026-06-30'), policy: 'cms' } as const;
const around = { asOf: asked.asOf, scope: '', source: 'counts.csv' } as const;

/** Numbers that come out the same on every run. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * sides);
  };
}

type Roll = ReturnType<typeof dice>;

/** Draws truths and, of each, others that differ from it a little; gives what tells those with equal files apart. */
async function attack<Raw>(
  draw: (roll: Roll) => Raw,
  change: (raw: Raw, roll: Roll) => Raw,
  figuresOf: (raw: Raw) => Promise<readonly (Figure | null)[]>,
) {
  const roll = dice(8);
  const found = new Set<string>();
  let twins = 0;
  for (let truth = 0; truth < 5; truth += 1) {
    const raw = draw(roll);
    const figures = await figuresOf(raw);
    for (let turn = 0; turn < 8; turn += 1) {
      const changed = change(raw, roll);
      if (JSON.stringify(changed) === JSON.stringify(raw)) continue;
      const others = await figuresOf(changed);
      for (const [index, figure] of figures.entries()) {
        const other = others[index];
        if (!figure || !other || figureCsv.render(figure) !== figureCsv.render(other)) continue;
        twins += 1;
        for (const name of telltales(figure, other)) found.add(`${figure.id}: ${name}`);
      }
    }
  }
  return { twins, found: [...found] };
}

/** Counts by year and program, many of them small. */
function drawTruth(years: number, programs: number) {
  return (roll: Roll): Truth => {
    const met = Array.from({ length: years }, () =>
      Array.from({ length: programs }, () => (roll(2) === 0 ? roll(14) : 12 + roll(60))),
    );
    return { met, referred: met.map((row) => row.map((value) => roll(value + 1))) };
  };
}

/** One person more in a small cell and one fewer in another, above the line or below. */
function movePerson({ met, referred }: Truth, roll: Roll): Truth {
  const small = met.flatMap((row, year) =>
    row.flatMap((value, at) => (value > 1 && value < 11 ? [[year, at] as const] : [])),
  );
  const [from, to] = [small[roll(small.length)], small[roll(small.length)]];
  if (from === undefined || to === undefined) return { met, referred };
  const counted = met.map((row) => [...row]);
  const above = referred.map((row) => [...row]);
  const add = (table: number[][], [year, at]: readonly [number, number], by: number) => {
    const row = table[year];
    if (row !== undefined) row[at] = (row[at] ?? 0) + by;
  };
  const isMet = (above[from[0]]?.[from[1]] ?? 0) > 0;
  add(counted, from, -1);
  add(counted, to, 1);
  if (isMet) {
    add(above, from, -1);
    add(above, to, 1);
  }
  const isSound = counted.every((row, year) => row.every((value, at) => (above[year]?.[at] ?? 0) <= value));
  return isSound ? { met: counted, referred: above } : { met, referred };
}

interface RawStay {
  readonly part: string;
  readonly days: number;
  readonly reason: string | null;
  readonly people: number;
}

const REASONS = ['completed', 'dropped-out', 'transferred', 'died'];

function drawStays(roll: Roll): readonly RawStay[] {
  return Array.from({ length: 60 }, () => ({
    part: ['East', 'West', 'North'][roll(3)] ?? 'East',
    days: roll(400),
    reason: roll(3) === 0 ? null : (REASONS[roll(4)] ?? null),
    people: 1 + roll(4),
  }));
}

/** Some stays end a few days earlier or later. */
function shiftStays(stays: readonly RawStay[], roll: Roll): readonly RawStay[] {
  const turn = roll(stays.length);
  return stays.map((stay, at) => (at === turn ? { ...stay, days: Math.max(0, stay.days + roll(9) - 4) } : stay));
}

function db(query: Db['query']): Db {
  const answer: Db['query'] = async (sql) =>
    sql.includes('from setting') && sql.length < 80 ? [{ as_of: asked.asOf }] : query(sql);
  return { query: answer, execute: async () => undefined, withUpload: (_, use) => use(), close: async () => undefined };
}

const client = loadedWith({
  kind: 'client-level',
  mappedFields: new Set([
    'person_id',
    'encounter_date',
    'referral_date',
    'referred',
    'accepted',
    'entry_date',
    'exit_date',
    'exit_reason',
  ]),
});

function stayEngine(stays: readonly RawStay[]): Db {
  return db(async (sql) => {
    if (!sql.includes('as state')) return [];
    const isSplit = !sql.includes('null::varchar as part');
    return stays.map(
      ({ part, days, reason, people }): SqlRow => ({
        part: isSplit ? part : null,
        state: reason === null ? 'open' : 'exited',
        days,
        reason,
        people,
      }),
    );
  });
}

async function stayFigures(stays: readonly RawStay[]): Promise<readonly (Figure | null)[]> {
  const engine = stayEngine(stays);
  const curves = async (split: 'program' | null) => {
    const told = await survival(engine, client, { ...asked, split });
    return told.state === 'ok'
      ? survivalFigure({ ...around, counting: client, survival: told, windows: [], stale: null, split })
      : null;
  };
  const exits = await exitReasons(engine, client, { ...asked, split: null });
  return [
    await curves(null),
    await curves('program'),
    exits.state === 'ok' ? exitsFigure({ ...around, counting: client, exits }) : null,
  ];
}

/** How many came to each step, and why others did not. */
type RawWay = readonly { readonly reached: number; readonly lost: readonly number[] }[];

function drawWay(roll: Roll): RawWay {
  let left = 160 + roll(80);
  return Array.from({ length: 6 }, () => {
    const lost = [roll(18), roll(9), roll(9)];
    const reached = left;
    left = Math.max(0, left - lost.reduce((sum, one) => sum + one, 0));
    return { reached, lost };
  });
}

/** One person was lost a step earlier, or for another reason. */
function moveLoss(way: RawWay, roll: Roll): RawWay {
  const at = roll(way.length - 1);
  if (roll(2) === 0) {
    return way.map((step, index) => {
      const [first = 0, second = 0, third = 0] = step.lost;
      return index === at && second > 0 ? { ...step, lost: [first, second - 1, third + 1] } : step;
    });
  }
  return way.map((step, index) =>
    index === at + 1 && step.reached > 0 ? { ...step, reached: step.reached - 1 } : step,
  );
}

async function wayFigure(way: RawWay): Promise<readonly (Figure | null)[]> {
  const engine = db(async (sql) => {
    if (sql.includes('as step_0'))
      return [
        { pending: 0, ...leftOut(sql), ...Object.fromEntries(way.map(({ reached }, at) => [`step_${at}`, reached])) },
      ];
    if (!sql.includes('as reason')) return [];
    return way.flatMap(({ lost }, furthest) =>
      lost.map((people, at) => ({ furthest, reason: REASONS[at] ?? '', people })),
    );
  });
  const told = await cascade(engine, client, asked);
  return [told === null ? null : cascadeFigure({ ...around, counting: client, cascade: told })];
}

/** The columns of those left out by reason, of whom there are none. */
function leftOut(sql: string): SqlRow {
  return Object.fromEntries([...sql.matchAll(/as (left_out_\d+)/g)].map(([, name]) => [name ?? '', 0]));
}

async function comparisonFigures(truth: Truth): Promise<readonly (Figure | null)[]> {
  const request = { ...asked, metric: 'referral-rate', split: 'program', periods: 'year', mix: null } as const;
  const comparison = await compareGroups(engineWith(truth), loaded, request);
  if (comparison.state !== 'ok') return [null];
  const input = { ...around, counting: loaded, comparison, stale: null, field: 'program', mix: null } as const;
  return [comparisonFigure(input), funnelFigure(input)];
}

/** Two small years before many large ones. */
function drawYears(roll: Roll): Truth {
  const small = Array.from({ length: 2 }, () => 2 + roll(8));
  const large = Array.from({ length: 14 }, () => 40 + roll(40));
  const met = [...small, ...large].map((value) => [value]);
  return { met, referred: met.map(([value = 0]) => [Math.floor(value / 2)]) };
}

async function controlFigures({ met, referred }: Truth): Promise<readonly (Figure | null)[]> {
  const years = db(async () =>
    met.map(([denominator = 0], at) => {
      return { period: `${2010 + at}`, part: null, numerator: referred[at]?.[0] ?? 0, denominator, pending: 0 };
    }),
  );
  const series = await controlSeries(years, loaded, asked, { metric: 'referral-rate' });
  if (series === null) return [null];
  const context = { ...around, counting: loaded, choice: 'auto', events: [], limits: [] } as const;
  return [controlFigure({ kind: 'periods', series }, context)];
}

describe('an attacker who measures every picture and reads every copy, and has the file', () => {
  it('would see a hidden mark that is drawn, and a word that only a screen reader says', async () => {
    const figure = await trendOf(drawTruth(5, 3)(dice(8)), 'program');
    const [first, ...others] = figure.body.kind === 'trend' ? figure.body.series : [];
    if (first === undefined || figure.body.kind !== 'trend') throw new Error('a trend was asked for');
    const drawn = { state: 'ok', value: 0.9, low: null, high: null, label: 'hidden' } as const;
    const series = [{ ...first, marks: first.marks.map(() => drawn) }, ...others];
    const betrayed = telltales(figure, { ...figure, body: { ...figure.body, series } });
    expect(betrayed).toEqual(expect.arrayContaining(['trend 0 at 340', 'trend 1 at 900']));
    expect(telltales(figure, { ...figure, altText: 'two people' })).not.toContain('csv file');
    expect(telltales(figure, { ...figure, altText: 'two people' })).not.toEqual([]);
  });

  it('learns nothing beyond the file from trends, alone and by group', async () => {
    const { twins, found } = await attack(drawTruth(5, 4), movePerson, async (truth) => [
      await trendOf(truth, 'program'),
      await trendOf(truth, null),
    ]);
    expect(found).toEqual([]);
    expect(twins).toBeGreaterThan(20);
  });

  it('nor from curves, alone and by group, and from exits', async () => {
    const { twins, found } = await attack(drawStays, shiftStays, stayFigures);
    expect(found).toEqual([]);
    expect(twins).toBeGreaterThan(20);
  });

  it('nor from the cascade', async () => {
    const { twins, found } = await attack(drawWay, moveLoss, wayFigure);
    expect(found).toEqual([]);
    expect(twins).toBeGreaterThan(5);
  });

  it('nor from groups compared, as a forest and on a funnel', async () => {
    const { twins, found } = await attack(drawTruth(1, 4), movePerson, comparisonFigures);
    expect(found).toEqual([]);
    expect(twins).toBeGreaterThan(0);
  });

  it('nor from a control chart', async () => {
    const { twins, found } = await attack(drawYears, movePerson, controlFigures);
    expect(found).toEqual([]);
    expect(twins).toBeGreaterThan(0);
  });
});
