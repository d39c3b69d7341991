import { describe, expect, it } from 'vitest';
import { entryById } from '../../src/domain/evidence/library.ts';
import { METRICS } from '../../src/domain/metrics/catalogue.ts';
import { figureCsv } from '../../src/export/figure-csv.ts';
import { literatureForest } from '../../src/report/literature-forest.ts';
import { studyContext } from '../../src/report/study-context.ts';
import { metric, ok } from '../report/results.ts';
import { sampleFigure } from '../report/sample-figure.ts';

describe('a published number in an exported file', () => {
  it('stands in a row with its result id and source, for every measure', () => {
    const shares = METRICS.flatMap((one) => (one.statistic === 'proportion' ? [one] : []));
    const figures = shares.map((one) =>
      literatureForest({ metric: one, pathways: [], withSecondary: true, isPooled: false }),
    );
    expect(figures.flatMap(({ table }) => table.rows).length).toBeGreaterThan(50);
    for (const { table } of figures) {
      const at = (label: string) => table.columns.findIndex((column) => column.label === label);
      for (const row of table.rows) {
        const entry = entryById(row[at('Result id')] ?? '');
        expect(entry).toBeDefined();
        expect(row[at('Source')]).not.toBe('');
        expect(row[at('Share')]).toMatch(/%$/);
      }
    }
  });

  it('that is spoken of in a comparison has its source among the lines above the table', () => {
    const context = studyContext(metric('retention-of-entered-90d'), ok(80, 100), ['active-outreach']);
    const figure = {
      ...sampleFigure,
      comparison: context.sentence,
      body: { ...sampleFigure.body, benchmarks: context.benchmarks },
    };
    const text = figureCsv.render(figure);
    expect(text).toContain('# This is higher than HEROES (56% of 34).');
    expect(text).toContain('# HEROES-03: Langabeer J, Champagne-Langabeer T, Luber SD, et al.');
  });
});
