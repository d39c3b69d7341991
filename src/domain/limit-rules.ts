import { catalogueId } from './metrics/define-metric.ts';
import { measureName } from './metrics/definitions.ts';
import type { IsoDate } from './units.ts';

export const LIMIT_RULE_KINDS = ['rebase', 'freeze'] as const;

/**
 * What a county has said about the limits of a measure, in all its windows. `rebase`: from the period or event that holds
 * the date on, limits are worked out anew. `freeze`: limits come from what lies up to the date, and hold for what follows.
 */
export interface LimitRule {
  readonly kind: (typeof LIMIT_RULE_KINDS)[number];
  /** The measure without its window: `treatment-entry` of `treatment-entry-30d`. */
  readonly measure: string;
  readonly date: IsoDate;
  /** Why, in the county's words; stands wherever the limits do. */
  readonly note: string;
}

/** The name under which the limits of a metric are kept, however it is counted. */
export function limitsName(metricId: string): string {
  return measureName(catalogueId(metricId));
}

/** The rules for one metric, by date. */
export function limitRulesOf(rules: readonly LimitRule[], metricId: string): readonly LimitRule[] {
  return rules
    .filter(({ measure }) => measure === limitsName(metricId))
    .toSorted((one, other) => one.date.localeCompare(other.date) || one.kind.localeCompare(other.kind));
}

/** The rules with one more; one of the same kind, measure and date is replaced. */
export function withLimitRule(rules: readonly LimitRule[], rule: LimitRule): readonly LimitRule[] {
  const others = rules.filter(
    ({ kind, measure, date }) => kind !== rule.kind || measure !== rule.measure || date !== rule.date,
  );
  return [...others, rule];
}
