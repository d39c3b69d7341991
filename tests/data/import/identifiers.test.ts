import { describe, expect, it } from 'vitest';
import { findIdentifiers, identifierKind, masked } from '../../../src/data/import/identifiers.ts';
import { profileColumn, profileFile } from './raw-table.ts';

const TEXTS = ['abc', 'def', 'ghi', 'jkl', 'mno', 'pqr'];

describe('identifierKind by header', () => {
  it.each([
    ['First Name', 'name'],
    ['LastName', 'name'],
    ['name_last', 'name'],
    ['Name', 'name'],
    ['client name', 'name'],
    ['Officer Name', 'name'],
    ['SSN', 'ssn'],
    ['Social Security #', 'ssn'],
    ['DOB', 'birth-date'],
    ['Date of Birth', 'birth-date'],
    ['BirthDate', 'birth-date'],
    ['telephone_1', 'phone'],
    ['Cell Phone', 'phone'],
    ['E-mail', 'email'],
    ['Street Address', 'address'],
    ['MRN', 'record-number'],
    ['D.O.B.', 'birth-date'],
    ['Client DOB', 'birth-date'],
    ['CLIENT_DOB', 'birth-date'],
    ['Soc. Sec. No.', 'ssn'],
    ['Client Initials', 'name'],
    ['FIRSTNAME', 'name'],
    ['Next of kin', 'name'],
    ['Emergency Contact', 'name'],
    ['Ph #', 'phone'],
    ['Home Addr', 'address'],
    ["Driver's License #", 'record-number'],
    ['LON', 'coordinates'],
    ['X_COORD', 'coordinates'],
    ['Comments', 'free-text'],
    ['Case Notes', 'free-text'],
    ['Latitude', 'coordinates'],
  ])('%s is %s', async (header, kind) => {
    expect(identifierKind(await profileColumn(header, ...TEXTS))).toBe(kind);
  });

  it.each([
    'Program Name',
    'Incident County Name',
    'redcap_event_name',
    'Name Data Quality',
    'Phone verified',
    'Client ID',
    'Victim State',
    'Race',
    'Gender Desc',
    'latest status',
    'Email refused',
  ])('%s is none', async (header) => {
    expect(identifierKind(await profileColumn(header, ...TEXTS))).toBeUndefined();
  });

  it('a yes or no under such a header names nobody', async () => {
    expect(identifierKind(await profileColumn('Telephone', 'Yes', 'No', 'Yes'))).toBeUndefined();
  });

  it('a date under such a header names nobody, unless it is the birth date', async () => {
    expect(identifierKind(await profileColumn('Date to street', '2024-03-18', '2024-03-19'))).toBeUndefined();
    expect(identifierKind(await profileColumn('DOB', '1984-03-18', '1990-03-19'))).toBe('birth-date');
  });

  it('a description that repeats a few short texts is a code list', async () => {
    const cells = Array.from({ length: 30 }, (_, at) => (at % 2 === 0 ? 'Released' : 'Hospital'));
    expect(identifierKind(await profileColumn('Action description', ...cells))).toBeUndefined();
  });
});

describe('identifierKind by values', () => {
  it.each([
    ['ssn', ['123-45-6789', '987-65-4321', 'unknown']],
    ['phone', ['(405) 321-1111', '405-321-2222', '405.321.3333 x12']],
    ['email', ['a@example.org', 'b.c@example.com']],
    ['address', ['14 Main St', '220 N 5th Avenue Apt 3']],
    ['coordinates', ['(40.467355, -79.986198)', '(40.921000, -76.725761)']],
    ['name', ['Doe, Jane', "O'Neil, Sam", 'García, María']],
  ])('%s', async (kind, cells) => {
    expect(identifierKind(await profileColumn('q7', ...cells))).toBe(kind);
  });

  it('sentences are free text', async () => {
    const cells = TEXTS.map((word) => `Met the client at home and spoke about ${word} for a long time`);
    expect(identifierKind(await profileColumn('q7', ...cells))).toBe('free-text');
  });

  it.each([
    ['ids', ['1,604', '1604', '202400000031']],
    ['dates', ['03/18/2024', '2024-03-18']],
    ['words', ['Male', 'Female']],
    ['places', ['South Point Douglas', 'Elmwood', 'St. Boniface']],
    ['nothing', ['', '']],
  ])('%s name nobody', async (_, cells) => {
    expect(identifierKind(await profileColumn('q7', ...cells))).toBeUndefined();
  });
});

it('findIdentifiers names the columns in order', async () => {
  const profile = await profileFile({
    columns: ['Client ID', 'Last Name', 'Contact'],
    rows: [
      ['7', 'abc', '405-321-1111'],
      ['8', 'def', '405-321-2222'],
    ],
  });
  expect(findIdentifiers(profile.columns)).toEqual([
    { column: 'Last Name', kind: 'name' },
    { column: 'Contact', kind: 'phone' },
  ]);
});

describe('masked', () => {
  it.each([
    ['123-45-6789', 'ssn', '•••-••-••••'],
    ['(405) 321-1111', 'phone', '(•••) •••-••••'],
    ['a.b@example.org', 'email', '•.•@•••••••.•••'],
    ['03/18/1984', 'birth-date', '••/••/••••'],
    ['14 Main St', 'address', '•• •••• ••'],
    ['Jane', 'name', '••••'],
    ['María José García', 'name', '••••'],
    ['Saw Jane at home', 'free-text', '•••'],
    ['a.very.long.address.indeed@example.org', 'email', '•••'],
    ['', 'ssn', ''],
  ] as const)('shows %j (%s) as %j', (value, kind, shown) => {
    expect(masked(value, kind)).toBe(shown);
  });

  it('never lets a letter or a digit through', () => {
    for (const kind of [
      'ssn',
      'phone',
      'email',
      'birth-date',
      'record-number',
      'coordinates',
      'name',
      'free-text',
    ] as const) {
      expect(masked('Aé９3-日x', kind)).not.toMatch(/[\p{L}\p{N}]/u);
    }
  });
});
