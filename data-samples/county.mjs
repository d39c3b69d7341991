import { dayOf } from './calendar.mjs';

/** The story of the fictional Harbor County: its programs, and how often what happens. */

export const SEED = 2327;
export const FIRST_DAY = dayOf('2024-01-01');
export const AS_OF = dayOf('2026-06-30');
/** From this day on, clinics keep appointments free for the same day. */
export const SAME_DAY_APPOINTMENTS = dayOf('2025-03-01');
export const PEOPLE = 2500;

/** `before` and `after` are shares before and after the same-day appointments began. */
export const OUTREACH = {
  name: 'Overdose Follow-up Team',
  pathway: 'active-outreach',
  agencies: [
    ['Harbor Fire & EMS', 78],
    ['Northside EMS', 22],
  ],
  eligible: [
    ['yes', 87],
    ['no', 8],
    [null, 5],
  ],
  referred: 0.67,
  longestReferralDelayDays: 4,
  accepted: { before: 0.56, after: 0.65 },
  enteredOfAccepted: { before: 0.65, after: 0.8 },
  entryDelay: { before: { sameDay: 0.05, medianDays: 8 }, after: { sameDay: 0.42, medianDays: 5 } },
  kinds: [
    ['outpatient', 40],
    ['moud', 36],
    ['residential', 15],
    ['detox', 6],
    ['recovery-housing', 3],
  ],
  perYear: { overdose: 0.24, rearrest: 0.12, death: 0.05 },
};

export const OFFICER = {
  name: 'Officer Referral Project',
  pathway: 'officer-referral',
  agencies: [
    ['Harbor Police', 62],
    ["Sheriff's Office", 35],
    ['Bay Township Police', 3],
  ],
  eligible: [
    ['yes', 84],
    ['no', 11],
    [null, 5],
  ],
  referred: 0.73,
  longestReferralDelayDays: 3,
  accepted: { before: 0.53, after: 0.6 },
  enteredOfAccepted: { before: 0.62, after: 0.73 },
  entryDelay: { before: { sameDay: 0.04, medianDays: 10 }, after: { sameDay: 0.32, medianDays: 6 } },
  kinds: [
    ['outpatient', 58],
    ['moud', 17],
    ['residential', 17],
    ['detox', 5],
    ['recovery-housing', 3],
  ],
  perYear: { overdose: 0.1, rearrest: 0.34, death: 0.03 },
};

export const WALK_IN = {
  name: 'Safe Station Walk-in',
  pathway: 'self-referral',
  agencies: [
    ['Station 3', 71],
    ['Station 7', 29],
  ],
  eligible: [
    ['yes', 94],
    ['no', 3],
    [null, 3],
  ],
  referred: 0.87,
  longestReferralDelayDays: 0,
  accepted: { before: 0.8, after: 0.8 },
  enteredOfAccepted: { before: 0.95, after: 0.95 },
  entryDelay: { before: { sameDay: 0.45, medianDays: 2 }, after: { sameDay: 0.5, medianDays: 2 } },
  kinds: [
    ['residential', 34],
    ['outpatient', 29],
    ['moud', 18],
    ['detox', 15],
    ['recovery-housing', 4],
  ],
  perYear: { overdose: 0.12, rearrest: 0.1, death: 0.025 },
};

export const PROGRAMS = [OUTREACH, OFFICER, WALK_IN];
export const FIRST_PROGRAM = [
  [OUTREACH, 46],
  [OFFICER, 33],
  [WALK_IN, 21],
];
/** The program a person meets next, when it is another one. */
export const OTHER_PROGRAM = [
  [OUTREACH, 30],
  [OFFICER, 30],
  [WALK_IN, 40],
];

/** How busy a calendar month is, January first. */
export const SEASON = [0.95, 0.94, 0.98, 1, 1.04, 1.06, 1.08, 1.07, 1.03, 1, 0.95, 0.92];

export const SEXES = [
  ['Male', 655],
  ['Female', 308],
  ['Another gender', 6],
  [null, 31],
];
export const RACES = [
  ['White', 585],
  ['Black or African American', 240],
  ['Multiracial', 40],
  ['Other', 35],
  ['American Indian or Alaska Native', 22],
  ['Asian', 20],
  [null, 58],
];
export const ETHNICITIES = [
  ['Not Hispanic', 80],
  ['Hispanic', 14],
  [null, 6],
];
export const AGE_GROUPS = [
  ['18-24', 90],
  ['25-34', 305],
  ['35-44', 285],
  ['45-54', 165],
  ['55-64', 95],
  ['65+', 28],
  [null, 32],
];

/** How much likelier than the average a person is to enter treatment after saying yes. */
export function entryAdvantage({ race, ethnicity, ageGroup }) {
  const byRace = race === 'Black or African American' ? 0.89 : race === 'White' ? 1.04 : 1;
  const byEthnicity = ethnicity === 'Hispanic' ? 0.93 : 1.01;
  return byRace * byEthnicity * (ageGroup === '18-24' ? 0.95 : 1);
}

/** How much faster than the average a person leaves treatment. */
export function exitHazardFactor({ race, ageGroup }, moud) {
  const byAge = ageGroup === '18-24' ? 1.35 : ageGroup === '55-64' || ageGroup === '65+' ? 0.8 : 1;
  return byAge * (race === 'Black or African American' ? 1.1 : 1) * (moud === 'yes' ? 0.84 : 1.1);
}
