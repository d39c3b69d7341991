import type { ControlBody } from '../../report/figure.ts';
import type { KeyEntry } from '../key-entries.ts';

/** Only the symbols that occur; events and new limits only where the chart has no room for their words. */
export function controlKey(body: ControlBody, isDirect: boolean): readonly KeyEntry[] {
  const { points, limits, words, model, events, breaks, periods } = body;
  const has = (state: 'special' | 'immature') => points.some((point) => point?.state === state);
  const nameOf = (id: string) => periods.find((period) => period.id === id)?.label ?? '';
  const entries: readonly KeyEntry[] = [
    { symbol: 'ours', text: words.usual },
    ...(limits.some((limit) => limit !== null) ? [{ symbol: 'outer', text: words.limits } as const] : []),
    ...(has('special') ? [{ symbol: 'special', text: words.special } as const] : []),
    ...(has('immature') ? [{ symbol: 'immature', text: words.immature } as const] : []),
    ...(model === null
      ? []
      : [
          { symbol: 'fitted', text: model.fittedLabel } as const,
          { symbol: 'goneOn', text: model.goneOnLabel } as const,
        ]),
  ];
  if (isDirect) return entries;
  const centre = { symbol: 'inner', text: body.centreLabel } as const;
  const noted = [...events, ...breaks].map(({ period, label }, index) => ({
    symbol: { number: index + 1 },
    text: `${nameOf(period)}: ${label}`,
  }));
  return [...entries, centre, ...noted];
}
