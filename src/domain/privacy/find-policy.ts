import { customPolicy, policies, roundedPolicy, type SuppressionPolicy, zeroHidingPolicy } from './policy.ts';

/** What can be added to a rule's name, in this order. */
const ADDITIONS = { rounded: roundedPolicy, 'no-zero': zeroHidingPolicy } as const;

export type PolicyAddition = keyof typeof ADDITIONS;

/** A rule's name in its parts: `me+rounded` is `me` with rounding. */
export interface PolicyName {
  /** A preset, or `custom-N`. */
  readonly base: string;
  readonly additions: readonly PolicyAddition[];
}

function isAddition(text: string): text is PolicyAddition {
  return Object.hasOwn(ADDITIONS, text);
}

/** The parts of a rule's name; undefined where it names none. */
export function policyName(id: string): PolicyName | undefined {
  const [base = '', ...rest] = id.split('+');
  const additions = rest.filter(isAddition);
  const isKnown =
    basePolicy(base) !== undefined && additions.length === rest.length && new Set(rest).size === rest.length;
  return isKnown ? { base, additions } : undefined;
}

/** The name of a rule, additions in their order. */
export function policyId({ base, additions }: PolicyName): string {
  return [base, ...Object.keys(ADDITIONS).filter((name) => isAddition(name) && additions.includes(name))].join('+');
}

/**
 * The policy named by `id`: a preset, or `custom-N`, which hides 1 to N; with `+rounded` for counts to the nearest 5 and
 * `+no-zero` for nobody and everybody hidden too. Undefined when it names none.
 */
export function findPolicy(id: string): SuppressionPolicy | undefined {
  const name = policyName(id);
  const base = name && basePolicy(name.base);
  if (name === undefined || base === undefined) return undefined;
  return name.additions.reduce((policy, addition) => ADDITIONS[addition](policy), base);
}

function basePolicy(id: string): SuppressionPolicy | undefined {
  const custom = /^custom-(\d{1,4})$/.exec(id);
  return custom ? customPolicy(Number(custom[1])) : policies.find((policy) => policy.id === id);
}
