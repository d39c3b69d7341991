import { AS_OF, OFFICER, OUTREACH } from './county.mjs';
import { exponential, wholeNumber } from './random.mjs';

const DAYS_PER_YEAR = 365;

/** A record before anybody has asked how the person is. */
export const NO_FOLLOW_UP = {
  lastContactDate: null,
  status90: null,
  status180: null,
  overdoseDate: null,
  rearrestDate: null,
  deathDate: null,
};

/**
 * Writes into the records of one person, in order of time, what follow-up found. The last contact of a record stays before
 * the person's next encounter, so that a follow-up belongs to the latest encounter on or before it.
 */
export function followUp(random, records) {
  recordDeath(random, records);
  records.forEach((record, index) => {
    const next = records[index + 1];
    if (!isFollowedUp(random, record)) return;
    record.lastContactDate = lastContact(random, record, next);
    record.status90 = statusOnDay(random, record, { next, day: 90 });
    record.status180 = statusOnDay(random, record, { next, day: 180 });
    record.overdoseDate = eventAfter(random, record, { next, cause: OUTREACH, kind: 'overdose' });
    record.rearrestDate = eventAfter(random, record, { next, cause: OFFICER, kind: 'rearrest' });
  });
}

/** A death ends every stay that still goes on, and an entry after it never happened. */
function recordDeath(random, records) {
  const last = records[records.length - 1];
  if (last.referred !== 'yes') return;
  const waitDays = exponential(random, DAYS_PER_YEAR / last.program.perYear.death);
  const deathDate = last.referralDate + 1 + Math.floor(waitDays);
  if (deathDate > AS_OF) return;
  last.deathDate = deathDate;
  for (const record of records) {
    if (record.entryDate === null) continue;
    if (record.entryDate > deathDate) {
      Object.assign(record, { entryDate: null, entryKind: null, moud: null, exitDate: null, exitReason: null });
    } else if (record.exitDate === null || record.exitDate > deathDate) {
      Object.assign(record, { exitDate: deathDate, exitReason: 'died' });
    }
  }
}

function isFollowedUp(random, record) {
  if (record.referred !== 'yes') return false;
  const share = record.entryDate !== null ? 1 : record.accepted === 'yes' ? 0.75 : 0.35;
  return random() < share || record.deathDate !== null;
}

function lastContact(random, record, next) {
  const latest = Math.min(AS_OF, next ? next.encounterDate - 1 : AS_OF, record.deathDate ?? AS_OF);
  const earliest = record.entryDate ?? record.referralDate;
  return Math.max(earliest, Math.min(latest, contactNear(random, record)));
}

function contactNear(random, { entryDate, exitDate, referralDate }) {
  if (entryDate === null) return referralDate + wholeNumber(random, 0, 40);
  if (exitDate !== null) return exitDate - wholeNumber(random, 0, 14);
  const staleFrom = AS_OF - 91;
  const isStale = random() < 0.14 && entryDate <= staleFrom;
  return isStale ? wholeNumber(random, entryDate, staleFrom) : AS_OF - wholeNumber(random, 0, 35);
}

/** What was found `day` days after entry. A stay that is still open is never called ended, at worst the person was not reached. */
function statusOnDay(random, record, { next, day }) {
  if (record.entryDate === null) return null;
  const dueDate = record.entryDate + day;
  const isOver =
    dueDate > AS_OF || (next && dueDate >= next.encounterDate) || dueDate >= (record.deathDate ?? AS_OF + 1);
  if (isOver || random() < 0.14) return null;
  if (record.exitDate === null || record.exitDate >= dueDate) {
    return record.lastContactDate >= dueDate ? 'in-treatment' : 'not-reached';
  }
  return record.exitReason === 'lost' || random() < 0.15 ? 'not-reached' : 'not-in-treatment';
}

/** The first overdose or arrest after the referral; the next encounter is one itself when its program answers to such events. */
function eventAfter(random, record, { next, cause, kind }) {
  if (next?.program === cause && (kind === 'overdose' || random() < 0.4)) {
    return Math.max(record.referralDate + 1, next.encounterDate - wholeNumber(random, 0, 2));
  }
  const date = record.referralDate + 1 + Math.floor(exponential(random, DAYS_PER_YEAR / record.program.perYear[kind]));
  return date <= Math.min(AS_OF, record.deathDate ?? AS_OF) ? date : null;
}
