import { describe, expect, it } from 'vitest';
import { keyEntries } from '../../src/charts/key-entries.ts';
import { hidden, immature, nobody, ok, trendBody, words } from './sample.ts';

const textsOf = (...input: Parameters<typeof keyEntries>) => keyEntries(...input).map(({ text }) => text);
const events = [{ period: '2023-Q2', label: 'Beds opened' }];

describe('keyEntries', () => {
  it('explains only what is on the chart', () => {
    expect(textsOf(trendBody([ok(0.4)]), words, true)).toEqual(['95% interval']);
    expect(textsOf(trendBody([ok(12, null, null)]), words, true)).toEqual([]);
    expect(textsOf(trendBody([hidden, nobody, immature(0.4)]), words, true)).toEqual([
      '95% interval',
      'not complete',
      'hidden',
      'no number',
    ]);
  });

  it('shows the interval as it is drawn: a stroke for few values, a band for many', () => {
    const symbolOf = (count: number) =>
      keyEntries(trendBody(Array.from({ length: count }, () => ok(0.4))), words, true)[0]?.symbol;
    expect([symbolOf(3), symbolOf(8)]).toEqual(['whisker', 'band']);
  });

  it('names our line and numbers the events where the chart has no names', () => {
    const body = trendBody([ok(0.4, null, null), ok(0.5, null, null)], { events });
    expect(keyEntries(body, words, false)).toEqual([
      { symbol: 'ours', text: 'Our program' },
      { symbol: { number: 1 }, text: 'Q2 2023: Beds opened' },
    ]);
    expect(keyEntries(body, words, true)).toEqual([]);
  });

  it('does not name a line of which nothing is drawn', () => {
    expect(textsOf(trendBody([hidden, immature(null)]), words, false)).toEqual(['not complete', 'hidden']);
  });

  it('explains the faint lines of other groups', () => {
    const body = trendBody([], {
      series: [
        { name: 'Police', marks: [ok(0.4, null, null)] },
        { name: 'Fire', marks: [ok(0.5, null, null)] },
      ],
    });
    expect(textsOf(body, words, false)).toEqual(['other groups']);
  });

  it('leaves out events outside the periods', () => {
    const body = trendBody([ok(1, null, null)], { events: [{ period: '1999-Q1', label: 'Long ago' }] });
    expect(textsOf(body, words, false)).toEqual(['Our program']);
  });
});
