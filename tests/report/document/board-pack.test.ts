import { describe, expect, it } from 'vitest';
import { assert } from '../../../src/domain/assert.ts';
import { metricById } from '../../../src/domain/metrics/catalogue.ts';
import { count } from '../../../src/domain/units.ts';
import { boardPack } from '../../../src/report/document/board-pack.ts';
import type { MeasureTold, ReportMaterial } from '../../../src/report/document/material.ts';
import { trendBody } from '../sample-bodies.ts';
import { sampleFigure } from '../sample-figure.ts';
import { emptyMaterial } from './material.ts';

const CHOICES = { title: '', footer: 'Throughline 0.1.0' };

function told(id: string, cell: MeasureTold['cell']): MeasureTold {
  const metric = metricById(id);
  assert(metric !== undefined, `${id} is a measure`);
  return { metric, cell, studies: { benchmarks: [], listed: [], sentence: 'Choose one pathway.' } };
}

const measures = [
  told('referral-rate', {
    state: 'ok',
    value: 0.5,
    numerator: count(20),
    denominator: count(40),
    interval: { low: 0.35, high: 0.65 },
    pending: count(2),
  }),
  told('treatment-entry-30d', { state: 'suppressed', reason: 'small-denominator' }),
];

const trend = { ...sampleFigure, body: trendBody };

const material: ReportMaterial = {
  ...emptyMaterial,
  county: 'Harbor County',
  files: [{ file: 'a.csv', rowsIn: 1200, rowsKept: 1190, rowsSetAside: 10 }],
  measures,
  unanswerable: [
    { metric: measures[0]?.metric ?? told('acceptance', measures[1]?.cell ?? never()).metric, missing: [['referred']] },
  ],
  figures: { ...emptyMaterial.figures, cascade: [{ ...sampleFigure, id: 'way' }], trends: [trend] },
  own: { [sampleFigure.id]: { comment: 'A desk was closed.', nextStep: '' } },
};

const document = boardPack(material, CHOICES);
const blocksOf = (id: string) => document.sections.find((section) => section.id === id)?.blocks ?? [];

describe('a board pack', () => {
  it('goes from one page to the numbers behind', () => {
    expect(document.sections.map(({ id }) => id)).toEqual([
      'summary',
      'cascade',
      'trends',
      'retention',
      'studies',
      'groups',
      'quality',
      'definitions',
      'numbers',
    ]);
  });

  it('says the main measures on one page, and why a number is missing', () => {
    const [summary] = blocksOf('summary');
    expect(summary?.kind === 'table' ? summary.table.rows : []).toEqual([
      ['Referral rate', '50%', '35–65%', '40 people', '2 pending'],
      ['Treatment entry within 30 days', '', '', '', 'Hidden: too few people.'],
    ]);
  });

  it('numbers its figures on and keeps the words of the county with them', () => {
    expect([...blocksOf('cascade'), ...blocksOf('trends')]).toMatchObject([
      { kind: 'figure', number: 1, own: null },
      { kind: 'figure', number: 2, own: { comment: 'A desk was closed.' } },
    ]);
  });

  it('says every gap in a sentence, of studies with the reason', () => {
    expect(blocksOf('retention')).toEqual([
      { kind: 'gap', text: expect.stringContaining('when people entered and left') },
    ]);
    expect(blocksOf('studies')).toEqual([{ kind: 'gap', text: expect.stringMatching(/Choose one pathway\.$/) }]);
  });

  it('accounts for every row, and names the column that a measure lacks', () => {
    const tables = blocksOf('quality').map((block) => (block.kind === 'table' ? block.table.rows : []));
    expect(tables).toEqual([[['a.csv', '1,200', '1,190', '10']], [['Referral rate', expect.stringMatching(/^".+"$/)]]]);
  });

  it('defines every measure of its first page, and cites what its figures show', () => {
    const [terms] = blocksOf('definitions');
    const named = terms?.kind === 'terms' ? terms.entries.map(({ term }) => term) : [];
    expect(named).toEqual(expect.arrayContaining(['Small numbers', 'Referral rate', 'Treatment entry within 30 days']));
    expect(document.references).toEqual(['A study.']);
  });

  it('is made of gaps where nothing is known', () => {
    const { sections } = boardPack(emptyMaterial, CHOICES);
    const gaps = sections.filter(({ blocks }) => blocks[0]?.kind === 'gap').map(({ id }) => id);
    expect(gaps).toEqual(['summary', 'cascade', 'trends', 'retention', 'studies', 'groups', 'quality']);
  });
});

function never(): never {
  throw new Error('not there');
}
