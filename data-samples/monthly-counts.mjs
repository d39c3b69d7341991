import { dayOf, lastDayOfMonth, monthOf, monthsBetween } from './calendar.mjs';
import { AS_OF, FIRST_DAY, PROGRAMS } from './county.mjs';
import { csvText } from './csv.mjs';

/** Days after the referral on which an entry still counts, and the days that must have passed. */
const ENTRY_WINDOWS = [
  { column: 'entered_14d', windowDays: 14, lastDay: 13 },
  { column: 'entered_30d', windowDays: 30, lastDay: 30 },
  { column: 'entered_90d', windowDays: 90, lastDay: 90 },
];
const RETENTION_DAYS = [30, 60, 90, 180, 365];

const HEADER = [
  'month',
  'program',
  'pathway',
  'encountered',
  'referred',
  'accepted',
  'due',
  ...ENTRY_WINDOWS.map(({ column }) => column),
  'entered',
  ...RETENTION_DAYS.map((days) => `retained_${days}d`),
  'discharged',
  'completed',
];

/** One row for each month and program; a cell is empty where the month cannot be wholly followed up yet. */
export function monthlyCounts(records) {
  const months = monthsBetween(FIRST_DAY, AS_OF);
  const rows = months.flatMap((month) =>
    PROGRAMS.map((program) => {
      const counts = countsOf(
        month,
        records.filter((record) => record.program === program),
      );
      return [month, program.name, program.pathway, ...counts];
    }),
  );
  return csvText(HEADER, rows);
}

function countsOf(month, records) {
  const isIn = (day) => day !== null && monthOf(day) === month;
  const met = records.filter(({ encounterDate, eligible }) => isIn(encounterDate) && eligible !== 'no');
  const offered = records.filter(({ referralDate }) => isIn(referralDate));
  const due = firstOfEachPerson(offered.filter(isDue), 'referralDate');
  const entered = firstOfEachPerson(
    records.filter((record) => isIn(record.entryDate) && !isExitBeforeEntry(record)),
    'entryDate',
  );
  const discharged = records.filter((record) => isIn(record.exitDate) && !isExitBeforeEntry(record));
  return [
    people(met),
    people(met.filter(({ referred }) => referred === 'yes')),
    people(offered.filter(({ accepted, entryDate }) => accepted === 'yes' || entryDate !== null)),
    due.length,
    ...ENTRY_WINDOWS.map((window) => whenMature(month, window.windowDays, due.filter(entersBy(window.lastDay)))),
    entered.length,
    ...RETENTION_DAYS.map((days) => whenMature(month, days, entered.filter(staysFor(days)))),
    discharged.length,
    discharged.filter(({ exitReason }) => exitReason === 'completed').length,
  ];
}

function isDue({ alreadyInTreatment, deathDate, referralDate, entryDate }) {
  const isDead = deathDate !== null && deathDate <= referralDate;
  const isMisdated = entryDate !== null && entryDate < referralDate;
  return alreadyInTreatment !== 'yes' && !isDead && !isMisdated;
}

function isExitBeforeEntry({ entryDate, exitDate }) {
  return entryDate !== null && exitDate !== null && exitDate < entryDate;
}

function entersBy(lastDay) {
  return ({ entryDate, referralDate }) => entryDate !== null && entryDate - referralDate <= lastDay;
}

function staysFor(days) {
  return ({ entryDate, exitDate }) => exitDate === null || exitDate - entryDate >= days;
}

function whenMature(month, windowDays, counted) {
  return lastDayOfMonth(dayOf(`${month}-01`)) + windowDays <= AS_OF ? counted.length : '';
}

function people(records) {
  return new Set(records.map(({ clientId }) => clientId)).size;
}

function firstOfEachPerson(records, dateName) {
  const first = new Map();
  for (const record of [...records].sort((left, right) => left[dateName] - right[dateName])) {
    if (!first.has(record.clientId)) first.set(record.clientId, record);
  }
  return [...first.values()];
}
