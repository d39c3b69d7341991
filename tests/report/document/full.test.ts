import { describe, expect, it } from 'vitest';
import { fullReport } from '../../../src/report/document/full.ts';
import { blocksOf, textClaims } from './document-text.ts';
import { emptyMaterial } from './material.ts';
import { sampleMaterial } from './sample-material.ts';

const choices = { title: '', footer: 'foot', style: 'ama' } as const;
const document = fullReport(sampleMaterial, choices);
const figures = Object.values(sampleMaterial.figures).flat();

describe('the full report', () => {
  it('holds every figure once, numbered through, each with its answer before and its table behind it', () => {
    const shown = blocksOf(document, 'figure');
    expect(shown.map(({ figure }) => figure.id)).toEqual(figures.map(({ id }) => id));
    expect(shown.map(({ number }) => number)).toEqual(figures.map((_, index) => index + 1));
    const captions = blocksOf(document, 'table').map(({ table }) => table.caption);
    for (const { table } of figures) expect(captions).toContain(`The numbers behind: ${table.caption}`);
    const texts = textClaims(document).map(({ text }) => text);
    for (const { answer } of figures) expect(texts).toContain(answer);
  });

  it('numbers its tables through', () => {
    const numbers = blocksOf(document, 'table').map(({ number }) => number);
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  });

  it('accounts for every row, and names the measures that the files cannot tell', () => {
    const tables = blocksOf(document, 'table').map(({ table }) => table);
    expect(tables.find(({ caption }) => caption.startsWith('Rows of each file'))?.rows).toEqual([
      ['tidy.csv', '3,031', '3,000', '31'],
    ]);
    const terms = blocksOf(document, 'terms').flatMap(({ entries }) => entries);
    expect(terms.find(({ text }) => text.startsWith('The files cannot tell it'))?.term).toMatch(/^Engagement/);
  });

  it('defines every measure in an appendix, one of several windows, and repeats no definition at a figure', () => {
    const definitions = document.sections.find(({ id }) => id === 'definitions');
    const labels = definitions?.blocks.flatMap((block) => (block.kind === 'terms' ? [block.entries[0]?.term] : []));
    expect(labels).toContain('Retention at 90 days, of people who entered');
    expect(labels).not.toContain('Retention at 180 days, of people who entered');
    const elsewhere = document.sections.filter(({ id }) => id !== 'definitions');
    const terms = blocksOf({ sections: elsewhere }, 'terms').flatMap(({ entries }) => entries.map(({ term }) => term));
    expect(terms).not.toContain('Numerator');
  });

  it('cites what it names', () => {
    expect(document.references.some((text) => text.startsWith('Dahlem'))).toBe(true);
    expect(document.references.some((text) => text.startsWith('Newcombe'))).toBe(true);
  });

  it('has no section without anything in it', () => {
    expect(fullReport(emptyMaterial, choices).sections.map(({ id }) => id)).toEqual(['summary', 'quality']);
  });
});
