import { describe, expect, it } from 'vitest';
import { ChartKey } from '../../src/charts/ChartKey.tsx';
import type { KeyEntry, KeySymbol } from '../../src/charts/key-entries.ts';
import { attributesOf, countOf, textsOf } from '../ui/markup.ts';

const SYMBOLS: readonly KeySymbol[] = ['ours', 'band', 'whisker', 'immature', 'suppressed', 'undefined', 'others'];

describe('ChartKey', () => {
  it('draws a symbol before each of its words', () => {
    const entries: readonly KeyEntry[] = SYMBOLS.map((symbol) => ({ symbol, text: `means ${symbol}` }));
    expect(countOf('svg', <ChartKey entries={entries} />)).toBe(SYMBOLS.length);
    expect(attributesOf('aria-hidden', <ChartKey entries={entries} />)).toHaveLength(SYMBOLS.length);
    expect(textsOf(<ChartKey entries={entries} />)).toEqual(entries.map(({ text }) => text));
  });

  it('numbers events', () => {
    expect(textsOf(<ChartKey entries={[{ symbol: { number: 1 }, text: 'Beds opened' }]} />)).toEqual([
      '1',
      'Beds opened',
    ]);
  });

  it('is not there when there is nothing to explain', () => {
    expect(textsOf(<ChartKey entries={[]} />)).toEqual([]);
  });
});
