import { acceptance } from '../metrics/acceptance.ts';
import { defined } from '../metrics/definitions.ts';
import type { Metric, VolumeMetric } from '../metrics/metric.ts';
import { retentionOfEntered } from '../metrics/retention-of-entered.ts';
import { treatmentEntry } from '../metrics/treatment-entry.ts';
import { treatmentEntryRecorded } from '../metrics/treatment-entry-recorded.ts';
import { encounters, peopleEntered, peopleReferred } from '../metrics/volumes.ts';

/** The parts of the form, in its order. */
export const FORM_PARTS = ['process', 'quality', 'outcome'] as const;
export type FormPart = (typeof FORM_PARTS)[number];

/** Whether the programs in view meet people before an arrest or after one; the form asks for each apart. */
export const ARREST_SIDES = ['before', 'after'] as const;
export type ArrestSide = (typeof ARREST_SIDES)[number];

/** One thing that the form asks for, in words of our own. */
export interface SettlementItem {
  readonly id: string;
  readonly part: FormPart;
  readonly asks: string;
  /** What it is a share of; `null` where it is a plain count. */
  readonly of: string | null;
  /** `null`: of all programs. */
  readonly side: ArrestSide | null;
  /** What can fill it: the first measure that the files can answer. Empty: no file tells it, the county types it in. */
  readonly measures: readonly Metric[];
  /** How it is read here where the form leaves that open; empty where it leaves nothing. */
  readonly reading: string;
}

/** The county counts by the preset that was made for this form. */
const asTheFormCounts = (metric: Metric): Metric => defined(metric, { preset: 'nc-settlement', changes: {} });

const entryWithin90 = treatmentEntry.filter(({ windowDays }) => windowDays === 90);
const stayed90 = retentionOfEntered.filter(({ windowDays }) => windowDays === 90);

/** A recorded day of entry says as much as a recorded yes. */
function entryRecorded(metric: Metric): Metric {
  return {
    ...metric,
    requires: [
      ['referred', 'referral_date'],
      ['entered', 'entry_date'],
    ],
  };
}

const referralsEntered = entryRecorded(asTheFormCounts(treatmentEntryRecorded));
const peopleConnected = entryRecorded(
  defined(treatmentEntryRecorded, {
    preset: 'throughline',
    changes: { 'treatment-entry-recorded': { already: 'counted' } },
  }),
);

const referrals: VolumeMetric = {
  ...peopleReferred,
  id: 'referrals',
  label: 'Referrals',
  question: 'How many referrals were made?',
  subject: 'referrals',
  predicate: 'were made',
  unit: 'referral',
  denominator: { ...peopleReferred.denominator, words: 'referrals in the period' },
  caveats: [],
};

const entries: VolumeMetric = {
  ...peopleEntered,
  id: 'entries',
  label: 'Entries into treatment',
  question: 'How many times did somebody enter treatment?',
  subject: 'entries into treatment',
  predicate: 'took place',
  unit: 'episode',
  denominator: { ...peopleEntered.denominator, words: 'entries into treatment in the period' },
  caveats: [],
};

const ENROLLED_READING =
  'Enrolled is read as: entered treatment. People are counted once in these files; across programs and strategies a person may be counted again.';
const SERVED_READING =
  'Served is read as: offered a referral. The form means people who use opioids; the files do not say who does, so everybody is counted.';

/**
 * What North Carolina's opioid settlement impact report asks of the diversion strategy.
 * Source: the items as they stand in the papers of one county board (Orange County NC, document 76197, pages 16-17).
 */
