import type { Pathway } from '../evidence/facets.ts';
import type { CodedValue } from './field.ts';

/** Words that mean "not recorded" in any column. A program may use other ones: they are listed for the county to map. */
export const MISSING_WORDS: readonly string[] = [
  '',
  'null',
  'na',
  'n/a',
  'none',
  'none given',
  'nan',
  'unknown',
  'unk',
  'u',
  "don't know",
  'dont know',
  'dk',
  'missing',
  'not recorded',
  'not available',
  'not applicable',
  'refused',
  'declined to answer',
  'legitimately skipped',
  'pending',
  '?',
  '-',
  '--',
  '.',
  '-9',
  '99',
  '999',
];

export const YES_WORDS: readonly string[] = [
  'yes',
  'y',
  'true',
  't',
  '1',
  'x',
  'checked',
  'ja',
  'si',
  'sí',
  '✓',
  '✔',
  '☑',
  '☒',
  '✅',
  '√',
];
export const NO_WORDS: readonly string[] = ['no', 'n', 'false', 'f', '0', 'unchecked', 'not', '☐'];

interface PathwayValue extends CodedValue {
  readonly code: Pathway;
}

export const PATHWAY_VALUES: readonly PathwayValue[] = [
  {
    code: 'self-referral',
    label: 'Walk-in (self-referral)',
    words: ['walk in', 'walkin', 'self', 'self referral', 'self referred', 'station walk in', 'angel', 'safe station'],
  },
  {
    code: 'active-outreach',
    label: 'Post-overdose outreach',
    words: [
      'active outreach',
      'outreach',
      'post overdose outreach',
      'overdose follow up',
      'quick response team',
      'qrt',
      'home visit',
      'peer outreach',
    ],
  },
  {
    code: 'naloxone-plus',
    label: 'Naloxone plus',
    words: ['naloxone', 'naloxone plus', 'narcan', 'overdose reversal'],
  },
  {
    code: 'officer-referral',
    label: 'First responder referral',
    words: [
      'officer referral',
      'officer prevention',
      'officer prevention referral',
      'first responder referral',
      'first responder and officer referral',
      'police referral',
      'social referral',
      'ems referral',
      'referred by officer',
    ],
  },
  {
    code: 'officer-intervention',
    label: 'Officer intervention',
    words: [
      'officer intervention',
      'arrest diversion',
      'pre arrest diversion',
      'diversion in lieu of arrest',
      'lead',
      'citation',
    ],
  },
  {
    code: 'community-response',
    label: 'Community response',
    words: ['community response', 'mobile crisis', 'co response', 'co responder', 'crisis response'],
  },
];

/** Discharge reasons; the first seven follow the order of the federal treatment episode data set. */
export const EXIT_REASON_VALUES: readonly CodedValue[] = [
  {
    code: 'completed',
    label: 'Completed',
    words: [
      'completed',
      'complete',
      'treatment completed',
      'completed treatment',
      'graduated',
      'successful',
      'successful completion',
    ],
  },
  {
    code: 'dropped-out',
    label: 'Dropped out',
    words: [
      'dropped out',
      'drop out',
      'left against advice',
      'left ama',
      'ama',
      'disengaged',
      'quit',
      'withdrew',
      'left',
    ],
  },
  {
    code: 'terminated',
    label: 'Ended by the provider',
    words: [
      'terminated',
      'terminated by facility',
      'administrative discharge',
      'discharged by program',
      'noncompliant',
      'non compliance',
    ],
  },
  {
    code: 'transferred',
    label: 'Transferred',
    words: ['transferred', 'transfer', 'transferred to another program', 'stepped down'],
  },
  { code: 'incarcerated', label: 'Jailed', words: ['incarcerated', 'in jail', 'jail', 'jailed', 'arrested', 'prison'] },
  { code: 'died', label: 'Died', words: ['died', 'death', 'deceased', 'dead'] },
  { code: 'other', label: 'Other', words: ['other', 'other reason'] },
  {
    code: 'lost',
    label: 'Lost contact',
    words: ['lost', 'lost to follow up', 'lost contact', 'unable to locate', 'unable to contact'],
  },
  {
    code: 'moved',
    label: 'Moved away',
    words: ['moved', 'moved away', 'relocated', 'moved out of area', 'moved out of county', 'moved out of state'],
  },
  {
    code: 'declined',
    label: 'Declined',
    words: ['declined', 'declined services', 'declined treatment', 'refused services', 'refused treatment'],
  },
];

