import { isoDate } from './calendar.mjs';
import { csvText } from './csv.mjs';
import { ANSWERS, ENTRY_KINDS, EXIT_REASONS, STATUSES } from './words.mjs';

const HEADER = ['client_id', 'event', 'event_date', 'detail', 'admission_id', 'moud', 'program', 'agency', 'pathway'];
const PERSON = ['sex', 'race', 'ethnicity', 'age_group'];

/** What can happen in the story of one encounter: the event's word, its day and its detail; without a day it did not happen. */
const EVENTS = [
  (record) => ['Encounter', record.encounterDate],
  ({ eligible, encounterDate }) => ['Found eligible', eligible === 'yes' ? encounterDate : null],
  ({ eligible, encounterDate }) => ['Found not eligible', eligible === 'no' ? encounterDate : null],
  ({ alreadyInTreatment, encounterDate }) => [
    'Already in treatment',
    alreadyInTreatment === 'yes' ? encounterDate : null,
  ],
  ({ referralDate }) => ['Referral', referralDate],
  ({ accepted, referralDate }) => ['Accepted', accepted === 'yes' ? referralDate : null],
  ({ accepted, referralDate }) => ['Declined', accepted === 'no' ? referralDate : null],
  ({ entryDate, entryKind }) => ['Admission', entryDate, ENTRY_KINDS[entryKind]],
  ({ exitDate, exitReason }) => ['Discharge', exitDate, EXIT_REASONS[exitReason]],
  ({ lastContactDate }) => ['Follow-up contact', lastContactDate],
  ({ lastContactDate, status90 }) => ['90 day follow-up', status90 && lastContactDate, STATUSES[status90]],
  ({ lastContactDate, status180 }) => ['180 day follow-up', status180 && lastContactDate, STATUSES[status180]],
  ({ overdoseDate }) => ['Overdose', overdoseDate],
  ({ rearrestDate }) => ['Arrest', rearrestDate],
  ({ deathDate }) => ['Death', deathDate],
];

/** The facts of the tidy file as a log: one row for each thing that happened, in order of time; a stay has its number. */
export function eventLog(records) {
  const stays = records.filter(({ entryDate }) => entryDate !== null);
  const stayNo = new Map(stays.map((record, index) => [record, `A${String(index + 1).padStart(4, '0')}`]));
  const events = records.flatMap((record) =>
    EVENTS.map((tell) => tell(record))
      .filter(([, day]) => day !== null)
      .map(([word, day, detail = '']) => ({ record, word, day, detail })),
  );
  const inOrder = events.toSorted((left, right) => left.day - right.day);
  return csvText(
    [...HEADER, ...PERSON],
    inOrder.map((event) => row(event, stayNo.get(event.record))),
  );
}

function row({ record, word, day, detail }, stayNo) {
  const { clientId, program, agency, moud, sex, race, ethnicity, ageGroup } = record;
  const setting = word === 'Encounter' ? [program.name, agency, program.pathway] : ['', '', ''];
  const stay = word === 'Admission' || word === 'Discharge' ? stayNo : '';
  const medication = word === 'Admission' ? (ANSWERS[moud] ?? '') : '';
  const person = [sex, race, ethnicity, ageGroup].map((value) => value ?? '');
  return [String(clientId), word, isoDate(day), detail, stay, medication, ...setting, ...person];
}
