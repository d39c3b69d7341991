import type { CurvesBody } from '../../report/figure.ts';
import type { KeyEntry } from '../key-entries.ts';
import type { ChartWords } from '../words.ts';

/** What the symbols of the curves mean; only those that occur. Studies are told in their own list. */
export function curvesKey({ curves, windows, windowsLabel }: CurvesBody, words: ChartWords): readonly KeyEntry[] {
  const entries: readonly (KeyEntry & { readonly occurs: boolean })[] = [
    { symbol: 'ours', text: words.ours, occurs: curves.length === 1 },
    {
      symbol: 'band',
      text: words.interval,
      occurs: curves.some(({ points }) => points.some(({ low }) => low !== null)),
    },
    { symbol: 'others', text: words.otherGroups, occurs: curves.length > 1 },
    { symbol: 'window', text: windowsLabel, occurs: windows.some(({ mark }) => mark.state === 'ok') },
  ];
  return entries.filter(({ occurs }) => occurs).map(({ symbol, text }) => ({ symbol, text }));
}
