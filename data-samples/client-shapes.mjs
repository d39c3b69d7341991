import { isoDate } from './calendar.mjs';
import { csvText } from './csv.mjs';
import { ANSWERS, ENTRY_KINDS, EXIT_REASONS, STATUSES } from './words.mjs';

const date = (day) => (day === null ? '' : isoDate(day));
const answer = (value) => ANSWERS[value] ?? '';
const text = (value) => value ?? '';

/** What each column holds, by its header. */
const COLUMNS = {
  client_id: ({ clientId }) => String(clientId),
  encounter_id: ({ encounterId }) => encounterId,
  program: ({ program }) => program.name,
  agency: ({ agency }) => agency,
  pathway: ({ program }) => program.pathway,
  encounter_date: ({ encounterDate }) => date(encounterDate),
  eligible: ({ eligible }) => answer(eligible),
  referred: ({ referred }) => answer(referred),
  referral_date: ({ referralDate }) => date(referralDate),
  accepted: ({ accepted }) => answer(accepted),
  already_in_treatment: ({ alreadyInTreatment }) => answer(alreadyInTreatment),
  entry_date: ({ entryDate }) => date(entryDate),
  entry_kind: ({ entryKind }) => ENTRY_KINDS[entryKind] ?? '',
  moud: ({ moud }) => answer(moud),
  exit_date: ({ exitDate }) => date(exitDate),
  exit_reason: ({ exitReason }) => EXIT_REASONS[exitReason] ?? '',
  last_contact_date: ({ lastContactDate }) => date(lastContactDate),
  status_90: ({ status90 }) => STATUSES[status90] ?? '',
  status_180: ({ status180 }) => STATUSES[status180] ?? '',
  overdose_date: ({ overdoseDate }) => date(overdoseDate),
  rearrest_date: ({ rearrestDate }) => date(rearrestDate),
  death_date: ({ deathDate }) => date(deathDate),
  sex: ({ sex }) => text(sex),
  race: ({ race }) => text(race),
  ethnicity: ({ ethnicity }) => text(ethnicity),
  age_group: ({ ageGroup }) => text(ageGroup),
};

const HEADER = Object.keys(COLUMNS);
const ADMISSION = ['client_id', 'entry_date', 'entry_kind', 'moud', 'exit_date', 'exit_reason'];
const FOLLOW_UP = [
  'client_id',
  'last_contact_date',
  'status_90',
  'status_180',
  'overdose_date',
  'rearrest_date',
  'death_date',
];
const ENCOUNTER = HEADER.filter(
  (name) => name === 'client_id' || !(ADMISSION.includes(name) || FOLLOW_UP.includes(name)),
);

/** One row for each encounter, everything in it. */
export function tidyEncounters(records) {
  return shaped(HEADER, records);
}

/** The same facts as three files: what first responders, providers and follow-up callers each know. */
export function joinedFiles(records) {
  const admissions = inOrderOf('entryDate', records);
  const followUps = inOrderOf('lastContactDate', records);
  return {
    'joined-encounters.csv': shaped(ENCOUNTER, records),
    'joined-admissions.csv': shaped(ADMISSION, admissions),
    'joined-follow-ups.csv': shaped(FOLLOW_UP, followUps),
  };
}

function shaped(header, records) {
  return csvText(
    header,
    records.map((record) => header.map((name) => COLUMNS[name](record))),
  );
}

function inOrderOf(dateName, records) {
  return records
    .filter((record) => record[dateName] !== null)
    .sort((left, right) => left[dateName] - right[dateName] || left.clientId - right.clientId);
}
