import { isoDate, lastDayOfMonth } from './calendar.mjs';
import {
  AGE_GROUPS,
  AS_OF,
  ETHNICITIES,
  FIRST_DAY,
  FIRST_PROGRAM,
  OTHER_PROGRAM,
  PEOPLE,
  RACES,
  SAME_DAY_APPOINTMENTS,
  SEASON,
  SEXES,
} from './county.mjs';
import { followUp, NO_FOLLOW_UP } from './follow-up.mjs';
import { exponential, weighted, wholeNumber } from './random.mjs';
import { treatmentAfter } from './treatment.mjs';

const MOST_ENCOUNTERS = 5;
const SHORT_STAY_RETURN_CHANCE = 0.4;

/** Every encounter of the county, in order of time. Dates are day numbers, answers `yes`, `no` or null. */
export function encountersOf(random) {
  const firstDays = Array.from({ length: PEOPLE }, () => firstDay(random)).sort((left, right) => left - right);
  let clientId = 1000;
  const records = firstDays.flatMap((day) => {
    clientId += wholeNumber(random, 1, 3);
    return recordsOfPerson(random, newPerson(random, clientId), day);
  });
  records.sort((left, right) => left.encounterDate - right.encounterDate || left.clientId - right.clientId);
  return numbered(records);
}

/** More people come in summer, and a few more each year. */
function firstDay(random) {
  for (;;) {
    const day = wholeNumber(random, FIRST_DAY, AS_OF);
    const season = SEASON[Number(isoDate(day).slice(5, 7)) - 1];
    const growth = 0.92 + (0.14 * (day - FIRST_DAY)) / (AS_OF - FIRST_DAY);
    if (random() < (season * growth) / 1.2) return day;
  }
}

function newPerson(random, clientId) {
  return {
    clientId,
    sex: weighted(random, SEXES),
    race: weighted(random, RACES),
    ethnicity: weighted(random, ETHNICITIES),
    ageGroup: weighted(random, AGE_GROUPS),
    repeatChance: random() < 0.2 ? 0.56 : 0.07,
  };
}

function recordsOfPerson(random, person, day) {
  const records = [];
  let visit = { day, program: weighted(random, FIRST_PROGRAM), isInStay: false };
  while (visit !== null) {
    const record = encounter(random, person, visit);
    records.push(record);
    visit = records.length < MOST_ENCOUNTERS ? nextVisit(random, person, record) : null;
  }
  followUp(random, records);
  return records;
}

function encounter(random, person, { day, program, isInStay }) {
  const eligible = isInStay ? 'yes' : weighted(random, program.eligible);
  const alreadyInTreatment = isInStay
    ? 'yes'
    : weighted(random, [
        ['no', 866],
        ['yes', 104],
        [null, 30],
      ]);
  const offerShare = program.referred * (alreadyInTreatment === 'yes' ? 0.7 : 1);
  const isReferred = random() < offerShare && eligible !== 'no';
  const { repeatChance: _, ...demographics } = person;
  const contact = {
    ...demographics,
    program,
    agency: weighted(random, program.agencies),
    encounterDate: day,
    eligible,
    referred: isReferred ? 'yes' : 'no',
    alreadyInTreatment,
  };
  return { ...contact, ...offer(random, person, { contact, isReferred }), ...NO_FOLLOW_UP };
}

/** The referral, the answer and the stay. The referral falls in the month of its encounter. */
function offer(random, person, { contact, isReferred }) {
  const { program, encounterDate, alreadyInTreatment } = contact;
  const isLater = random() < 0.35;
  const delayDays = isLater ? wholeNumber(random, 0, program.longestReferralDelayDays) : 0;
  const referralDate = Math.min(encounterDate + delayDays, lastDayOfMonth(encounterDate));
  const era = referralDate < SAME_DAY_APPOINTMENTS ? 'before' : 'after';
  const saysYes = random() < program.accepted[era] * (alreadyInTreatment === 'yes' ? 0.8 : 1);
  const isUnrecorded = random() < 0.05;
  const isWilling = isReferred && saysYes && alreadyInTreatment !== 'yes';
  const treatment = treatmentAfter(random, { person, program, referralDate, isWilling });
  return {
    referralDate: isReferred ? referralDate : null,
    accepted: !isReferred || isUnrecorded ? null : saysYes ? 'yes' : 'no',
    ...treatment,
  };
}

/** When and by whom the person is met again, always after the entry into treatment; null for the most. */
function nextVisit(random, person, record) {
  const isShortStay = record.exitDate !== null && record.exitDate - record.entryDate < 12;
  if (random() >= (isShortStay ? SHORT_STAY_RETURN_CHANCE : person.repeatChance)) return null;
  const program = random() < 0.72 ? record.program : weighted(random, OTHER_PROGRAM);
  const known = Math.max(record.encounterDate, record.referralDate ?? 0, record.entryDate ?? 0);
  const day = known + 2 + Math.floor(exponential(random, 95));
  const isInStay = record.entryDate !== null && (record.exitDate === null || day <= record.exitDate);
  const returnsLater = isShortStay || (isInStay && random() < 0.7);
  const visit = returnsLater
    ? { day: afterExit(random, record, isShortStay), program, isInStay: false }
    : { day, program, isInStay };
  return visit.day <= AS_OF ? visit : null;
}

/** Who leaves within days is often back within days. */
function afterExit(random, { exitDate }, isShortStay) {
  const waitDays = isShortStay ? wholeNumber(random, 1, 9) : 2 + Math.floor(exponential(random, 70));
  return exitDate === null ? AS_OF + 1 : exitDate + waitDays;
}

function numbered(records) {
  const counts = new Map();
  return records.map((record) => {
    const year = isoDate(record.encounterDate).slice(0, 4);
    const number = (counts.get(year) ?? 0) + 1;
    counts.set(year, number);
    return { ...record, encounterId: `${year}-${String(number).padStart(5, '0')}` };
  });
}
