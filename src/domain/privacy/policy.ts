import { assert } from '../assert.ts';

/** A rule of which counts are too small to publish. Zero is small only where `hideZero` says so. */
export interface SuppressionPolicy {
  readonly id: 'cms' | 'wa-doh' | 'me' | 'wi' | 'off' | 'custom';
  readonly label: string;
  readonly smallFrom: number;
  /** The largest hidden count; 0 hides nothing. */
  readonly smallTo: number;
  /** Hides nobody and everybody (0 of n, n of n) as well, because both describe each member of a group. */
  readonly hideZero: boolean;
  /** Counts are shown to the nearest multiple of this, and percentages as whole ones; absent: as counted. */
  readonly roundedTo?: number;
}

/** Hides 1 to 10: the cell size policy of the Centers for Medicare & Medicaid Services (resdac.org/node/1506). */
export const defaultPolicy: SuppressionPolicy = {
  id: 'cms',
  label: 'CMS: hide 1 to 10',
  smallFrom: 1,
  smallTo: 10,
  hideZero: false,
};

/** The rules a county can choose from; `custom` is made by `customPolicy`. */
export const policies: readonly SuppressionPolicy[] = [
  defaultPolicy,
  { ...defaultPolicy, id: 'wa-doh', label: 'Washington State Department of Health: hide 1 to 9', smallTo: 9 },
  { ...defaultPolicy, id: 'me', label: 'Maine: hide 1 to 5', smallTo: 5 },
  { ...defaultPolicy, id: 'wi', label: 'Wisconsin: hide 1 to 4', smallTo: 4 },
  { ...defaultPolicy, id: 'off', label: 'Hide nothing (internal use only)', smallTo: 0 },
];

/** A rule of the county's own that hides 1 to `smallTo`. */
export function customPolicy(smallTo: number, hideZero = false): SuppressionPolicy {
  assert(
    Number.isInteger(smallTo) && smallTo >= 0,
    `the largest hidden count is a whole number from 0, not ${smallTo}`,
  );
  return { id: 'custom', label: `Custom: hide 1 to ${smallTo}`, smallFrom: 1, smallTo, hideZero };
}

const ROUNDED_TO = 5;
const FEWEST_ROUNDED = 13;

/**
 * The rule with counts to the nearest 5. It hides 1 to 12 at least: with less, a printed 10 could only be 11 or 12, the one
 * or two counts that are shown and round to it.
 */
export function roundedPolicy(policy: SuppressionPolicy): SuppressionPolicy {
  const smallTo = Math.max(policy.smallTo, FEWEST_ROUNDED - 1);
  const label = `${policy.label}, counts rounded to ${ROUNDED_TO} and 1 to ${smallTo} hidden`;
  return { ...policy, label, smallTo, roundedTo: ROUNDED_TO };
}

/** The rule with nobody and everybody hidden as well. */
export function zeroHidingPolicy(policy: SuppressionPolicy): SuppressionPolicy {
  return { ...policy, label: `${policy.label}, nobody and everybody hidden too`, hideZero: true };
}

/** The smallest count that may be shown (zero apart): 11 under the default rule. */
export function thresholdOf(policy: SuppressionPolicy): number {
  return policy.smallTo + 1;
}

/** True where a rule hides less than the default one, so that a person has to confirm it. */
export function needsConfirmation(policy: SuppressionPolicy): boolean {
  return policy.smallTo < defaultPolicy.smallTo;
}
