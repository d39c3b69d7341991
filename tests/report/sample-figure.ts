import type { Figure, TrendBody } from '../../src/report/figure.ts';

/** A small figure for tests of what is made from figures. */
export const sampleFigure: Figure<TrendBody> = {
  id: 'referral-rate',
  question: 'Of the people met, how many were offered a referral?',
  answer: '50% of 40 people met were offered a referral (35–65%).',
  comparison: '',
  altText: 'Trend chart.',
  table: {
    caption: 'Of the people met, how many were offered a referral?',
    columns: [
      { label: 'Period', numeric: false },
      { label: 'Share', numeric: true },
      { label: 'Note', numeric: false },
    ],
    rows: [
      ['Jan 2025', '50%', ''],
      ['Feb 2025', '', '=HYPERLINK("http://x","y")'],
    ],
  },
  foot: {
    definition: 'Offers ÷ people met.',
    counted: 'n = 40 people',
    asOf: 'As of Mar 8, 2025',
    source: 'a, "b".csv',
  },
  method: [],
  sql: 'select 1',
  listed: [],
  body: { kind: 'trend', unit: 'proportion', periods: [], series: [], benchmarks: [], events: [] },
};
