import type { FileState } from '../../state.ts';
import type { DaysRule } from './RuleDays.tsx';

/** Which rules the files at hand have use for. */
export interface RulesInPlay {
  readonly gaps: boolean;
  readonly ids: boolean;
  readonly days: readonly DaysRule[];
}

/** Gaps are for visits, windows for logs and for several files; when a referral is a repeat is always asked. */
export function rulesInPlay(files: readonly FileState[]): RulesInPlay {
  const kinds = files.flatMap((file) => (file.status === 'ready' ? [file.mapping.kind] : []));
  const isJoined = kinds.filter((kind) => kind !== 'left-out').length > 1;
  const hasLog = kinds.includes('events');
  return {
    gaps: kinds.includes('visits'),
    ids: isJoined,
    days: [
      ...(hasLog ? (['referralWindowDays'] as const) : []),
      ...(isJoined || hasLog ? (['entryWindowDays', 'lateContactDays'] as const) : []),
      'repeatWindowDays',
    ],
  };
}
