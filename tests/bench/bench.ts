import { once } from 'node:events';
import { createWriteStream, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, platform, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { benchRows } from './bench-rows.ts';
import { type BrowserRun, browserRun, type ServeSite } from './browser-run.ts';
import { type LoadedBench, loadBench, overview } from './product.ts';
import { type BenchResults, resultsTable } from './results-table.ts';
import { interleaved, type Timing } from './timings.ts';
import { engineAlone, papaParse, type Ran, rawRead } from './yardsticks.ts';

export interface BenchChoice {
  /** Only whether everything runs and the answers agree, on few rows and without a browser. */
  readonly isSmoke: boolean;
  readonly rows: readonly number[];
  readonly rounds: number;
  readonly hasBrowser: boolean;
  /** Needed where there is a browser. */
  readonly serve?: ServeSite;
  /** Where the results go, without their ending; absent: nowhere. */
  readonly out?: string | undefined;
}

const SIZES = [10_000, 100_000, 1_000_000];
const LARGE = 5_000_000;
const SMOKE_ROWS = 2_000;

/** Reads `--smoke`, `--large`, `--no-browser`, `--rows 1000,2000`, `--rounds 5` and `--out PATH`. */
export function benchChoice(words: readonly string[]): BenchChoice {
  const isSmoke = words.includes('--smoke');
  const wordAfter = (name: string) => (words.includes(name) ? words[words.indexOf(name) + 1] : undefined);
  const asked = wordAfter('--rows')?.split(',').map(Number);
  const usual = isSmoke ? [SMOKE_ROWS] : [...SIZES, ...(words.includes('--large') ? [LARGE] : [])];
  return {
    isSmoke,
    rows: asked ?? usual,
    rounds: Number(wordAfter('--rounds') ?? (isSmoke ? 1 : 5)),
    hasBrowser: !isSmoke && !words.includes('--no-browser'),
    out: wordAfter('--out'),
  };
}

/** Measures what was asked for. @throws when two ways to count the same rows do not agree */
export async function bench(choice: BenchChoice, say: (line: string) => void): Promise<BenchResults> {
  const timings: Timing[] = [];
  for (const rows of choice.rows) {
    say(`${rows.toLocaleString('en-US')} rows`);
    const path = await writtenRows(rows);
    try {
      timings.push(...(await timingsAt(path, rows, choice)));
    } finally {
      rmSync(path);
    }
  }
  const results = { date: new Date().toISOString().slice(0, 10), ...machine(), rounds: choice.rounds, timings };
  if (choice.out !== undefined) {
    writeFileSync(`${choice.out}.json`, `${JSON.stringify(results, null, 2)}\n`);
    writeFileSync(`${choice.out}.md`, resultsTable(results));
  }
  return results;
}

const RAW = 'raw sequential read';
const PAPA = 'PapaParse with headers, parse only';
const ENGINE = 'the engine alone: read_csv and casts';
const LOAD = 'file -> typed tables and encounters (Node)';
const FIRST = 'first Overview (Node)';

async function timingsAt(path: string, rows: number, choice: BenchChoice): Promise<readonly Timing[]> {
  let last: LoadedBench | undefined;
  let plain: Ran | undefined;
  let [firstOverview, change]: [number[], number[]] = [[], []];
  const own = async () => {
    await last?.db.close();
    last = await loadBench(path);
    agree(rows, last.counts, plain?.counts);
    firstOverview = [...firstOverview, await overview(last)];
    change = [...change, await overview(last, { where: [{ field: 'agency', values: ['North Fire'] }] })];
    return last.loadMilliseconds;
  };
  const ran = await interleaved(
    [
      { figure: RAW, rows, run: async () => (await sameRows(rows, rawRead(path))).milliseconds },
      { figure: PAPA, rows, run: async () => (await sameRows(rows, papaParse(path))).milliseconds },
      {
        figure: ENGINE,
        rows,
        run: async () => {
          plain = await sameRows(rows, engineAlone(path));
          return plain.milliseconds;
        },
      },
      { figure: LOAD, rows, yardstick: PAPA, ...mustAt(rows, 0.6), run: own },
    ],
    choice.rounds,
  );
  await last?.db.close();
  const load = ran.find(({ figure }) => figure === LOAD);
  return [
    ...ran,
    {
      figure: `${LOAD}, beside the engine`,
      rows,
      milliseconds: load?.milliseconds ?? [],
      yardstick: ENGINE,
      ...mustAt(rows, 4),
    },
    { figure: FIRST, rows, milliseconds: firstOverview, yardstick: ENGINE },
    { figure: 'Overview after a filter change (Node)', rows, milliseconds: change, yardstick: FIRST },
    ...(choice.hasBrowser && choice.serve ? await browserTimings(path, rows, { ...choice, serve: choice.serve }) : []),
  ];
}

/** What is promised of loading is promised of files that take their time. */
function mustAt(rows: number, must: number): { readonly must?: number } {
  return rows < 1_000_000 ? {} : { must };
}

const FRAME = 'a frame of the idle page';

async function browserTimings(
  path: string,
  rows: number,
  { rounds, serve }: { readonly rounds: number; readonly serve: ServeSite },
): Promise<readonly Timing[]> {
  const runs: BrowserRun[] = [];
  for (let round = 0; round < rounds; round += 1) runs.push(await browserRun(path, serve));
  const changes = runs.flatMap((run) => run.changes);
  return [
    { figure: 'choose file -> first chart (browser)', rows, milliseconds: runs.map(({ firstChart }) => firstChart) },
    { figure: FRAME, rows, milliseconds: runs.flatMap(({ frame, changes: own }) => own.map(() => frame)) },
    { figure: 'grain change -> painted (browser)', rows, milliseconds: changes, yardstick: FRAME, must: 3 },
  ];
}

async function writtenRows(rows: number): Promise<string> {
  const folder = join(tmpdir(), 'throughline-bench');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `rows-${rows}-${process.pid}.csv`);
  const stream = createWriteStream(path);
  for (const piece of benchRows(rows)) {
    if (!stream.write(piece)) await once(stream, 'drain');
  }
  stream.end();
  await finished(stream);
  return path;
}

async function sameRows<Found extends { readonly rows: number }>(rows: number, run: Promise<Found>): Promise<Found> {
  const found = await run;
  if (found.rows !== rows) throw new Error(`a yardstick found ${found.rows} of ${rows} rows`);
  return found;
}

/** The product and plain SQL over the same file count the same people. */
function agree(rows: number, own: object, plain: object | undefined): void {
  if (JSON.stringify(own) !== JSON.stringify(plain))
    throw new Error(`of ${rows} rows the product counts ${JSON.stringify(own)}, plain SQL ${JSON.stringify(plain)}`);
}

function machine(): Pick<BenchResults, 'machine' | 'versions'> {
  const memory = Math.round(totalmem() / 2 ** 30);
  return {
    machine: `${cpus().length} processors, ${memory} GB, ${platform()}`,
    versions: { Node: process.versions.node },
  };
}
