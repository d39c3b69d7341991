import type { PolicyName } from '../../../domain/privacy/find-policy.ts';
import { defaultPolicy, policies } from '../../../domain/privacy/policy.ts';
import type { Choice } from '../../../ui/choice.ts';
import { privacyMessages } from '../../messages/privacy.ts';

/** Stands for every rule of the county's own, whatever its size. */
export const OWN = 'custom';

/** The presets that hide something, and a rule of the county's own. */
export function policyChoices(): readonly Choice<string>[] {
  const presets = policies.filter(({ smallTo }) => smallTo > 0);
  return [...presets.map(({ id, label }) => ({ value: id, label })), { value: OWN, label: privacyMessages.policy.own }];
}

/** Which of the choices a rule's base is, and how much a rule of the county's own hides. */
export function chosenPolicy({ base }: PolicyName): { readonly choice: string; readonly ownSize: number } {
  const own = /^custom-(\d+)$/.exec(base);
  return own ? { choice: OWN, ownSize: Number(own[1]) } : { choice: base, ownSize: defaultPolicy.smallTo };
}
