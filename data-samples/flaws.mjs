import { monthOf } from './calendar.mjs';
import { FIRST_DAY } from './county.mjs';
import { wholeNumber } from './random.mjs';

const CASES_EACH = 4;
const DEATHS_BEFORE_REFERRAL = 3;

/** Puts the ordinary errors of real exports, and a rare truth, into a few records. */
export function addFlaws(random, records) {
  const byClient = groupByClient(records);
  for (const record of chosen(random, CASES_EACH, exitsToMisdate(records, byClient))) {
    record.exitDate = record.entryDate - wholeNumber(random, 3, 25);
    Object.assign(record, { status90: null, status180: null });
  }
  for (const record of chosen(random, CASES_EACH, entriesToMisdate(records, byClient))) {
    record.entryDate = record.referralDate - wholeNumber(random, 2, 6);
  }
  for (const record of chosen(random, DEATHS_BEFORE_REFERRAL, referralsAfterDeath(records, byClient))) {
    const lastSeen = { lastContactDate: record.encounterDate, overdoseDate: null, rearrestDate: null };
    Object.assign(record, { ...lastSeen, accepted: null, deathDate: record.referralDate - 1 });
  }
}

/** First stays of people who entered a program twice in a month: they count as entered whether or not this row does. */
function exitsToMisdate(records, byClient) {
  return records.filter((record) => {
    if (record.entryDate === null || record.exitDate === null || record.entryDate < FIRST_DAY + 30) return false;
    const twins = byClient
      .get(record.clientId)
      .filter(
        ({ program, entryDate }) =>
          program === record.program && entryDate !== null && monthOf(entryDate) === monthOf(record.entryDate),
      );
    return twins.length > 1 && twins[0] === record && record.exitReason !== 'died';
  });
}

/** Stays of people met once: no other referral can claim their admission. */
function entriesToMisdate(records, byClient) {
  return records.filter(
    ({ clientId, entryDate, exitDate, referralDate, deathDate }) =>
      byClient.get(clientId).length === 1 &&
      entryDate !== null &&
      exitDate !== null &&
      deathDate === null &&
      referralDate > FIRST_DAY + 30,
  );
}

/** Referrals some days after the encounter of which nothing came. */
function referralsAfterDeath(records, byClient) {
  return records.filter(
    ({ clientId, encounterDate, referralDate, accepted, entryDate }) =>
      byClient.get(clientId).length === 1 &&
      accepted === 'no' &&
      entryDate === null &&
      referralDate >= encounterDate + 2,
  );
}

function groupByClient(records) {
  const byClient = new Map();
  for (const record of records) byClient.set(record.clientId, [...(byClient.get(record.clientId) ?? []), record]);
  return byClient;
}

/** `count` different candidates. */
function chosen(random, count, candidates) {
  const left = [...candidates];
  if (left.length < count) throw new Error(`only ${left.length} of ${count} records can be chosen`);
  return Array.from({ length: count }, () => left.splice(wholeNumber(random, 0, left.length - 1), 1)[0]);
}
