import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { plainRows } from '../../src/data/db/arrow-rows.ts';
import type { SqlRow } from '../../src/data/db/port.ts';
import { testWorld } from '../cli/world.ts';

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

/** What the command line says of some files, and its script run by a plain engine over the same files. */
async function bothWays(names: readonly string[], options: readonly string[] = []) {
  const texts = Object.fromEntries(names.map((name) => [name, beginning(name)]));
  const asked = testWorld(texts);
  expect(await main(['analyse', ...OPTIONS, ...options, ...names], asked.world)).toBe(0);
  const told: readonly Told[] = JSON.parse(asked.out.join('\n'));
  const scripted = testWorld(texts);
  expect(await main(['sql', ...OPTIONS, ...options, ...names], scripted.world)).toBe(0);
  const script = scripted.out.join('\n');
  const engine = await plainEngine({ ...texts, ...(await asUnderstood(names.filter(isMeantIn(script)), texts)) });
  engine.run(script);
  return { told, script, engine };
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
    const { told, engine } = await bothWays(names, options);
    const shares = told.filter(({ numerator }) => numerator !== null);
    expect(shares.length).toBeGreaterThan(8);
    for (const { metric, numerator, denominator, pending } of shares) {
      const [row] = engine.rows(`select numerator, denominator, pending from ${viewOf(metric)}`);
      expect([metric, row]).toEqual([metric, { numerator, denominator, pending }]);
    }
    engine.close();
  });

  it('holds no row of the files, and says what each measure and column is', async () => {
    const { script, engine } = await bothWays(['tidy-encounters.csv'], ['--define', 'treatment-entry.already=counted']);
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
