import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_VIEW } from '../../src/app/view.ts';
import { buildBoard } from '../../src/boards/board.ts';
import {
  buildReport,
  type ReportBoard,
  type ReportInput,
  type ReportProgress,
  reportGroups,
  reportStudied,
} from '../../src/boards/report-board.ts';
import type { Loaded } from '../../src/data/workspace.ts';
import { WORD_LIMITS } from '../../src/domain/report-choices.ts';
import { isoDate } from '../../src/domain/units.ts';
import { docxBytes } from '../../src/export/docx/docx-file.ts';
import { pptxBytes } from '../../src/export/pptx/pptx.ts';
import { boardPack } from '../../src/report/document/board-pack.ts';
import { forbiddenWords } from '../../src/report/document/claim-words.ts';
import { grantNarrative } from '../../src/report/document/grant.ts';
import { outcomesTable } from '../../src/report/document/outcomes-table.ts';
import { wordCount } from '../../src/report/document/word-limit.ts';
import { openDocx } from '../export/docx/docx-text.ts';
import { openPackage } from '../export/ooxml/open-package.ts';
import { allNamed } from '../export/ooxml/read-xml.ts';
import { blocksOf, documentText } from '../report/document/document-text.ts';
import { engine } from './engine.ts';
import { loadTexts } from './load-texts.ts';

/** Every number of a text, without separators: `1,204` is 1204. */
function numbersIn(text: string): readonly string[] {
  return (text.match(/\d+(?:[.,]\d+)*/g) ?? []).map((number) => number.replaceAll(',', ''));
}

/** Every text of a value, without its bare numbers. */
function stringsOf(value: unknown): string {
  return JSON.stringify(value, (_key, part) => (typeof part === 'number' ? undefined : part));
}

/** The measures as a table prints them. */
function outcomesText({ measures }: ReportBoard['material']): string {
  return outcomesTable(measures).rows.flat().join(' ');
}

const TODAY = isoDate('2026-07-15');

let loaded: Loaded;
let report: ReportBoard;
const seen: ReportProgress[] = [];

function input(change: Partial<ReportInput> = {}): ReportInput {
  return {
    loaded,
    settings: { name: 'Harbor County', events: [], asOf: isoDate('2026-06-30'), evidence: [] },
    view: { ...DEFAULT_VIEW, by: 'year', where: [{ field: 'pathway', values: ['active-outreach'] }] },
    today: TODAY,
    trends: [],
    studied: reportStudied(loaded, DEFAULT_VIEW),
    groups: reportGroups(loaded),
    ...change,
  };
}

beforeAll(async () => {
  const text = readFileSync('data-samples/tidy-encounters.csv', 'utf8');
  ({ loaded } = await loadTexts([{ name: 'tidy.csv', text }]));
  report = await buildReport(await engine(), input(), { onProgress: (progress) => seen.push(progress) });
});

describe('what a report is written from', () => {
  it('has figures for every part, each once', () => {
    const { figures } = report.material;
    expect(Object.values(figures).every((list) => list.length > 0)).toBe(true);
    const ids = Object.values(figures).flatMap((list) => list.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has the figures of the pages, to the letter', async () => {
    const page = { ...DEFAULT_VIEW, ...input().view, page: 'retention' as const };
    const board = await buildBoard(await engine(), { ...input(), view: page, mode: 'published' });
    expect(report.material.figures.retention).toEqual(board.figures);
  });

  it('tells every measure that the files can answer, and the fields that others lack', () => {
    const { measures, unanswerable } = report.material;
    expect(measures.map(({ metric }) => metric.id)).toContain('treatment-entry-30d');
    expect(unanswerable.every(({ missing }) => missing.length > 0)).toBe(true);
    expect(report.numbers.get('measures')?.length).toBeGreaterThan(5);
  });

  it('says whom and when it speaks of, by which rule, from which rows', () => {
    const { county, asOf, scope, policy, files } = report.material;
    expect([county, asOf, scope]).toEqual(['Harbor County', '2026-06-30', 'Post-overdose outreach']);
    expect(policy).toContain('CMS');
    expect(files).toEqual([{ file: 'tidy.csv', rowsIn: 3031, rowsKept: 3031, rowsSetAside: 0 }]);
  });

  it('is written as slides that say what the figures say, and no number besides', () => {
    const document = boardPack(report.material, { title: '', footer: 'Throughline' });
    const bytes = pptxBytes(document);
    const { faults, xml } = openPackage(bytes);
    expect(faults).toEqual([]);
    const parts = [...xml].filter(([name]) => /\/(slides|notesSlides)\/\w+\.xml$/.test(name)).map(([, part]) => part);
    const drawn = parts
      .flatMap((part) => allNamed(part, 'p:graphicFrame'))
      .filter((frame) => allNamed(frame, 'c:chart').length > 0);
    const altTexts = drawn.map((frame) => allNamed(frame, 'p:cNvPr')[0]?.attributes.descr ?? '');
    const figures = Object.values(report.material.figures).flat();
    expect([...new Set(altTexts)]).toEqual(figures.map(({ altText }) => altText));
    const said = new Set(
      numbersIn(JSON.stringify(document, (_key, value) => (typeof value === 'number' ? undefined : value))),
    );
    const printed = parts.flatMap((part) => allNamed(part, 'a:t').flatMap(({ text }) => numbersIn(text)));
    expect(printed.filter((number) => !said.has(number))).toEqual([]);
    const charts = [...xml].filter(([name]) => name.includes('/charts/')).map(([, part]) => part);
    const shares = charts
      .flatMap((chart) => ['c:val', 'c:yVal'].flatMap((name) => allNamed(chart, name)))
      .flatMap((values) => allNamed(values, 'c:v'));
    const percents = shares.map(({ text }) => Number(text) * 100).map((share) => [share.toFixed(0), share.toFixed(1)]);
    expect(shares.length).toBeGreaterThan(50);
    expect(percents.filter((ways) => !ways.some((way) => said.has(way)))).toEqual([]);
  });

  it('is written as a grant narrative that keeps its length, cites what it names and says no number besides', () => {
    const told = report.material;
    const known = new Set(numbersIn(`${stringsOf(told)} ${outcomesText(told)} 3031 95 1 2 3`));
    for (const words of WORD_LIMITS) {
      const document = grantNarrative(told, { title: '', footer: 'Throughline', style: 'ama', words });
      const text = documentText(document);
      expect(wordCount(text)).toBeLessThanOrEqual(words);
      expect(forbiddenWords(text)).toEqual([]);
      expect(numbersIn(text).filter((number) => !known.has(number))).toEqual([]);
      expect(text).toContain('is higher than the 34% of 122 referrals of overdose survivors there.');
      const file = openDocx(docxBytes(document));
      expect(file.faults).toEqual([]);
      expect(file.paragraphs.join(' ')).toContain(text.split('. ')[0]);
      const altTexts = allNamed(file.document, 'wp:docPr').map(({ attributes }) => attributes.descr);
      expect(altTexts).toEqual(blocksOf(document, 'figure').map(({ figure }) => figure.altText));
    }
  });

  it('tells how far it is', () => {
    expect(seen.map(({ done }) => done)).toEqual(seen.map((_, index) => index));
    expect(seen.at(-1)).toMatchObject({ part: 'measures', total: seen.length });
  });

  it('stops between two pages when it is called off', async () => {
    const controller = new AbortController();
    const onProgress = () => controller.abort(new Error('called off'));
    await expect(buildReport(await engine(), input(), { onProgress, signal: controller.signal })).rejects.toThrow(
      'called off',
    );
  });
});
