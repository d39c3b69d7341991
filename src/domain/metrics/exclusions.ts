import type { DerivedFlag } from '../schema/fields.ts';
import type { LeftOutReason } from './metric.ts';

/** A contradiction within a record for which it says nothing of how far somebody came. */
export interface Exclusion {
  readonly flag: DerivedFlag;
  readonly reason: LeftOutReason;
}

/** Contradictions for which a record is left out of the whole cascade. */
export const CASCADE_EXCLUSIONS: readonly Exclusion[] = [
  { flag: 'entry_before_referral', reason: 'entry-before-referral' },
  { flag: 'exit_before_entry', reason: 'exit-before-entry' },
  { flag: 'entry_without_referral', reason: 'entry-without-referral' },
  { flag: 'active_after_death', reason: 'active-after-death' },
];
