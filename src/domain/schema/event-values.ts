import { ENTRY_KIND_VALUES, EXIT_REASON_VALUES, FOLLOW_UP_VALUES } from './coded-values.ts';
import type { CodedValue } from './field.ts';

function statusOn(day: number): CodedValue {
  return {
    code: `status-${day}`,
    label: `Follow-up at ${day} days`,
    words: [`${day} day follow up`, `follow up ${day} days`, `${day} day status`, `status ${day}`, `${day} days`],
  };
}

function exitFor(reason: string, label: string, words: readonly string[]): CodedValue {
  return { code: `exit-${reason}`, label: `Exit: ${label}`, words };
}

/** What one row of an event log can tell. A row that is none of these is kept and not counted. */
export const EVENT_KIND_VALUES: readonly CodedValue[] = [
  {
    code: 'encounter',
    label: 'Encounter',
    words: [
      'encounter',
      'contact',
      'first contact',
      'initial contact',
      'incident',
      'outreach',
      'outreach visit',
      'home visit',
      'police contact',
      'ems contact',
      'walk in',
      'response',
      'dispatch',
    ],
  },
  {
    code: 'overdose',
    label: 'Overdose',
    words: ['overdose', 'od', 'nonfatal overdose', 'non fatal overdose', 'suspected overdose'],
  },
  {
    code: 'naloxone',
    label: 'Naloxone given',
    words: ['naloxone', 'naloxone given', 'naloxone administered', 'narcan', 'narcan given', 'narcan administered'],
  },
  { code: 'eligible', label: 'Found eligible', words: ['eligible', 'found eligible', 'screened eligible'] },
  {
    code: 'not-eligible',
    label: 'Found not eligible',
    words: ['not eligible', 'ineligible', 'found not eligible', 'screened ineligible', 'screened out'],
  },
  {
    code: 'already-in-treatment',
    label: 'Already in treatment',
    words: ['already in treatment', 'currently in treatment', 'in treatment at referral'],
  },
  {
    code: 'referral',
    label: 'Referral',
    words: [
      'referral',
      'referred',
      'referral made',
      'referral sent',
      'referral offered',
      'offer',
      'offered',
      'referral to treatment',
      'treatment referral',
      'warm handoff',
      'handoff',
    ],
  },
  {
    code: 'accepted',
    label: 'Accepted',
    words: ['accepted', 'acceptance', 'accepted referral', 'referral accepted', 'agreed', 'consent', 'consented'],
  },
  {
    code: 'declined',
    label: 'Declined',
    words: ['declined', 'refused', 'declined referral', 'referral declined', 'refused services', 'client declined'],
  },
  {
    code: 'entry',
    label: 'Treatment entry',
    words: [
      'entry',
      'admission',
      'admitted',
      'admit',
      'intake',
      'intake completed',
      'enrolled',
      'enrollment',
      'treatment entry',
      'treatment start',
      'started treatment',
      'entered treatment',
      'linked to treatment',
      'placement',
    ],
  },
  {
    code: 'medication-start',
    label: 'Medication started',
    words: ['medication start', 'moud start', 'mat start', 'moud started', 'mat started', 'first dose', 'induction'],
  },
  {
    code: 'exit',
    label: 'Treatment exit',
    words: ['exit', 'discharge', 'discharged', 'case closed', 'closed', 'treatment end', 'treatment exit', 'closure'],
  },
  exitFor('completed', 'completed', ['completed', 'completed treatment', 'treatment completed', 'graduated']),
  exitFor('dropped-out', 'dropped out', ['dropped out', 'drop out', 'disengaged', 'left treatment', 'left ama']),
  exitFor('terminated', 'ended by the provider', ['terminated', 'administrative discharge']),
  exitFor('transferred', 'transferred', ['transferred', 'transfer']),
  exitFor('lost', 'lost contact', ['lost to follow up', 'lost contact']),
  {
    code: 'follow-up',
    label: 'Follow-up contact',
    words: [
      'follow up',
      'followup',
      'follow up contact',
      'follow up call',
      'check in',
      'last contact',
      'recovery coach',
    ],
  },
  ...[30, 60, 90, 180, 365].map(statusOn),
  { code: 'arrest', label: 'Arrest', words: ['arrest', 'arrested', 'rearrest', 're arrest', 'booking'] },
  { code: 'death', label: 'Death', words: ['death', 'died', 'deceased', 'fatal overdose', 'overdose death'] },
  { code: 'not-counted', label: 'Something else (not counted)', words: ['note', 'case note', 'other'] },
];

/**
 * What the detail of an event can say: why treatment ended, its kind, or what a follow-up found. One list, since logs keep
 * all of it in one column; a word that two lists know ("lost") is read as the reason for an exit.
 */
export const EVENT_DETAIL_VALUES: readonly CodedValue[] = [
  ...FOLLOW_UP_VALUES,
  ...ENTRY_KIND_VALUES.filter(({ code }) => code !== 'other'),
  ...EXIT_REASON_VALUES,
];

/** The canonical fields that an event of a kind fills. */
export const EVENT_TELLS: Readonly<Record<string, readonly string[]>> = {
  encounter: ['encounter_date'],
  overdose: ['encounter_date', 'overdose_date'],
  naloxone: ['naloxone_given'],
  eligible: ['eligible'],
  'not-eligible': ['eligible'],
  'already-in-treatment': ['already_in_treatment'],
  referral: ['referred', 'referral_date'],
  accepted: ['accepted'],
  declined: ['accepted'],
  entry: ['entry_date'],
  'medication-start': ['entry_date', 'moud'],
  exit: ['exit_date'],
  'exit-completed': ['exit_date', 'exit_reason'],
  'exit-dropped-out': ['exit_date', 'exit_reason'],
  'exit-terminated': ['exit_date', 'exit_reason'],
  'exit-transferred': ['exit_date', 'exit_reason'],
  'exit-lost': ['exit_date', 'exit_reason'],
  'follow-up': ['last_contact_date'],
  'status-30': ['status_30'],
  'status-60': ['status_60'],
  'status-90': ['status_90'],
  'status-180': ['status_180'],
  'status-365': ['status_365'],
  arrest: ['rearrest_date'],
  death: ['death_date'],
};
