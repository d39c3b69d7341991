import { acceptance } from './acceptance.ts';
import type { Condition } from './metric.ts';

/** 30 days for the offer, 30 for entry, 180 in treatment. */
export const CASCADE_FOLLOW_UP_DAYS = 240;

/** One step of the way from first contact to staying in treatment; a step contains only people of the step before. */
export interface CascadeStepDefinition {
  readonly id: 'encountered' | 'referred' | 'accepted' | 'entered' | 'retained-90d' | 'retained-180d';
  readonly label: string;
  /** For a sentence: "412 *were offered a referral*". */
  readonly predicate: string;
  /** One of these fields must be mapped, or the step is left out; none for the first step. */
  readonly needs: readonly string[];
  readonly when: Condition;
}

export const CASCADE_STEPS: readonly CascadeStepDefinition[] = [
  {
    id: 'encountered',
    label: 'Met by first responders',
    predicate: 'were met',
    needs: [],
    when: { all: [] },
  },
  {
    id: 'referred',
    label: 'Offered a referral',
    predicate: 'were offered a referral',
    needs: ['referred', 'referral_date'],
    when: { flag: 'referred', is: 'yes' },
  },
  {
    id: 'accepted',
    label: 'Accepted',
    predicate: 'accepted',
    needs: ['accepted'],
    when: acceptance.numerator.when,
  },
  {
    id: 'entered',
    label: 'Entered treatment within 30 days',
    predicate: 'entered treatment within 30 days',
    needs: ['entry_date'],
    when: { daysFrom: 'referral_date', to: 'entry_date', first: 0, last: 30 },
  },
  {
    id: 'retained-90d',
    label: 'In treatment 90 days after entry',
    predicate: 'stayed 90 days',
    needs: ['exit_date', 'status_90'],
    when: { inTreatmentOnDay: 90, after: 'entry_date' },
  },
  {
    id: 'retained-180d',
    label: 'In treatment 180 days after entry',
    predicate: 'stayed 180 days',
    needs: ['exit_date', 'status_180'],
    when: { inTreatmentOnDay: 180, after: 'entry_date' },
  },
];
