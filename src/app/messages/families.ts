import type { Family } from '../../domain/metrics/metric.ts';

/** The families of measures, in the order of the journey. */
export const FAMILY_NAMES: Readonly<Record<Family, string>> = {
  referral: 'Referral',
  acceptance: 'Acceptance',
  entry: 'Treatment entry',
  retention: 'Retention',
  completion: 'Completion',
  naloxone: 'Naloxone',
  volume: 'Numbers of people and encounters',
};
