import type { Metric } from '../domain/metrics/metric.ts';
import type { Switches } from '../domain/metrics/switches.ts';
import { changedWords as words } from './messages/changed-definitions.ts';
import { changesText } from './messages/switches.ts';

type Counted = Pick<Metric, 'switches' | 'changed'>;

/** What has been changed in the definitions behind a picture, each change once; empty where nothing has. */
export function changesOf(metrics: readonly Counted[]): string {
  const texts = metrics.map(({ changed, switches }) => changesText(changed, switches));
  return [...new Set(texts)].filter((text) => text !== '').join(' ');
}

const EXITS = ['completed', 'transferred', 'jailed', 'died'] as const;

/** Where the curve of staying cannot follow the definition as the fixed windows do, and why. */
export function stayNotes({ switches }: Counted): readonly string[] {
  const isLeftOut = EXITS.some((name) => switches[name] === 'left-out');
  return [...(isLeftOut ? [words.exitsLeftOut] : []), ...episodeNotes(switches, words.anyStay, words.everyStay)];
}

/** The same of the picture of how people leave. */
export function exitNotes({ switches, changed = [] }: Counted): readonly string[] {
  const isChanged = EXITS.some((name) => changed.includes(name));
  return [...(isChanged ? [words.exitsApart] : []), ...episodeNotes(switches, words.anyStay, words.everyStay)];
}

/** The same of the curve of entry. */
export function entryNotes({ switches }: Counted): readonly string[] {
  const isLeftOut = switches.died === 'left-out';
  return [
    ...(isLeftOut ? [words.deathsLeftOut] : []),
    ...episodeNotes(switches, words.anyReferral, words.everyReferral),
  ];
}

function episodeNotes({ episodes }: Switches, any: string, every: string): readonly string[] {
  if (episodes === 'any') return [any];
  return episodes === 'every' ? [every] : [];
}
