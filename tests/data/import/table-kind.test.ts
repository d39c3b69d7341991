import { describe, expect, it } from 'vitest';
import { suggestMapping } from '../../../src/data/import/suggest-mapping.ts';
import type { FileKind } from '../../../src/data/import/table-kind.ts';
import { profileFile } from './raw-table.ts';

/** Six rows made of the given columns; each cell list is repeated to fill them. */
async function kindOf(columns: Readonly<Record<string, readonly string[]>>): Promise<FileKind> {
  const rows = Array.from({ length: 6 }, (_, row) =>
    Object.values(columns).map((cells) => cells[row % cells.length] ?? ''),
  );
  return suggestMapping(await profileFile({ columns: Object.keys(columns), rows })).kind;
}

const DAYS = ['03/18/2024', '03/19/2024', '04/02/2024', '04/03/2024', '05/18/2024', '05/21/2024'];
const PEOPLE = ['11', '12', '13', '14', '15', '16'];
const ANSWERS = ['Yes', 'No'];

describe('fileKind is client-level', () => {
  it('with a person and an outcome', async () => {
    expect(await kindOf({ 'Client ID': PEOPLE, 'Discharge reason': ['Completed', 'Dropped out'] })).toBe(
      'client-level',
    );
  });

  it('with a date of encounter, referral or entry, even without a person', async () => {
    expect(await kindOf({ 'Incident ID': PEOPLE, 'Incident Date': DAYS, Age: ['34', '71'] })).toBe('client-level');
    expect(await kindOf({ 'Referral date': DAYS, Accepted: ANSWERS })).toBe('client-level');
  });

  it('where flags are zeros and ones beside a month', async () => {
    expect(await kindOf({ Month: ['2024-01', '2024-02'], 'Referral date': DAYS, Accepted: ['0', '1'] })).toBe(
      'client-level',
    );
  });
});

describe('fileKind is people', () => {
  it('with one row a person that says who it is, births and deaths among it', async () => {
    expect(await kindOf({ 'Client ID': PEOPLE, Race: ['White', 'Black'], Age: ['34', '71'] })).toBe('people');
    expect(await kindOf({ who: PEOPLE, project: ['27', '30'] })).toBe('people');
    expect(await kindOf({ 'Client ID': PEOPLE, 'Date of death': ['03/18/2024', ''], Sex: ['F', 'M'] })).toBe('people');
  });

  it('not where a day may be one of a contact, or where people come back', async () => {
    expect(await kindOf({ 'Client ID': PEOPLE, Race: ['White', 'Black'], 'Date 2': DAYS })).not.toBe('people');
    expect(await kindOf({ 'Client ID': ['11', '12', '13'], Race: ['White', 'Black'] })).not.toBe('people');
  });
});

describe('fileKind is aggregate', () => {
  it('with a month and counts by their names', async () => {
    expect(
      await kindOf({ Month: ['2024-01', '2024-02', '2024-03'], Referred: ['41', '38'], Entered: ['12', '9'] }),
    ).toBe('aggregate');
  });

  it('with towns and little else than numbers', async () => {
    expect(
      await kindOf({
        Town: ['Abington', 'Amston', 'Andover'],
        'MH Only': ['1', '24'],
        'SA Only': ['3', '38'],
        Total: ['5', '67'],
      }),
    ).toBe('aggregate');
  });

  it('with days, kinds and many numbers', async () => {
    expect(
      await kindOf({
        date_value: ['2014-01-02', '2014-01-03'],
        outcome: ['Diversion', 'Guilty', 'Total'],
        Theft: ['0', '3'],
        DUI: ['7', '2'],
        Fraud: ['4', '1'],
      }),
    ).toBe('aggregate');
  });

  it('with a measure and its value', async () => {
    expect(
      await kindOf({
        Town: ['Andover', 'Ansonia'],
        Year: ['2010', '2011', '2012'],
        Type: ['Number', 'Percent'],
        Variable: ['Admissions'],
        Value: ['17', '41.46'],
      }),
    ).toBe('aggregate');
  });

  it('never with a person', async () => {
    expect(await kindOf({ 'Client ID': PEOPLE, Month: ['2024-01'], Referred: ['3', '4'] })).not.toBe('aggregate');
  });
});

describe('fileKind is events or visits', () => {
  it('events with a person, a kind of event and a day', async () => {
    expect(await kindOf({ 'Client ID': ['11', '12', '13'], 'Event type': ['Referral', 'Admission'], Date: DAYS })).toBe(
      'events',
    );
  });

  it('visits where people come back, each time with the first and the last day of a service', async () => {
    const twice = ['11', '12', '13'];
    expect(await kindOf({ 'Client ID': twice, 'Service Start Date': DAYS, 'Service End Date': DAYS })).toBe('visits');
    expect(await kindOf({ 'Member ID': twice, 'DOS From': DAYS, 'DOS Thru': DAYS, Units: ['1', '2'] })).toBe('visits');
    expect(await kindOf({ client_id: twice, visit_start: DAYS, visit_end: DAYS })).toBe('visits');
  });

  it('events where a column says so, whatever its words: they are no visits', async () => {
    const words = ['OD call', 'Referred to tx', 'Left-behind kit'];
    expect(await kindOf({ Person: ['11', '12', '13'], Event: words, Date: DAYS })).toBe('events');
  });

  it('no visits where the two days are those of a stay, or nobody comes back', async () => {
    const twice = ['11', '12', '13'];
    expect(await kindOf({ 'Client ID': twice, 'Start Date': DAYS, 'End Date': DAYS })).toBe('client-level');
    expect(await kindOf({ 'Client ID': PEOPLE, 'Service Start': DAYS, 'Service End': DAYS })).not.toBe('visits');
  });

  it('visits where people come back, each time with a day of a study and a dose', async () => {
    expect(await kindOf({ who: ['1', '2'], when: ['-6', '13', '20'], amount: ['4', '16'] })).toBe('visits');
  });

  it('visits where people come back, each time with one day', async () => {
    expect(await kindOf({ 'Client ID': ['11', '12', '13'], 'Service date': DAYS })).toBe('visits');
    expect(await kindOf({ 'Client ID': ['11', '12', '13'], 'Date provided': DAYS, 'Date created': DAYS })).toBe(
      'visits',
    );
  });

  it('but not where nobody comes back, nor where the day is an incident', async () => {
    expect(await kindOf({ 'Client ID': PEOPLE, 'Service date': DAYS })).toBe('client-level');
    expect(await kindOf({ 'Client ID': ['11', '12', '13'], 'Incident date': DAYS })).toBe('client-level');
  });
});

describe('fileKind is no aggregate', () => {
  it('where the number of a record and a code stand beside a day', async () => {
    expect(await kindOf({ ID: PEOPLE, Date: DAYS, 'Offer accepted (1=yes, 2=no)': ['1', '2', '9'] })).not.toBe(
      'aggregate',
    );
  });
});

describe('fileKind is unknown', () => {
  it('where nothing tells', async () => {
    expect(await kindOf({ Widget: ['a', 'b'], Weather: ['rain', 'sun'] })).toBe('unknown');
    expect(await kindOf({ 'Client ID': PEOPLE, DischargeStatus: ['1', '6', '7'] })).toBe('unknown');
    expect(await kindOf({ who: ['1', '2'], when: ['-6', '13', '20'], treatment: ['A', 'B'] })).toBe('unknown');
  });

  it('for an empty table', async () => {
    const empty = await profileFile({ columns: ['a', 'b'], rows: [] });
    expect(suggestMapping(empty).kind).toBe('unknown');
  });
});
