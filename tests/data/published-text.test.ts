import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { figureSentence } from '../../src/app/figure-text.ts';
import { DEFAULT_VIEW, type View } from '../../src/app/view.ts';
import { buildBoard } from '../../src/boards/board.ts';
import { figuresOf } from '../../src/boards/release.ts';
import { inspectFile } from '../../src/data/inspect.ts';
import { loadFiles } from '../../src/data/load.ts';
import type { Loaded } from '../../src/data/workspace.ts';
import { assert } from '../../src/domain/assert.ts';
import type { PublicationMode } from '../../src/domain/privacy/publication-mode.ts';
import { isoDate } from '../../src/domain/units.ts';
import { figureCsv } from '../../src/export/figure-csv.ts';
import type { Figure } from '../../src/report/figure.ts';
import { engine } from './engine.ts';

const TODAY = isoDate('2026-07-15');
const AS_OF = isoDate('2026-06-30');

/** A count of 1 to 10 people in a sentence or in a cell of its own. */
const FEW = /(?<![\d.,%–-])\b([1-9]|10) (?=people|person|episodes?|referrals?|encounters?|stays|pending|of \d)/g;
const FEW_CELL = /^([1-9]|10)$/;
/** Columns whose numbers are days or places, not people. */
const NOT_PEOPLE = /day|month|median|middle|period|step/i;

async function fewPeople(): Promise<Loaded> {
  const lines = readFileSync('data-samples/tidy-encounters.csv', 'utf8').trimEnd().split('\n');
  const content = new TextEncoder().encode(lines.filter((_, index) => index % 33 === 0).join('\n'));
  const source = { name: 'few.csv', size: content.byteLength, content };
  const inspection = await inspectFile(await engine(), { source, fileNo: 1 });
  assert('read' in inspection, 'the rows are read');
  const files = [{ inspection, mapping: inspection.suggestion.mapping }];
  return loadFiles(await engine(), { files, today: TODAY, asOf: AS_OF });
}

/** All that is said of the county, without what its studies say. */
function smallCounts(figure: Figure): readonly string[] {
  const { answer, notes = [], altText, foot, table, body } = figure;
  const marks = JSON.stringify(body, (key, value) => (key === 'benchmarks' ? [] : value));
  const own = { ...figure, comparison: '', listed: [], body: { ...figure.body, benchmarks: [] } };
  const texts = [answer, ...notes, altText, foot.counted, marks, figureCsv.render(own), figureSentence(own)].join('\n');
  const sentences = [...texts.matchAll(FEW)].map(({ index }) => texts.slice(Math.max(0, index - 30), index + 40));
  const isCount = table.columns.map(({ label, numeric }) => numeric && !NOT_PEOPLE.test(label));
  const cells = table.rows.flat().filter((cell, at) => isCount[at % table.columns.length] && FEW_CELL.test(cell));
  return [...sentences, ...cells].map((found) => `${figure.id}: ${found}`);
}

async function saidOn(loaded: Loaded, view: Partial<View>, mode: PublicationMode): Promise<readonly string[]> {
  const board = await buildBoard(await engine(), {
    loaded,
    settings: { name: '', events: [], asOf: AS_OF, evidence: [] },
    view: { ...DEFAULT_VIEW, ...view },
    mode,
    today: TODAY,
  });
  return figuresOf(board)
    .filter(({ body }) => body.kind !== 'forest')
    .flatMap(smallCounts);
}

const VIEWS: readonly Partial<View>[] = [
  { page: 'overview', by: 'year' },
  { page: 'retention', split: 'program' },
  { page: 'compare', split: 'program' },
  { page: 'trends', metric: 'treatment-entry-30d', by: 'year', split: 'program' },
  { page: 'trends', metric: 'time-to-entry', by: 'year' },
  { page: 'trends', metric: 'people-encountered', by: 'quarter' },
];

describe('a county with very few people', () => {
  it('sees no count of 1 to 10 people on any page in published mode, and does in internal mode', async () => {
    const loaded = await fewPeople();
    expect(loaded.people).toBeLessThan(100);
    for (const view of VIEWS) expect(await saidOn(loaded, view, 'published')).toEqual([]);
    const [overview] = VIEWS;
    expect((await saidOn(loaded, overview ?? {}, 'internal')).length).toBeGreaterThan(5);
  });
});
