import { expect, it } from 'vitest';
import { composeWorkbook } from '../../../src/report/workbook/compose-workbook.ts';
import { emptyMaterial } from '../document/material.ts';
import { toldWith } from '../funder/told-sample.ts';
import { ok } from '../results.ts';
import { sampleFigure } from '../sample-figure.ts';

const CHOICES = { title: '', footer: '' };
const listed = { resultId: 'X-01', label: 'X', reason: 'another window', citation: 'Doe J. 2020.' };
const material = {
  ...emptyMaterial,
  figures: {
    ...emptyMaterial.figures,
    trends: [{ ...sampleFigure, listed: [listed, { ...listed, resultId: 'X-02' }] }],
  },
};

it('has a section for each part, numbered through, and says which parts are empty', () => {
  const { sections } = composeWorkbook(material, toldWith(ok(46, 100)), CHOICES);
  const blocks = sections.flatMap((section) => section.blocks);
  const numbers = blocks.flatMap((block) => (block.kind === 'table' || block.kind === 'figure' ? [block.number] : []));
  expect(numbers).toEqual([1, 2, 3, 4, 5]);
  expect(sections.filter(({ blocks: [first] }) => first?.kind === 'gap').map(({ id }) => id)).toEqual([
    'cascade',
    'retention',
    'studies',
    'groups',
  ]);
});

it('leaves a form out that was not filled', () => {
  expect(composeWorkbook(material, null, CHOICES).sections.map(({ id }) => id)).not.toContain('settlement');
});

it('cites each study once, also those only listed', () => {
  expect(composeWorkbook(material, null, CHOICES).references).toEqual(['Doe J. 2020.']);
});
