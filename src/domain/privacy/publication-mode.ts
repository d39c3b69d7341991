import { findPolicy } from './find-policy.ts';
import { defaultPolicy } from './policy.ts';

/**
 * `published`: what is shown may be shown to anybody, and only so can it be copied, saved or printed. `internal`: nothing is
 * hidden, for the work on data quality.
 */
export type PublicationMode = 'published' | 'internal';

/** The id of the rule by which numbers are hidden: in published mode the one chosen, but never none. */
export function policyInForce(mode: PublicationMode, chosen: string | undefined): string {
  if (mode === 'internal') return 'off';
  const policy = chosen === undefined ? undefined : findPolicy(chosen);
  return policy === undefined || policy.smallTo === 0 || chosen === undefined ? defaultPolicy.id : chosen;
}
