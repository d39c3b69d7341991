import { findPolicy } from '../../../domain/privacy/find-policy.ts';
import type { SuppressionPolicy } from '../../../domain/privacy/policy.ts';
import type { Choice } from '../../../ui/choice.ts';

/** The presets, and the rule in force where it is a county's own. */
export function policyChoices(presets: readonly SuppressionPolicy[], inForce: string): readonly Choice<string>[] {
  const known = presets.map(({ id, label }): Choice<string> => ({ value: id, label }));
  if (known.some(({ value }) => value === inForce)) return known;
  const own = findPolicy(inForce);
  return own === undefined ? known : [...known, { value: inForce, label: own.label }];
}
