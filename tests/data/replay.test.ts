import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { cascade } from '../../src/data/cascade.ts';
import { plainRows } from '../../src/data/db/arrow-rows.ts';
import type { SqlRow } from '../../src/data/db/port.ts';
import { exitReasons } from '../../src/data/exit-reasons.ts';
import { survival } from '../../src/data/survival.ts';
import { timeToEntry } from '../../src/data/time-to-entry.ts';
import { isoDate } from '../../src/domain/units.ts';
import { testWorld } from '../cli/world.ts';
import { request } from './cohort.ts';
import { loadTexts } from './load-texts.ts';

let booted: ReturnType<typeof bootPlainEngine> | undefined;

async function bootPlainEngine() {
  const duckdb = await import('@duckdb/duckdb-wasm/blocking');
  const folder = dirname(createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm'));
  const bundle = { mainModule: join(folder, 'duckdb-eh.wasm'), mainWorker: '' };
  const engine = await duckdb.createDuckDB({ mvp: bundle, eh: bundle }, new duckdb.VoidLogger(), duckdb.NODE_RUNTIME);
  await engine.instantiate();
  return engine;
}

/** A plain engine that nobody has locked, empty but for files as if they lay in its folder. */
async function plainEngine(files: Readonly<Record<string, Uint8Array>>) {
  booted ??= bootPlainEngine();
  const engine = await booted;
  engine.open({});
  for (const [name, content] of Object.entries(files)) engine.registerFileBuffer(name, content);
  const connection = engine.connect();
  return {
    /** Runs a script as a person would: all of it. */
    run: (script: string) => void connection.query(script),
    rows: (sql: string): readonly SqlRow[] => plainRows(connection.query(sql), sql),
    close() {
      connection.close();
      engine.reset();
    },
  };
}

interface Told {
  readonly metric: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly pending: number | null;
  readonly estimate: number | null;
  readonly state: string;
}

const OPTIONS = ['--as-of', '2026-06-30', '--policy', 'off'];

/** The first lines of a sample: enough people for every measure, few enough for a test. */
function beginning(name: string): Uint8Array {
  const bytes = new Uint8Array(readFileSync(`data-samples/${name}`));
  let at = 0;
  for (let line = 0; line < 600 && at >= 0; line += 1) at = bytes.indexOf(10, at) + 1 || -1;
  return at < 0 ? bytes : bytes.slice(0, at);
}

/** What the command line says of some files. */
async function toldByCommand(names: readonly string[], options: readonly string[]): Promise<readonly Told[]> {
  const { world, out } = testWorld(textsOf(names));
  expect(await main(['analyse', ...OPTIONS, ...options, ...names], world)).toBe(0);
  return JSON.parse(out.join('\n'));
}

/** The script of the command line for some files, run by a plain engine over the same files. */
async function scripted(names: readonly string[], options: readonly string[] = []) {
  const texts = textsOf(names);
  const { world, out } = testWorld(texts);
  expect(await main(['sql', ...OPTIONS, ...options, ...names], world)).toBe(0);
  const script = out.join('\n');
  const engine = await plainEngine({ ...texts, ...(await asUnderstood(names.filter(isMeantIn(script)), texts)) });
  engine.run(script);
  return { script, engine };
}

function textsOf(names: readonly string[]): Readonly<Record<string, Uint8Array>> {
  return Object.fromEntries(names.map((name) => [name, beginning(name)]));
}

function isMeantIn(script: string): (name: string) => boolean {
  return (name) => script.includes(`-- ${name} is the table as it was understood`);
}

/** The files as `inspect --emit` writes them. */
async function asUnderstood(names: readonly string[], texts: Readonly<Record<string, Uint8Array>>) {
  const { world, written } = testWorld(texts);
  if (names.length > 0) await main(['inspect', '--emit', 'out', ...names], world);
  return Object.fromEntries(names.map((name) => [name, new TextEncoder().encode(written[`out/${name}`])]));
}

function viewOf(metric: string): string {
  return `measure_${metric.replaceAll(/-+/g, '_')}`;
}

describe('the script of everything, run by an engine that knows nothing of Throughline', () => {
  it.each<readonly [string, readonly string[], readonly string[]]>([
    ['the tidy file', ['tidy-encounters.csv'], []],
    ['the tidy file under another preset', ['tidy-encounters.csv'], ['--preset', 'hedis-iet']],
    ['the three joined files', ['joined-encounters.csv', 'joined-admissions.csv', 'joined-follow-ups.csv'], []],
    ['the ugly export, as it was understood', ['ehr-export.csv'], []],
    ['monthly counts', ['monthly-counts.csv'], []],
  ])('gives the same numbers of %s', async (_, names, options) => {
    const told = await toldByCommand(names, options);
    const { engine } = await scripted(names, options);
    const shares = told.filter(({ numerator }) => numerator !== null);
    expect(shares.length).toBeGreaterThan(8);
    for (const { metric, numerator, denominator, pending } of shares) {
      const [row] = engine.rows(`select numerator, denominator, pending from ${viewOf(metric)}`);
      expect([metric, row]).toEqual([metric, { numerator, denominator, pending }]);
    }
    engine.close();
  });

  it('makes the cascade and the curves again, also under a changed definition', async () => {
    const changed = ['--define', 'retention-of-entered.transferred=met', '--define', 'treatment-entry.already=met'];
    const names = ['tidy-encounters.csv'];
    const { engine } = await scripted(names, changed);
    const { db, loaded } = await loadTexts([{ name: 'tidy-encounters.csv', text: beginning('tidy-encounters.csv') }], {
      asOf: '2026-06-30',
    });
    const changes = { 'retention-of-entered': { transferred: 'met' }, 'treatment-entry': { already: 'met' } } as const;
    const asked = request('', { asOf: isoDate('2026-06-30'), definitions: { preset: 'throughline', changes } });

    const way = await cascade(db, loaded, asked);
    const [row] = engine.rows('select * from cascade_steps');
    const told = (way?.steps ?? []).map(({ cell }, index) =>
      cell.state === 'ok' ? [`step_${index}`, index === 0 ? cell.denominator : cell.numerator] : [],
    );
    expect(told.length).toBe(6);
    expect(row).toMatchObject({ ...Object.fromEntries(told), pending: way?.pending });
    const lost = engine.rows(
      'select furthest, sum(people)::integer as people from cascade_not_reached group by 1 order by 1',
    );
    expect(lost.map(({ people }) => people)).toEqual((way?.steps ?? []).slice(1).map((step) => step.lost?.people));
    const [entry] = engine.rows('select sum(people)::integer as people from cascade_waits where step = 3');
    expect(entry?.people).toBe(way?.steps[3]?.wait?.state === 'ok' && way.steps[3].wait.people);

    const stays = await survival(db, loaded, asked);
    const [curve] = stays.state === 'ok' ? stays.curves : [];
    for (const day of [30, 90, 180, 365]) {
      const sql = `select coalesce(arg_max(stayed_longer, days), 1)::double as stayed from retention_curve where days < ${day}`;
      expect([day, engine.rows(sql)[0]?.stayed]).toEqual([
        day,
        expect.closeTo(curve?.points.find((point) => point.day === day)?.stayed ?? Number.NaN, 10),
      ]);
    }
    const exits = await exitReasons(db, loaded, asked);
    const at180 = exits.state === 'ok' ? exits.points.find(({ day }) => day === 180) : undefined;
    const causes = exits.state === 'ok' ? exits.causes.map(([code]) => code) : [];
    expect(causes.length).toBeGreaterThan(3);
    for (const [index, cause] of causes.entries()) {
      const sql = `select coalesce(arg_max(share, days), 0)::double as share from exit_curves where cause = '${cause}' and days < 180`;
      expect([cause, engine.rows(sql)[0]?.share]).toEqual([
        cause,
        expect.closeTo(at180?.causes[index]?.share ?? Number.NaN, 10),
      ]);
    }
    const waits = await timeToEntry(db, loaded, asked);
    const point = waits.state === 'ok' ? waits.points.findLast(({ day }) => day <= 30) : undefined;
    const sql = "select arg_max(share, days)::double as share from entry_curve where cause = 'entered' and days <= 30";
    expect(engine.rows(sql)[0]?.share).toBeCloseTo(point?.share ?? Number.NaN, 10);
    engine.close();
  });

  it('holds no row of the files, and says what each measure and column is', async () => {
    const { script, engine } = await scripted(['tidy-encounters.csv'], ['--define', 'treatment-entry.already=counted']);
    expect(script).not.toMatch(/2024-00001|2024-01-01/);
    expect(script).toContain(
      '-- Treatment entry within 30 days (treatment-entry-30d--already-counted)\n-- Of the people referred,',
    );
    expect(script).toContain(
      'Changed from the usual definition: people already in treatment are counted like all others.',
    );
    expect(script).toContain('-- left_out_1: no date to start the clock');
    engine.close();
  });
});
