import { describe, expect, it } from 'vitest';
import { figureCsv } from '../../src/export/figure-csv.ts';
import { exportFileName } from '../../src/export/format.ts';
import { sampleFigure } from '../report/sample-figure.ts';

describe('a figure as CSV', () => {
  it('says what it is above the table and never lets a cell run as a formula', () => {
    expect(figureCsv.render(sampleFigure).split('\n')).toEqual([
      '# Of the people met, how many were offered a referral?',
      '# 50% of 40 people met were offered a referral (35–65%).',
      '# Offers ÷ people met.',
      '# n = 40 people',
      '# As of Mar 8, 2025',
      '# Source: a, "b".csv',
      'Period,Share,Note',
      'Jan 2025,50%,""',
      'Feb 2025,"","\'=HYPERLINK(""http://x"",""y"")"',
      '',
    ]);
  });

  it('says what must be read with the answer', () => {
    const noted = { ...sampleFigure, notes: ['Q1 2025 against Q1 2024: +3 points.', 'This says when, not why.'] };
    expect(figureCsv.render(noted).split('\n').slice(1, 4)).toEqual([
      '# 50% of 40 people met were offered a referral (35–65%).',
      '# Q1 2025 against Q1 2024: +3 points.',
      '# This says when, not why.',
    ]);
  });

  it("carries the county's own words, marked as hers, each on one line", () => {
    const own = { comment: 'Beds were closed.\n=1+1', nextStep: 'Call the clinics.' };
    expect(
      figureCsv
        .render({ ...sampleFigure, own })
        .split('\n')
        .slice(6, 9),
    ).toEqual([
      '# Comment by the county: Beds were closed. =1+1',
      '# Next step, by the county: Call the clinics.',
      'Period,Share,Note',
    ]);
  });

  it('is named after the figure and the day of the data', () => {
    expect(exportFileName(sampleFigure, figureCsv)).toBe('throughline-referral-rate-mar-8-2025.csv');
  });
});