export const REFERRAL_SOURCE_VALUES: readonly CodedValue[] = [
  { code: 'self', label: 'Self or family', words: ['self', 'individual', 'self individual', 'family', 'self family'] },
  {
    code: 'treatment-provider',
    label: 'Alcohol or drug care provider',
    words: ['alcohol drug provider', 'alcohol drug use care provider', 'sud provider', 'substance use care provider'],
  },
  {
    code: 'health-care',
    label: 'Other health care',
    words: [
      'other healthcare',
      'other health care',
      'other health care provider',
      'hospital',
      'emergency department',
      'health care',
    ],
  },
  { code: 'school', label: 'School', words: ['school', 'school educational'] },
  { code: 'employer', label: 'Employer', words: ['employer', 'employer eap', 'eap'] },
  {
    code: 'community',
    label: 'Other community',
    words: ['other community', 'other community referral', 'community', 'social services'],
  },
  {
    code: 'criminal-justice',
    label: 'Court or criminal justice',
    words: [
      'criminal justice',
      'court',
      'court criminal justice',
      'criminal justice dui dwi',
      'court criminal justice referral dui dwi',
      'police',
      'law enforcement',
      'probation',
      'parole',
    ],
  },
  {
    code: 'first-responder',
    label: 'Fire or ambulance',
    words: ['ems', 'fire', 'ambulance', 'paramedic', 'first responder'],
  },
];

export const ENTRY_KIND_VALUES: readonly CodedValue[] = [
  {
    code: 'detox',
    label: 'Withdrawal management',
    words: [
      'detox',
      'detoxification',
      'withdrawal management',
      'sobering',
      'detox 24hr hospital',
      'detox 24hr residential',
      'outpatient detox',
      'ambulatory detox',
      'ambulatory detoxification',
    ],
  },
  {
    code: 'residential',
    label: 'Residential',
    words: [
      'residential',
      'inpatient',
      'rehab',
      'rehabilitation',
      'rehab hospital',
      'rehab short term',
      'rehab short term 30 days',
      'rehab long term',
      'rehab long term 30 days',
    ],
  },
  {
    code: 'outpatient',
    label: 'Outpatient',
    words: ['outpatient', 'op', 'iop', 'intensive outpatient', 'non intensive outpatient', 'counseling', 'counselling'],
  },
  {
    code: 'moud',
    label: 'Medication',
    words: ['moud', 'mat', 'methadone', 'buprenorphine', 'suboxone', 'naltrexone', 'vivitrol', 'otp', 'obot'],
  },
  {
    code: 'recovery-housing',
    label: 'Recovery housing',
    words: ['recovery housing', 'sober living', 'recovery house', 'recovery residence'],
  },
  { code: 'other', label: 'Other', words: ['other'] },
];

/** What a follow-up call or visit on a given day found. */
export const FOLLOW_UP_VALUES: readonly CodedValue[] = [
  {
    code: 'in-treatment',
    label: 'In treatment',
    words: [
      'in treatment',
      'active',
      'engaged',
      'attending',
      'retained',
      'yes',
      'y',
      '1',
      'true',
      'enrolled',
      'still in treatment',
    ],
  },
  {
    code: 'not-in-treatment',
    label: 'Not in treatment',
    words: [
      'not in treatment',
      'no',
      'n',
      '0',
      'false',
      'closed',
      'left',
      'not engaged',
      'discharged',
      'inactive',
      'dropped',
    ],
  },
  {
    code: 'not-reached',
    label: 'Not reached',
    words: ['not reached', 'unable to contact', 'unable to locate', 'no answer', 'lost', 'lost to follow up'],
  },
];
