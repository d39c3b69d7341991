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
import { engine, loadedOnce } from './engine.ts';
import { expectInvariants } from './invariants.ts';

const AS_OF = isoDate('2026-06-30');
const EVERY_METRIC = METRICS.map(({ id }) => id);

function load(...names: readonly string[]): Promise<Loaded> {
  return loadedOnce(`samples ${names.join()}`, () => loadAnew(names));
}

async function loadAnew(names: readonly string[]): Promise<Loaded> {
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

let tidyAnswers: ReturnType<typeof allAnswers> | undefined;

async function allAnswers(...names: readonly string[]) {
  const loaded = await load(...names);
  const views = [];
  for (const view of VIEWS) views.push(await answers(loaded, view));
  return views;
}

describe('the sample county in five shapes', () => {
  it('suggests the whole mapping of every shape, so that no column must be matched by hand', async () => {
    for (const names of [['tidy-encounters.csv'], ['ehr-export.csv'], ['event-log.csv'], ['monthly-counts.csv']]) {
      const loaded = await load(...names);
      expect(loaded.ledgers.map(({ file }) => file)).toEqual(names);
      expect(loaded.issues.filter(({ rule }) => rule === 'unknown-word')).toEqual([]);
    }
  });

  it('accounts for every row', async () => {
    const [ledger] = (await load('ehr-export.csv')).ledgers;
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
    tidyAnswers ??= allAnswers('tidy-encounters.csv');
    const tidy = await tidyAnswers;
    expect(tidy.map((view) => view.size > 20)).toEqual(VIEWS.map(() => true));
    expect(await allAnswers(...names)).toEqual(tidy);
    expect((await expectInvariants(await engine(), await load(...names), AS_OF)).length).toBeGreaterThan(20);
  });

  it('monthly counts give the same numbers wherever counts can', async () => {
    const view = { by: 'month', split: 'program' } as const;
    const tidy = await answers(await load('tidy-encounters.csv'), view);
    const counts = await answers(await load('monthly-counts.csv'), view);
    const shown = [...counts].filter(([, cell]) => !/"(immature|undefined)"/.test(cell));
    expect(shown.length).toBeGreaterThan(700);
    expect(shown.filter(([key, cell]) => tidy.get(key) !== cell)).toEqual([]);
  });
});
