import { describe, expect, it } from 'vitest';
import { AS_IT_COMES } from '../../../src/domain/report-choices.ts';
import { arranged } from '../../../src/report/document/arrange.ts';
import type { Block, ReportDocument } from '../../../src/report/document/document.ts';
import { reportHead } from '../../../src/report/document/head.ts';
import { sampleFigure } from '../sample-figure.ts';
import { emptyMaterial } from './material.ts';

const figure = (id: string, number: number): Block => ({
  kind: 'figure',
  number,
  figure: { ...sampleFigure, id, question: `What of ${id}?` },
  own: null,
});

const document: ReportDocument = {
  ...reportHead(emptyMaterial, { kind: 'full', title: '', footer: '' }),
  references: [],
  sections: [
    { id: 'one', heading: 'One', startsPage: false, blocks: [figure('a', 1), figure('b', 2)] },
    {
      id: 'two',
      heading: 'Two',
      startsPage: true,
      blocks: [figure('c', 3)],
    },
  ],
};

function outline({ sections }: ReportDocument) {
  return sections.map(({ id, startsPage, blocks }) => ({
    id,
    startsPage,
    figures: blocks.flatMap((block) => (block.kind === 'figure' ? [`${block.number} ${block.figure.id}`] : [])),
  }));
}

describe('the arrangement of a report', () => {
  it('changes nothing where nothing was chosen', () => {
    expect(arranged(document, AS_IT_COMES)).toEqual(document);
  });

  it('puts sections in the chosen order and numbers figures anew', () => {
    expect(outline(arranged(document, { ...AS_IT_COMES, order: ['two', 'one'], startsPage: { two: false } }))).toEqual([
      { id: 'two', startsPage: false, figures: ['1 c'] },
      { id: 'one', startsPage: false, figures: ['2 a', '3 b'] },
    ]);
  });

  it('leaves sections out', () => {
    expect(outline(arranged(document, { ...AS_IT_COMES, leftOut: ['one'] }))).toEqual([
      { id: 'two', startsPage: true, figures: ['1 c'] },
    ]);
  });
});
