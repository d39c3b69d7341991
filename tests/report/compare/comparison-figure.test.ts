import { describe, expect, it } from 'vitest';
import { count } from '../../../src/domain/units.ts';
import { comparisonFigure } from '../../../src/report/compare/comparison-figure.ts';
import { comparisonInput, part } from './compare-sample.ts';

const DIFFERENT = [part(['West'], 30, 100), part(['East'], 70, 100), part(['North', 'South'], 50, 100)];

describe('the answer of a comparison', () => {
  it('says first that the groups differ, then which ones, then what stands together', () => {
    expect(comparisonFigure(comparisonInput(DIFFERENT)).answer).toBe(
      'The groups differ by more than chance would explain (chi-square 32.0, 2 degrees of freedom, p < 0.001). East is higher than everybody else: +30 points (+18 to +40). West is lower than everybody else: −30 points (−40 to −18). Groups too small to be shown alone are shown as one: North, South (together).',
    );
  });

  it('names no group where chance alone could explain what is seen', () => {
    const alike = [part(['East'], 50, 100), part(['West'], 55, 100)];
    expect(comparisonFigure(comparisonInput(alike, { scope: 'Since Jan 1, 2025' })).answer).toBe(
      'Since Jan 1, 2025: The groups do not clearly differ; chance alone could explain what is seen (chi-square 0.5, 1 degree of freedom, p = 0.48).',
    );
  });

  it('says that nothing can be tested where everybody has the outcome', () => {
    const everybody = [part(['East'], 50, 50), part(['West'], 40, 40)];
    expect(comparisonFigure(comparisonInput(everybody)).answer).toMatch(/^Whether the groups differ cannot be tested/);
  });
});

describe('the picture of a comparison', () => {
  it('has the groups in the order of the alphabet, those together last, and everybody below', () => {
    const { body } = comparisonFigure(comparisonInput(DIFFERENT));
    expect(body.groups.map(({ rows }) => rows.map(({ label, number }) => [label, number]))).toEqual([
      [
        ['East', '70% (60–78%)'],
        ['West', '30% (22–40%)'],
        ['North, South (together)', '50% (40–60%)'],
      ],
      [['Everybody', '50.0% (44.4–55.6%)']],
    ]);
    expect(body.groups[0]?.rows[0]?.detail).toBe('100 people; +30 points (+18 to +40) against the rest');
  });

  it('has everybody once, and says why the groups add up to more', () => {
    const input = comparisonInput(DIFFERENT);
    const once = { numerator: count(120), denominator: count(250), groupsOverlap: true };
    const figure = comparisonFigure({ ...input, comparison: { ...input.comparison, everybody: once } });
    expect(figure.body.groups[1]?.rows[0]?.number).toBe('48.0% (41.9–54.2%)');
    expect(figure.foot.counted).toBe('n = 250');
    expect(figure.notes).toEqual([
      'People of more than one group count in each, so the groups add up to more than everybody.',
    ]);
  });

  it('has nobody below the groups where everybody would tell of the few who are of two groups', () => {
    const input = comparisonInput(DIFFERENT);
    const figure = comparisonFigure({ ...input, comparison: { ...input.comparison, everybody: null } });
    expect(figure.body.groups).toHaveLength(1);
    expect(figure.foot.counted).toBe('');
    expect(figure.notes?.[0]).toMatch(/Everybody together is not shown, to protect them/);
  });

  it('has coded groups in their own order', () => {
    const ages = [part(['25-34'], 50, 100), part(['18-24'], 50, 100)];
    const { body } = comparisonFigure(comparisonInput(ages, { field: 'age_group' }));
    expect(body.groups[0]?.rows.map(({ label }) => label)).toEqual(['18-24', '25-34']);
  });

  it('has difference, ratio and adjusted p in the table, and the share with an even mix where it is told', () => {
    const parts = [
      { ...part(['East'], 60, 100), standardised: { value: 0.58, low: 0.48, high: 0.67 } },
      part(['West'], 40, 100),
    ];
    const { table } = comparisonFigure(comparisonInput(parts, { mix: 'pathway' }));
    expect(table.columns.map(({ label }) => label)).toContain("Share with everybody's mix of pathway");
    expect(table.rows).toEqual([
      ['East', '60%', '50–69%', '60', '100', '+20', '+6 to +33', '1.50', '1.13 to 2.01', '0.005', '58%', '48–67%'],
      [
        'West',
        '40%',
        '31–50%',
        '40',
        '100',
        '−20',
        '−33 to −6',
        '0.67',
        '0.50 to 0.88',
        '0.005',
        'Not told: too few people in some part of the mix.',
        '',
      ],
    ]);
  });

  it('names periods and keeps them in the order of time', () => {
    const parts = [part(['2025-Q2'], 40, 60), part(['2024-Q4'], 20, 60), part(['2025-Q1'], 25, 60)];
    const { question, table } = comparisonFigure(comparisonInput(parts, { field: 'period' }));
    expect(question).toBe('Treatment entry within 30 days: does it differ by period?');
    expect(table.rows.map(([name]) => name)).toEqual(['Q4 2024', 'Q1 2025', 'Q2 2025']);
  });
});
