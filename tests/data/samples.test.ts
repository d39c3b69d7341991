import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/data/analyse.ts';
import { inspectFile } from '../../src/data/inspect.ts';
import { loadFiles } from '../../src/data/load.ts';
import type { AnalysisRequest } from '../../src/data/request.ts';
import type { Loaded } from '../../src/data/workspace.ts';
import { assert } from '../../src/domain/assert.ts';
import { METRICS } from '../../src/domain/metrics/catalogue.ts';
import { isoDate } from '../../src/domain/units.ts';
import { request } from './cohort.ts';
import { engine } from './engine.ts';
import { expectInvariants } from './invariants.ts';

const AS_OF = isoDate('2026-06-30');
const EVERY_METRIC = METRICS.map(({ id }) => id);

async function load(names: readonly string[]): Promise<Loaded> {
  const db = await engine();
  const files = [];
  for (const [index, name] of names.entries()) {
    const content = new Uint8Array(readFileSync(`data-samples/${name}`));
    const inspection = await inspectFile(db, {
      source: { name, size: content.byteLength, content },
      fileNo: index + 1,
    });
    assert('read' in inspection, `${name} is read`);
    files.push({ inspection, mapping: inspection.suggestion.mapping });
  }
  return loadFiles(db, { files, today: isoDate('2026-07-15'), asOf: AS_OF });
}

/** `metric period group` to what the cell says, for comparing whole answers. */
async function answers(loaded: Loaded, changes: Partial<AnalysisRequest>) {
  const { results } = await analyse(await engine(), loaded, {
    ...request('', { asOf: AS_OF, ...changes }),
    metrics: EVERY_METRIC,
  });
  return new Map(
    results.map(({ metric, period, group, cell }) => [`${metric.id} ${period} ${group}`, JSON.stringify(cell)]),
  );
}

const VIEWS: readonly Partial<AnalysisRequest>[] = [
  { by: 'all' },
  { by: 'month' },
  { by: 'quarter', split: 'program' },
  { by: 'year', where: [{ field: 'pathway', values: ['active-outreach'] }] },
];

/** As counts are given. */
const BY_MONTH_AND_PROGRAM: Partial<AnalysisRequest> = { by: 'month', split: 'program' };

interface Shape {
  readonly loaded: Loaded;
  /** The answers in each of the views. */
  readonly views: readonly ReadonlyMap<string, string>[];
  /** How many laws of counting were held against the answers. */
  readonly laws: number;
}

const shapes = new Map<string, Promise<Shape>>();

/** What the product makes of some files with nothing matched by hand; each shape is loaded once for all tests. */
function shapeOf(...names: readonly string[]): Promise<Shape> {
  const shape = shapes.get(names.join()) ?? readShape(names);
  shapes.set(names.join(), shape);
  return shape;
}

async function readShape(names: readonly string[]): Promise<Shape> {
  const loaded = await load(names);
  if (loaded.kind === 'aggregate') return { loaded, views: [await answers(loaded, BY_MONTH_AND_PROGRAM)], laws: 0 };
  const views = [];
  for (const view of VIEWS) views.push(await answers(loaded, view));
  return { loaded, views, laws: (await expectInvariants(await engine(), loaded, AS_OF)).length };
}

describe('the sample county in five shapes', () => {
  it.each([['tidy-encounters.csv'], ['ehr-export.csv'], ['event-log.csv'], ['monthly-counts.csv']])(
    'suggests the whole mapping of %s, so that no column must be matched by hand',
    async (name) => {
      const { loaded } = await shapeOf(name);
      expect(loaded.ledgers.map(({ file }) => file)).toEqual([name]);
      expect(loaded.issues.filter(({ rule }) => rule === 'unknown-word')).toEqual([]);
    },
  );

  it('accounts for every row', async () => {
    const [ledger] = (await shapeOf('ehr-export.csv')).loaded.ledgers;
    expect(ledger).toEqual({
      file: 'ehr-export.csv',
      rowsIn: 3034,
      rowsKept: 3031,
      rowsSetAside: 3,
      setAside: { 'repeated-header': 1, 'total-row': 1, 'footer-row': 1 },
    });
  });

  it.each([
    ['the ugly EHR export', ['ehr-export.csv']],
    ['the event log', ['event-log.csv']],
    ['the three files to be joined', ['joined-encounters.csv', 'joined-admissions.csv', 'joined-follow-ups.csv']],
  ])('%s gives the same numbers as the tidy file', async (_, names) => {
    const tidy = await shapeOf('tidy-encounters.csv');
    expect(tidy.views.map((view) => view.size > 20)).toEqual(VIEWS.map(() => true));
    const shape = await shapeOf(...names);
    expect(shape.views).toEqual(tidy.views);
    expect(shape.laws).toBeGreaterThan(20);
  });

  it('monthly counts give the same numbers wherever counts can', async () => {
    const { views } = await shapeOf('monthly-counts.csv');
    const counts = views[0] ?? new Map<string, string>();
    const tidy = await answers(await load(['tidy-encounters.csv']), BY_MONTH_AND_PROGRAM);
    const shown = [...counts].filter(([, cell]) => !/"(immature|undefined)"/.test(cell));
    expect(shown.length).toBeGreaterThan(700);
    expect(shown.filter(([key, cell]) => tidy.get(key) !== cell)).toEqual([]);
  });
});
