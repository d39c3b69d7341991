import type { DerivedFlag } from '../schema/fields.ts';
import type { RuleCode } from '../stats/row-rules.ts';
import type { Condition, Metric } from './metric.ts';

/** A contradiction within a record for which measures leave it out, and the data-quality rule that finds it. */
export interface Exclusion {
  readonly flag: DerivedFlag;
  readonly code: RuleCode;
}

export const EXCLUSIONS: readonly Exclusion[] = [
  { flag: 'entry_before_referral', code: 'DQ07' },
  { flag: 'exit_before_entry', code: 'DQ08' },
  { flag: 'entry_without_referral', code: 'DQ10' },
  { flag: 'exit_without_entry', code: 'DQ11' },
  { flag: 'active_after_death', code: 'DQ23' },
];

/** What a measure leaves out for contradictions, and its denominator without leaving anything out. */
export function exclusionsOf({ denominator: { when } }: Pick<Metric, 'denominator'>): {
  readonly excluded: readonly Exclusion[];
  readonly before: Condition;
} {
  const parts = partsOf(when);
  return {
    excluded: parts.flatMap((part) => exclusionIn(part) ?? []),
    before: { all: parts.filter((part) => exclusionIn(part) === undefined).map(inAnyOrder) },
  };
}

function partsOf(condition: Condition): readonly Condition[] {
  return 'all' in condition ? condition.all.flatMap(partsOf) : [condition];
}

function exclusionIn(part: Condition): Exclusion | undefined {
  if (!('flag' in part) || part.is !== 'not-yes') return undefined;
  return EXCLUSIONS.find(({ flag }) => flag === part.flag);
}

/** A century: no two dates of one record lie further apart. */
const FAR_DAYS = 36_525;

/** Days that may not be negative leave out, without saying so, what contradicts itself: here it is let in, to be counted. */
function inAnyOrder(part: Condition): Condition {
  return 'daysFrom' in part && part.first === 0 ? { ...part, first: -FAR_DAYS } : part;
}
