import { readFile } from 'node:fs/promises';
import { DEFAULT_VIEW } from '../../src/app/view.ts';
import { buildBoard } from '../../src/boards/board.ts';
import { analyse } from '../../src/data/analyse.ts';
import { openNodeDb } from '../../src/data/db/node-db.ts';
import type { Db } from '../../src/data/db/port.ts';
import { inspectFile } from '../../src/data/inspect.ts';
import { loadFiles } from '../../src/data/load.ts';
import type { Filter, Grain } from '../../src/data/request.ts';
import type { Loaded } from '../../src/data/workspace.ts';
import { assert } from '../../src/domain/assert.ts';
import { isoDate } from '../../src/domain/units.ts';

const BENCH_TODAY = isoDate('2026-07-15');
const AS_OF = isoDate('2026-06-30');

/** A file as the product holds it, with what each step took. */
export interface LoadedBench {
  readonly db: Db;
  readonly loaded: Loaded;
  /** From the file's bytes to typed tables and episodes. */
  readonly loadMilliseconds: number;
  readonly counts: { readonly people: number; readonly referred: number };
}

/** Reads, matches and loads a file as the page would, in the page's engine without a page. */
export async function loadBench(path: string): Promise<LoadedBench> {
  const db = await openNodeDb();
  const content = new Uint8Array(await readFile(path));
  const start = performance.now();
  const source = { name: 'bench.csv', size: content.length, content };
  const inspection = await inspectFile(db, { source, fileNo: 1 });
  assert('read' in inspection, 'the made file is read');
  const files = [{ inspection, mapping: inspection.suggestion.mapping }];
  const loaded = await loadFiles(db, { files, today: BENCH_TODAY, asOf: AS_OF });
  const loadMilliseconds = performance.now() - start;
  return { db, loaded, loadMilliseconds, counts: { people: loaded.people, referred: await referred(db, loaded) } };
}

/** The people referred, by the product's own measure. */
async function referred(db: Db, loaded: Loaded): Promise<number> {
  const { results } = await analyse(db, loaded, {
    metrics: ['people-referred'],
    ...{ by: 'all', split: null, where: [], from: null, to: null, asOf: AS_OF, policy: 'off' },
  });
  const cell = results[0]?.cell;
  return cell?.state === 'ok' ? cell.denominator : 0;
}

/** How long the Overview takes for one view. */
export async function overview(
  { db, loaded }: LoadedBench,
  view: { readonly by?: Exclude<Grain, 'all'>; readonly where?: readonly Filter[] } = {},
): Promise<number> {
  const start = performance.now();
  await buildBoard(db, {
    loaded,
    settings: { name: '', events: [], asOf: AS_OF, evidence: [] },
    view: { ...DEFAULT_VIEW, page: 'overview', ...view },
    mode: 'published',
    today: BENCH_TODAY,
  });
  return performance.now() - start;
}
