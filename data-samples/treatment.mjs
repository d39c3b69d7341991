import { AS_OF, entryAdvantage, exitHazardFactor, SAME_DAY_APPOINTMENTS } from './county.mjs';
import { exponential, logNormal, weighted, wholeNumber } from './random.mjs';

const NO_TREATMENT = { entryDate: null, entryKind: null, moud: null, exitDate: null, exitReason: null };

/** Daily chance of leaving, by days since entry. */
const EXIT_HAZARDS = [
  { untilDay: 30, perDay: 0.0033 },
  { untilDay: 90, perDay: 0.0074 },
  { untilDay: 180, perDay: 0.0036 },
  { untilDay: Number.POSITIVE_INFINITY, perDay: 0.0034 },
];

/** Why people leave, by the day until which the list holds. */
const EXIT_REASONS = [
  {
    untilDay: 90,
    reasons: [
      ['dropped-out', 53],
      ['lost', 16],
      ['incarcerated', 9],
      ['terminated', 9],
      ['transferred', 9],
      ['completed', 4],
    ],
  },
  {
    untilDay: 180,
    reasons: [
      ['completed', 36],
      ['dropped-out', 31],
      ['transferred', 13],
      ['lost', 9],
      ['incarcerated', 6],
      ['terminated', 5],
    ],
  },
  {
    untilDay: Number.POSITIVE_INFINITY,
    reasons: [
      ['completed', 55],
      ['dropped-out', 20],
      ['transferred', 12],
      ['lost', 6],
      ['incarcerated', 5],
      ['terminated', 2],
    ],
  },
];
const DETOX_EXIT_REASONS = [
  ['completed', 45],
  ['dropped-out', 35],
  ['transferred', 20],
];
const MOUD_SHARE = { moud: 1, outpatient: 0.27, residential: 0.26, detox: 0.34, 'recovery-housing': 0.2 };

/** Whether and when a person who was offered a referral on `referralDate` enters treatment, and the stay that follows. */
export function treatmentAfter(random, { person, program, referralDate, isWilling }) {
  const era = referralDate < SAME_DAY_APPOINTMENTS ? 'before' : 'after';
  const enters = random() < program.enteredOfAccepted[era] * entryAdvantage(person);
  const entryDate = referralDate + entryDelayDays(random, program.entryDelay[era]);
  if (!isWilling || !enters || entryDate > AS_OF) return NO_TREATMENT;
  const entryKind = weighted(random, program.kinds);
  const moud = random() < MOUD_SHARE[entryKind] ? 'yes' : 'no';
  const isMoudUnrecorded = entryKind !== 'moud' && random() < 0.04;
  const stay = stayFrom(random, { entryDate, entryKind, hazardFactor: exitHazardFactor(person, moud) });
  return { entryDate, entryKind, moud: isMoudUnrecorded ? null : moud, ...stay };
}

function entryDelayDays(random, { sameDay, medianDays }) {
  if (random() < sameDay) return wholeNumber(random, 0, 1);
  return Math.min(110, 1 + Math.floor(logNormal(random, medianDays, 0.85)));
}

function stayFrom(random, { entryDate, entryKind, hazardFactor }) {
  const isShort = entryKind === 'detox' && random() < 0.45;
  const days = isShort ? wholeNumber(random, 3, 11) : stayDays(random, hazardFactor);
  if (entryDate + days > AS_OF) return { exitDate: null, exitReason: null };
  const exitReason = weighted(random, isShort ? DETOX_EXIT_REASONS : reasonsOnDay(days));
  return { exitDate: entryDate + days, exitReason };
}

function stayDays(random, hazardFactor) {
  let left = exponential(random, 1) / hazardFactor;
  let from = 0;
  for (const { untilDay, perDay } of EXIT_HAZARDS) {
    if (left < (untilDay - from) * perDay) return Math.max(1, Math.floor(from + left / perDay));
    left -= (untilDay - from) * perDay;
    from = untilDay;
  }
  return from;
}

function reasonsOnDay(day) {
  return EXIT_REASONS.find(({ untilDay }) => day < untilDay).reasons;
}
