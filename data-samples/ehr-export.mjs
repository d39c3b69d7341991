import { isoDate, usDate } from './calendar.mjs';
import { AS_OF, OFFICER, OUTREACH, WALK_IN } from './county.mjs';
import { csvLine } from './csv.mjs';
import { weighted } from './random.mjs';

const LEVELS_OF_CARE = {
  detox: ['Detox', 'DETOXIFICATION'],
  residential: ['Residential', 'Inpatient'],
  outpatient: ['Outpatient', 'IOP', 'OUTPATIENT'],
  moud: ['MAT', 'OTP'],
  'recovery-housing': ['Sober Living'],
};
const DISCHARGE_REASONS = {
  completed: ['TREATMENT COMPLETED', 'Successful Completion'],
  'dropped-out': ['Left AMA', 'DROPPED OUT', 'left against advice'],
  terminated: ['Administrative Discharge'],
  transferred: ['Transferred to another program', 'TRANSFER'],
  incarcerated: ['In Jail', 'IN JAIL'],
  died: ['Deceased'],
  lost: ['Lost to Follow-up', 'unable to locate'],
};
const STATUSES = {
  'in-treatment': ['Active', 'ACTIVE'],
  'not-in-treatment': ['Closed', 'Not Engaged'],
  'not-reached': ['Unable to Contact', 'No Answer'],
};
const PATHWAYS = new Map([
  [OUTREACH, ['Outreach', 'OUTREACH']],
  [OFFICER, ['Officer Prevention Referral', 'Police Referral']],
  [WALK_IN, ['Walk-in', 'WALK IN']],
]);
const ANSWERS = { yes: 'Y', no: 'N' };

const NO_DATE = [
  ['', 6],
  ['NULL', 2],
  ['N/A', 1],
];
const NO_WORD = [
  ['', 4],
  ['NULL', 2],
  ['N/A', 1],
  ['Unknown', 1],
];
const NO_ANSWER = [
  ['U', 3],
  ['', 2],
  ['Unknown', 1],
];
const NO_GROUP = [
  ['Unknown', 3],
  ['', 1],
  ['NULL', 1],
];

const date = (read) => (record, random) => {
  const day = read(record);
  return day === null ? weighted(random, NO_DATE) : usDate(day);
};
/** The provider's system writes a time of day that means nothing. */
const dateAndTime = (read) => (record, random) => {
  const day = read(record);
  return day === null ? weighted(random, NO_DATE) : `${usDate(day)} 12:00:00 AM`;
};
const answer = (read) => (record, random) => ANSWERS[read(record)] ?? weighted(random, NO_ANSWER);
const group = (read) => (record, random) => read(record) ?? weighted(random, NO_GROUP);
const word = (words, read) => (record, random) => {
  const value = read(record);
  return value === null ? weighted(random, NO_WORD) : oneOf(random, words[value]);
};

const COLUMNS = {
  'Client #': ({ clientId }) => `${Math.floor(clientId / 1000)},${String(clientId % 1000).padStart(3, '0')}`,
  'Incident No': ({ encounterId }) => encounterId,
  'Unit Name': ({ program }) => program.name,
  'Referring Agency': ({ agency }) => agency,
  'Diversion Pathway': ({ program }, random) => oneOf(random, PATHWAYS.get(program)),
  'Date of Contact': date(({ encounterDate }) => encounterDate),
  'Elig?': answer(({ eligible }) => eligible),
  'Referral Offered': answer(({ referred }) => referred),
  'Date Referred': date(({ referralDate }) => referralDate),
  'Client Consented': answer(({ accepted }) => accepted),
  'In Tx at Referral': answer(({ alreadyInTreatment }) => alreadyInTreatment),
  'Admit Date': dateAndTime(({ entryDate }) => entryDate),
  'Level of Care': word(LEVELS_OF_CARE, ({ entryKind }) => entryKind),
  MAT: answer(({ moud }) => moud),
  'Disch Date': dateAndTime(({ exitDate }) => exitDate),
  'Disch Reason': word(DISCHARGE_REASONS, ({ exitReason }) => exitReason),
  'Last Seen': date(({ lastContactDate }) => lastContactDate),
  '90 Day Status': word(STATUSES, ({ status90 }) => status90),
  '180 Day Status': word(STATUSES, ({ status180 }) => status180),
  'Next OD Date': date(({ overdoseDate }) => overdoseDate),
  'Re-Arrest Date': date(({ rearrestDate }) => rearrestDate),
  DOD: date(({ deathDate }) => deathDate),
  Gender: group(({ sex }) => sex),
  Race: group(({ race }) => race),
  'Ethnicity Desc': group(({ ethnicity }) => ethnicity),
  'Age Range': group(({ ageGroup }) => ageGroup),
};
const HEADER = Object.keys(COLUMNS);

/** The facts of the tidy file as a record system prints them, in Windows-1252 with CRLF line ends. */
export function ehrExport(random, records) {
  const rows = records.map((record) => csvLine(Object.values(COLUMNS).map((column) => column(record, random))));
  const half = Math.floor(rows.length / 2);
  const total = ['Total', records.length.toLocaleString('en-US'), ...Array(HEADER.length - 2).fill('')];
  const lines = [
    csvLine(['Harbor County Health Department \u2013 Deflection Programs']),
    csvLine(['Encounter Detail Report (all units)']),
    csvLine([`Report run on ${usDate(AS_OF)} 6:00 AM`]),
    '',
    csvLine(HEADER),
    ...rows.slice(0, half),
    csvLine(HEADER),
    ...rows.slice(half),
    csvLine(total),
    csvLine([`End of report \u2013 data as of ${isoDate(AS_OF)} \u2013 fictional sample`]),
  ];
  return windows1252(`${lines.join('\r\n')}\r\n`);
}

function oneOf(random, values) {
  return values[Math.floor(random() * values.length)];
}

/** Latin-1 and, of what Windows puts into its gap, the one character used here. */
function windows1252(text) {
  return Buffer.from(text.replaceAll('\u2013', '\u0096'), 'latin1');
}
