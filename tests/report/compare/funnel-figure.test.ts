import { describe, expect, it } from 'vitest';
import { funnelFigure } from '../../../src/report/compare/funnel-figure.ts';
import { comparisonInput, part } from './compare-sample.ts';

describe('the funnel of sites', () => {
  // Spiegelhalter's worked value: against 0.5287 only 96 of 150 and 201 of 420 lie outside, high and low at two sigma.
  const three = [part(['A'], 12, 24), part(['B'], 96, 150), part(['C'], 201, 420)];

  it('names the sites outside what chance would do around the share of everybody', () => {
    const figure = funnelFigure(comparisonInput(three));
    expect(figure?.answer).toBe(
      'Of 3 sites, these lie further from 52%, the share of all sites together, than chance would explain: above: B.',
    );
    expect(figure?.table.rows).toEqual([
      ['A', '24', '50%', 'within chance'],
      ['B', '150', '64%', 'above the 95% limits'],
      ['C', '420', '47.9%', 'within chance'],
    ]);
    expect(figure?.body.points.map(({ isOutside }) => isOutside)).toEqual([false, true, false]);
  });

  it('says so where all lie within', () => {
    const alike = [part(['A'], 50, 100), part(['B'], 52, 100), part(['C'], 48, 100)];
    expect(funnelFigure(comparisonInput(alike))?.answer).toBe(
      'All 3 sites lie within what chance alone would do around 50%, the share of all sites together.',
    );
  });

  it('is none of two sites', () => {
    expect(funnelFigure(comparisonInput(three.slice(0, 2)))).toBeNull();
  });

  it('allows for over-dispersion from ten sites on, with wider limits', () => {
    const sites = Array.from({ length: 12 }, (_, at) => part([`Site ${at}`], at % 2 === 0 ? 80 : 120, 200));
    const figure = funnelFigure(comparisonInput(sites));
    expect(figure?.answer).toContain('over-dispersion');
    expect(figure?.body.points.every(({ isOutside }) => !isOutside)).toBe(true);
    const last = figure?.body.curves.at(-1);
    expect((last?.inner[1] ?? 0) - 0.5).toBeGreaterThan(0.1);
  });
});
