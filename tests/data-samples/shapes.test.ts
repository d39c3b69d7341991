import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  byClient,
  changed,
  csvLines,
  facts,
  isEntryBeforeReferral,
  type Row,
  rowOf,
  samplePath,
  sampleRows,
} from './sample-table.ts';

const tidy = sampleRows('tidy-encounters.csv');
const ADMISSION = ['entry_date', 'entry_kind', 'moud', 'exit_date', 'exit_reason'];
const FOLLOW_UP = ['last_contact_date', 'status_90', 'status_180', 'overdose_date', 'rearrest_date', 'death_date'];
const CONTACT = [
  ...['client_id', 'encounter_id', 'program', 'agency', 'pathway', 'encounter_date', 'eligible', 'referred'],
  ...['referral_date', 'accepted', 'already_in_treatment', 'sex', 'race', 'ethnicity', 'age_group'],
];
const ALL = [...CONTACT, ...ADMISSION, ...FOLLOW_UP];

describe('the three files to be joined', () => {
  const contacts = sampleRows('joined-encounters.csv');
  const admissions = sampleRows('joined-admissions.csv');
  const followUps = sampleRows('joined-follow-ups.csv');
  const contactsOf = byClient(contacts);

  /** The person's latest contact whose date in `column` is on or before `date`. */
  const latest = (client: string, column: string, date: string) =>
    contactsOf.get(client)?.findLast((row) => row(column) !== '' && row(column) <= date);

  const attached = (rows: readonly Row[], column: string, day: string, columns: readonly string[]) => {
    const found = new Map<string, Row>();
    for (const row of rows) {
      const id = latest(row('client_id'), column, row(day))?.('encounter_id') ?? `none for ${row('client_id')}`;
      expect(found.has(id), `two rows for ${id}`).toBe(false);
      found.set(id, row);
    }
    return (contact: Row) => columns.map((name) => found.get(contact('encounter_id'))?.(name) ?? '');
  };

  it('give the tidy file again when each admission goes to the latest referral on or before it', () => {
    const admissionOf = attached(admissions, 'referral_date', 'entry_date', ADMISSION);
    const followUpOf = attached(followUps, 'encounter_date', 'last_contact_date', FOLLOW_UP);
    const joined = contacts.map((row) => [
      ...CONTACT.map((name) => row(name)),
      ...admissionOf(row),
      ...followUpOf(row),
    ]);
    const noAdmission = Object.fromEntries(ADMISSION.map((name) => [name, '']));
    const expected = tidy.map((row) => (isEntryBeforeReferral(row) ? changed(row, noAdmission) : row));
    expect(joined).toEqual(facts(expected, ALL));
  });

  it('hold the four admissions that no referral precedes, and only these stay alone', () => {
    const alone = admissions.filter(
      (row) => latest(row('client_id'), 'referral_date', row('entry_date')) === undefined,
    );
    expect(facts(alone, ['client_id', ...ADMISSION]).toSorted()).toEqual(
      facts(tidy.filter(isEntryBeforeReferral), ['client_id', ...ADMISSION]).toSorted(),
    );
    expect(alone).toHaveLength(4);
    expect(admissions).toHaveLength(tidy.filter((row) => row('entry_date') !== '').length);
  });

  it('repeat no row', () => {
    const lines = ['joined-encounters.csv', 'joined-admissions.csv', 'joined-follow-ups.csv'].flatMap((name) =>
      readFileSync(samplePath(name), 'utf8').trimEnd().split('\n'),
    );
    expect(new Set(lines).size).toBe(lines.length);
  });
});