export const SETTLEMENT_ITEMS: readonly SettlementItem[] = [
  {
    id: 'enrolled-before',
    part: 'process',
    asks: 'People enrolled in diversion before arrest, each once',
    of: null,
    side: 'before',
    measures: [peopleEntered],
    reading: ENROLLED_READING,
  },
  {
    id: 'staff',
    part: 'process',
    asks: 'Full-time staff for diversion before arrest',
    of: null,
    side: 'before',
    measures: [],
    reading: '',
  },
  {
    id: 'caseload',
    part: 'process',
    asks: 'People on the caseload of one staff member, on average',
    of: null,
    side: 'before',
    measures: [],
    reading: '',
  },
  {
    id: 'contacts',
    part: 'process',
    asks: 'Contacts with people in diversion before arrest',
    of: null,
    side: 'before',
    measures: [encounters],
    reading:
      'Contact is read as: an encounter in these files, whoever was met. Later contacts by staff count only where the files hold them.',
  },
  {
    id: 'screened',
    part: 'process',
    asks: 'People arrested who were screened for opioid use disorder',
    of: null,
    side: 'after',
    measures: [],
    reading: '',
  },
  {
    id: 'referrals-after',
    part: 'process',
    asks: 'Referrals to diversion after arrest made by jail staff',
    of: null,
    side: 'after',
    measures: [referrals],
    reading: 'All referrals in view are counted: choose the jail as the agency to count its own only.',
  },
  {
    id: 'intakes-after',
    part: 'process',
    asks: 'Intakes for diversion after arrest that were completed',
    of: null,
    side: 'after',
    measures: [entries],
    reading: 'Intake is read as: an entry into treatment with a recorded day.',
  },
  {
    id: 'enrolled-after',
    part: 'process',
    asks: 'People enrolled in diversion after arrest, each once',
    of: null,
    side: 'after',
    measures: [peopleEntered],
    reading: ENROLLED_READING,
  },
  {
    id: 'satisfied',
    part: 'quality',
    asks: 'People served who say that they are satisfied',
    of: 'People served, each once',
    side: null,
    measures: [],
    reading: '',
  },
  {
    id: 'calls-911',
    part: 'quality',
    asks: '911 calls mainly about substance use',
    of: '911 calls',
    side: null,
    measures: [],
    reading: '',
  },
  {
    id: 'screened-positive',
    part: 'quality',
    asks: 'People arrested whose screen for opioid use disorder was positive',
    of: 'People arrested who were screened',
    side: 'after',
    measures: [],
    reading: '',
  },
  {
    id: 'officers',
    part: 'quality',
    asks: 'Officers who have referred somebody',
    of: 'Officers',
    side: null,
    measures: [],
    reading: 'The files name agencies and programs, not officers.',
  },
  {
    id: 'connected',
    part: 'quality',
    asks: 'People served who were connected to services',
    of: 'People served, each once',
    side: null,
    measures: [peopleConnected, ...entryWithin90],
    reading: `Connected is read as: entered treatment. ${SERVED_READING}`,
  },
  {
    id: 'served',
    part: 'quality',
    asks: 'People served who were given services',
    of: 'People served, each once',
    side: null,
    measures: [acceptance],
    reading: `Given services is read as: said yes to the offer, or entered treatment. ${SERVED_READING}`,
  },
  {
    id: 'referrals-enrolled',
    part: 'outcome',
    asks: 'Referrals that led to enrollment',
    of: 'Referrals to diversion programs',
    side: null,
    measures: [referralsEntered, ...entryWithin90],
    reading:
      'Enrollment is read as: entered treatment, whenever recorded unless the definition names days. Late referrals have had less time.',
  },
  {
    id: 'adhered',
    part: 'outcome',
    asks: 'People with opioid use disorder connected to treatment who kept to it',
    of: 'People with opioid use disorder connected to treatment (came to the first appointment)',
    side: null,
    measures: [...stayed90.map(asTheFormCounts), ...stayed90],
    reading:
      'The form leaves open what it means to keep to treatment. Here: still in treatment 90 days after entry, or completed before where the definition says so. Everybody who entered is counted, not only people with opioid use disorder.',
  },
  {
    id: 'employment',
    part: 'outcome',
    asks: 'People who found work within 6 months',
    of: 'People referred to recovery supports',
    side: null,
    measures: [],
    reading: '',
  },
  {
    id: 'housing',
    part: 'outcome',
    asks: 'People who kept their housing for 6 months',
    of: 'People referred to recovery supports',
    side: null,
    measures: [],
    reading: '',
  },
];
