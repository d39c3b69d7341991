import type { Family } from '../../domain/metrics/metric.ts';

/** The families of measures, in the order of the journey. */
export const FAMILY_NAMES: Readonly<Record<Family, string>> = {
  referral: 'Referral',
  acceptance: 'Acceptance',
  entry: 'Treatment entry',
  engagement: 'Engagement',
  retention: 'Retention',
  completion: 'Completion',
  medication: 'Medication for opioid use disorder',
  naloxone: 'Naloxone',
  harm: 'What happened later',
  volume: 'Numbers of people and encounters',
};