describe('the record system’s export', () => {
  const bytes = readFileSync(samplePath('ehr-export.csv'));
  // Node 20 reads windows-1252 as Latin-1, where the dash of the title is a control character.
  const lines = csvLines(bytes.toString('latin1').replaceAll('\u0096', '–'));
  const header = lines[4] ?? [];
  const body = lines.slice(5, -2).filter((line) => line[0] !== 'Client #');

  const COLUMNS: Readonly<Record<string, string>> = {
    client_id: 'Client #',
    encounter_id: 'Incident No',
    program: 'Unit Name',
    agency: 'Referring Agency',
    pathway: 'Diversion Pathway',
    encounter_date: 'Date of Contact',
    eligible: 'Elig?',
    referred: 'Referral Offered',
    referral_date: 'Date Referred',
    accepted: 'Client Consented',
    already_in_treatment: 'In Tx at Referral',
    entry_date: 'Admit Date',
    entry_kind: 'Level of Care',
    moud: 'MAT',
    exit_date: 'Disch Date',
    exit_reason: 'Disch Reason',
    last_contact_date: 'Last Seen',
    status_90: '90 Day Status',
    status_180: '180 Day Status',
    overdose_date: 'Next OD Date',
    rearrest_date: 'Re-Arrest Date',
    death_date: 'DOD',
    sex: 'Gender',
    race: 'Race',
    ethnicity: 'Ethnicity Desc',
    age_group: 'Age Range',
  };
  const MEANING: Readonly<Record<string, readonly string[]>> = {
    '': ['', 'null', 'n/a', 'unknown', 'u'],
    Yes: ['y'],
    No: ['n'],
    'active-outreach': ['outreach'],
    'officer-referral': ['officer prevention referral', 'police referral'],
    'self-referral': ['walk-in', 'walk in'],
    Detox: ['detoxification'],
    Residential: ['inpatient'],
    Outpatient: ['iop', 'outpatient'],
    MOUD: ['mat', 'otp'],
    'Recovery housing': ['sober living'],
    Completed: ['treatment completed', 'successful completion'],
    'Dropped out': ['left ama', 'dropped out', 'left against advice'],
    Terminated: ['administrative discharge'],
    Transferred: ['transferred to another program', 'transfer'],
    Incarcerated: ['in jail'],
    Died: ['deceased'],
    Lost: ['lost to follow-up', 'unable to locate'],
    'In treatment': ['active'],
    'Not in treatment': ['closed', 'not engaged'],
    'Not reached': ['unable to contact', 'no answer'],
  };
  const codeOf = new Map(
    Object.entries(MEANING).flatMap(([code, words]) => words.map((word) => [word, code] as const)),
  );

  const plain = (text: string) => {
    const usDate = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?: 12:00:00 AM)?$/.exec(text);
    if (usDate) {
      const [, month = '', day = '', year = ''] = usDate;
      return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    }
    return codeOf.get(text.toLowerCase()) ?? text.replace(/^(\d+),(\d{3})$/, '$1$2');
  };

  it('tells the same facts as the tidy file once its words and dates are read', () => {
    const read = body.map((line) => {
      const row = rowOf(header, line);
      return ALL.map((name) => plain(row(COLUMNS[name] ?? '')));
    });
    expect(read).toEqual(facts(tidy, ALL));
  });

  it('has three title lines, a blank one, a header in the middle, a total and a footer', () => {
    expect(lines.slice(0, 4).map((line) => line.length)).toEqual([1, 1, 1, 1]);
    expect(lines[0]).toEqual(['Harbor County Health Department – Deflection Programs']);
    expect(lines[3]).toEqual(['']);
    expect(lines.filter((line) => line[0] === 'Client #')).toHaveLength(2);
    expect(lines.at(-2)?.slice(0, 2)).toEqual(['Total', tidy.length.toLocaleString('en-US')]);
    expect(lines.at(-1)).toEqual(['End of report – data as of 2026-06-30 – fictional sample']);
  });

  it('is in Windows-1252, not UTF-8, with CRLF line ends', () => {
    expect(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes)).toThrow();
    const text = bytes.toString('latin1');
    expect(text.match(/\n/g)?.length).toBe(text.match(/\r\n/g)?.length);
  });

  it.each(['"1,', 'NULL', 'N/A', 'Unknown', ',U,', '12:00:00 AM', 'TREATMENT COMPLETED', 'Left AMA', 'In Jail'])(
    'is as untidy as real ones: %s',
    (text) => expect(bytes.toString('latin1')).toContain(text),
  );
});
