import type { Figure } from '../../../src/report/figure.ts';
import { ok, study, trendBody } from '../../charts/sample.ts';

/** A complete figure with one study on the chart and one that is only listed. */
export const figure: Figure = {
  id: 'treatment-entry-30d',
  question: 'Do people who are referred enter treatment?',
  answer: '46% of 41 people referred entered treatment (32–61%).',
  comparison: 'Similar to one comparable program.',
  altText: 'Trend chart from Q1 2023 to Q2 2023.',
  table: {
    caption: 'Do people who are referred enter treatment?',
    columns: [
      { label: 'Period', numeric: false },
      { label: 'Share', numeric: true },
    ],
    rows: [
      ['Q1 2023', '44%'],
      ['Q2 2023', '48%'],
    ],
  },
  foot: { definition: 'Within 30 days', counted: 'n = 41 people', asOf: 'As of Jun 30, 2025', source: 'referrals.csv' },
  method: [{ term: 'Interval', text: '95% Wilson score interval.' }],
  sql: 'select 1',
  listed: [{ resultId: 'x', label: 'Diversion 2014', reason: 'People were arrested first.', citation: 'J 42:3.' }],
  body: trendBody([ok(0.44), ok(0.48)], { benchmarks: [study('drawn', 0.52, 'Hillside 2019')] }),
};
