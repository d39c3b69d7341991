import type { FieldDefinition } from './field.ts';

function counted(label: string, description: string, synonyms: readonly string[]) {
  const spoken = synonyms.flatMap((name) => [name, `number of ${name}`, `total ${name}`]);
  return { type: 'number', label, description, synonyms: spoken, example: '41', privacy: 'plain' } as const;
}

function enteredWithin(day: number) {
  return counted(`Entered within ${day} days`, `Of the people due, those who entered treatment within ${day} days.`, [
    `entered within ${day} days`,
    `entered ${day}`,
    `entered ${day}d`,
    `treatment entry ${day}`,
    `linked within ${day} days`,
  ]);
}

function retainedFor(day: number) {
  return counted(`Retained ${day} days`, `Of the people who entered, those still in treatment ${day} days later.`, [
    `retained ${day} days`,
    `retained ${day}`,
    `retained ${day}d`,
    `retention ${day}`,
    `still in treatment ${day}`,
  ]);
}

/** What a file of monthly counts can hold: a month, what the counts are of, and the counts. */
export const COUNT_FIELDS = {
  month: {
    type: 'date',
    label: 'Month',
    description: 'The month the counts belong to.',
    synonyms: [
      'month',
      'period',
      'reporting month',
      'year month',
      'month year',
      'month ending',
      'report month',
      'service month',
      'reporting period',
    ],
    example: '2024-03',
    privacy: 'plain',
  },
  program: {
    type: 'category',
    label: 'Program',
    description: 'The program the counts belong to.',
    synonyms: ['program', 'program name', 'project', 'initiative'],
    example: 'Overdose Follow-up Team',
    privacy: 'plain',
  },
  agency: {
    type: 'category',
    label: 'Agency',
    description: 'The agency the counts belong to.',
    synonyms: ['agency', 'referring agency', 'department', 'site'],
    example: 'Riverton Police',
    privacy: 'plain',
  },
  pathway: {
    type: 'category',
    label: 'Pathway',
    description: 'How people come to the program.',
    synonyms: ['pathway', 'program type'],
    example: 'outreach',
    privacy: 'plain',
  },
  encountered: counted('Encountered', 'Eligible people met in the month.', [
    'encountered',
    'people encountered',
    'encounters',
    'contacts',
    'eligible encountered',
    'people met',
  ]),
  referred: counted('Referred', 'People offered a referral in the month.', [
    'referred',
    'people referred',
    'referrals',
    'offered',
    'people offered',
  ]),
  accepted: counted('Accepted', 'People who accepted the offer.', [
    'accepted',
    'people accepted',
    'acceptances',
    'agreed',
  ]),
  due: counted('Due for treatment', 'People referred who were alive and not already in treatment.', [
    'due',
    'people due',
    'referred not already in treatment',
    'eligible for entry',
    'due for treatment',
  ]),
  entered_14d: enteredWithin(14),
  entered_30d: enteredWithin(30),
  entered_90d: enteredWithin(90),
  entered: counted('Entered', 'People who entered treatment in the month.', [
    'entered',
    'people entered',
    'admissions',
    'admitted',
    'treatment entries',
  ]),
  retained_30d: retainedFor(30),
  retained_60d: retainedFor(60),
  retained_90d: retainedFor(90),
  retained_180d: retainedFor(180),
  retained_365d: retainedFor(365),
  discharged: counted('Discharged', 'Treatment episodes that ended in the month.', [
    'discharged',
    'discharges',
    'exits',
    'closed cases',
  ]),
  completed: counted('Completed', 'Of those, the ones that ended because treatment was completed.', [
    'completed',
    'completions',
    'completed treatment',
    'graduated',
  ]),
} as const satisfies Record<string, FieldDefinition>;
