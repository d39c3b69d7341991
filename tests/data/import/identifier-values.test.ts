import { describe, expect, it } from 'vitest';
import { findIdentifiers } from '../../../src/data/import/identifiers.ts';
import { profileFile, type SmallFile } from './raw-table.ts';

const ROWS = Array.from({ length: 12 }, (_, row) => row);

async function kinds(columns: Readonly<Record<string, (row: number) => string>>) {
  const file: SmallFile = {
    columns: Object.keys(columns),
    rows: ROWS.map((row) => Object.values(columns).map((cell) => cell(row))),
  };
  const found = findIdentifiers((await profileFile(file)).columns);
  return Object.fromEntries(found.map(({ column, kind }) => [column, kind]));
}

/** Digits that jump about like numbers given out over decades. */
const jumping = (row: number) => String(201 + ((row * 67) % 500));

describe('a column without a telling header', () => {
  it('is known by numbers of social security, with or without dashes, or half hidden', async () => {
    expect(
      await kinds({
        column_1: (row) => `${jumping(row)}-${11 + row}-${1001 + row}`,
        column_2: (row) => `${jumping(row)}${11 + row}${1001 + row}`,
        column_3: (row) => `***-**-${1001 + row}`,
        column_4: (row) => `${jumping(row)} ${11 + row} ${1001 + row}`,
      }),
    ).toEqual({ column_1: 'ssn', column_2: 'ssn', column_3: 'ssn', column_4: 'ssn' });
  });

  it('is known by phone numbers, also as bare digits', async () => {
    expect(
      await kinds({
        column_1: (row) => `+1 (${jumping(row)}) 555-${1001 + row}`,
        column_2: (row) => `${jumping(row)}555${1001 + row}`,
        column_3: (row) => `${jumping(row)}.555.${1001 + row}`,
      }),
    ).toEqual({ column_1: 'phone', column_2: 'phone', column_3: 'phone' });
  });

  it('is known by places on the map, in one column or two', async () => {
    expect(
      await kinds({
        column_1: (row) => `39.1${row}123`,
        column_2: (row) => `-84.5${row}123`,
        column_3: (row) => `39.1${row}123, -84.5${row}123`,
      }),
    ).toEqual({ column_1: 'coordinates', column_2: 'coordinates', column_3: 'coordinates' });
  });

  it('is known by names of people, with or without a comma', async () => {
    const letter = (row: number) => String.fromCharCode(65 + row);
    expect(
      await kinds({
        column_1: (row) => `${letter(row)}lder, Ann`,
        column_2: (row) => `Ann ${letter(row)}. ${letter(row)}lder`,
        column_3: (row) => `ANN ${letter(row)}LDER`,
      }),
    ).toEqual({ column_1: 'name', column_2: 'name', column_3: 'name' });
  });

  it('is known by birth dates beside the dates of a program', async () => {
    expect(
      await kinds({
        column_1: (row) => `0${(row % 9) + 1}/15/${1955 + row * 4}`,
        column_2: (row) => `2024-03-1${row % 9}`,
      }),
    ).toEqual({ column_1: 'birth-date' });
  });
});

it('takes no code of a program for a number of a person', async () => {
  expect(
    await kinds({
      'Client ID': (row) => `${jumping(row)}${11 + row}${1001 + row}`,
      'Event number': (row) => `${jumping(row)}555${1001 + row}`,
      column_1: (row) => String(300000001 + row),
      column_2: (row) => String(10.5 + row),
      agency: (row) => ['Riverton Police', 'Elm Fire Department', 'East Team'][row % 3] ?? '',
      program: (row) => `Harbor Recovery House ${row}`,
      enrolled: (row) => `${2019 + (row % 6)}-03-18`,
      left: (row) => `${2020 + (row % 5)}-03-18`,
    }),
  ).toEqual({});
});
