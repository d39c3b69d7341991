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

  it('is named after the figure and the day of the data', () => {
    expect(exportFileName(sampleFigure, figureCsv)).toBe('throughline-referral-rate-mar-8-2025.csv');
  });
});
