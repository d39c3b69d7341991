import type { TrendBody } from '../report/figure.ts';
import { showsContext } from './trend-context.ts';
import { gaps, points } from './trend-marks.ts';
import { type Marks, usesBand, whiskers } from './trend-rows.ts';
import type { ChartWords } from './words.ts';

export type KeySymbol =
  | 'ours'
  | 'band'
  | 'whisker'
  | 'immature'
  | 'suppressed'
  | 'undefined'
  | 'others'
  | 'window'
  | 'inner'
  | 'outer'
  | 'special'
  | 'fitted'
  | 'goneOn';

/** A symbol of the chart with what it means, or a numbered event. */
export interface KeyEntry {
  readonly symbol: KeySymbol | { readonly number: number };
  readonly text: string;
}

/** What a reader must know to read `body`: only the symbols that occur in it. Studies are told in their own list. */
export function keyEntries(body: TrendBody, words: ChartWords, direct: boolean): readonly KeyEntry[] {
  const marks = body.series.flatMap((series) => series.marks);
  const gapKinds = new Set(gaps(marks).map(({ kind }) => kind));
  const banded = body.series.some((series) => usesBand(series.marks) && marks.some(hasInterval));
  const split = body.series.length > 1;
  const symbols: readonly (readonly [KeySymbol, string, boolean])[] = [
    ['ours', words.ours, !direct && !split && points(marks).length > 0],
    ['band', words.interval, banded],
    ['whisker', words.interval, !banded && body.series.some((series) => whiskers(series.marks).length > 0)],
    ['others', words.otherGroups, split && showsContext(body)],
    ['immature', words.immature, marks.some((mark) => mark?.state === 'immature')],
    ['suppressed', words.suppressed, gapKinds.has('suppressed')],
    ['undefined', words.undefined, gapKinds.has('undefined')],
  ];
  const shown = symbols.filter(([, , occurs]) => occurs).map(([symbol, text]) => ({ symbol, text }));
  return direct ? shown : [...shown, ...eventEntries(body, words)];
}

function hasInterval(mark: Marks[number]): boolean {
  return mark?.state === 'ok' && mark.low !== null;
}

function eventEntries(body: TrendBody, words: ChartWords): readonly KeyEntry[] {
  return body.events.flatMap(({ period, label }, index) => {
    const place = body.periods.find(({ id }) => id === period);
    return place ? [{ symbol: { number: index + 1 }, text: words.eventInKey(label, place.label) }] : [];
  });
}
