import { customPolicy, policies, type SuppressionPolicy } from './policy.ts';

/** The policy named by `id`: a preset, or `custom-N`, which hides 1 to N. Undefined when it names none. */
export function findPolicy(id: string): SuppressionPolicy | undefined {
  const custom = /^custom-(\d{1,4})$/.exec(id);
  return custom ? customPolicy(Number(custom[1])) : policies.find((policy) => policy.id === id);
}
