import { describe, expect, it } from 'vitest';
import { figureSentence, figureTableText } from '../../src/app/figure-text.ts';
import { sampleFigure } from '../report/sample-figure.ts';

describe('a figure on the clipboard', () => {
  it('is a sentence with its question, answer and source of the numbers', () => {
    expect(figureSentence(sampleFigure)).toBe(
      'Of the people met, how many were offered a referral? 50% of 40 people met were offered a referral (35–65%). ' +
        '(n = 40 people. As of Mar 8, 2025. Offers ÷ people met.)',
    );
  });

  it('is a table with tabs, in which no cell is run as a formula', () => {
    expect(figureTableText(sampleFigure)).toBe(
      'Period\tShare\tNote\nJan 2025\t50%\t\nFeb 2025\t\t\'=HYPERLINK("http://x","y")',
    );
  });
});
