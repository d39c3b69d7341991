import { describe, expect, it } from 'vitest';
import { findIdentifiers } from '../../../src/data/import/identifiers.ts';
import { matchFields } from '../../../src/data/import/match-fields.ts';
import type { TableKind } from '../../../src/domain/schema/fields.ts';
import { profileFile, type SmallFile } from './raw-table.ts';

async function matches(file: SmallFile, kind: TableKind = 'client-level') {
  const profile = await profileFile(file);
  return matchFields(profile, kind, findIdentifiers(profile.columns));
}

/** `field=column` of every match. */
async function pairs(file: SmallFile, kind: TableKind = 'client-level'): Promise<readonly string[]> {
  return [...(await matches(file, kind))].map(([field, { column }]) => `${field}=${column}`).sort();
}

describe('matchFields', () => {
  it('gives each match its reason', async () => {
    const found = await matches({
      columns: ['Race', 'Victim ID', 'Admision Date', 'q7'],
      rows: [
        ['White', '1,604', '03/18/2024', '25 - 34'],
        ['Black', '17', '03/19/2024', '35 - 44'],
      ],
    });
    expect(Object.fromEntries([...found].map(([field, { reason }]) => [field, reason]))).toEqual({
      race: { code: 'exact-name', parameters: { header: 'Race' } },
      person_id: { code: 'synonym', parameters: { header: 'Victim ID', synonym: 'victim id' } },
      entry_date: { code: 'similar-name', parameters: { header: 'Admision Date', name: 'admit date' } },
      age_group: { code: 'values', parameters: { header: 'q7', recognised: 1, cells: 2 } },
    });
    expect(found.get('race')?.confidence).toBe(1);
    expect(found.get('age_group')?.confidence).toBe(0.6);
  });

  it('lets the values decide between two columns of the same name', async () => {
    expect(
      await pairs({
        columns: ['discharge', 'Discharge Reason', 'discharge_reason_code'],
        rows: [
          ['0', 'Completed', '1'],
          ['1', 'Dropped out', '0'],
          ['1', 'Transferred', '0'],
        ],
      }),
    ).toEqual(['exit_reason=Discharge Reason']);
  });

  it('believes the values where the headers were swapped', async () => {
    expect(
      await pairs({
        columns: ['Referral', 'Referral Date'],
        rows: [
          ['03/18/2024', 'Yes'],
          ['03/19/2024', 'No'],
        ],
      }),
    ).toEqual(['referral_date=Referral', 'referred=Referral Date']);
  });

  it('takes a yes or no under "Referred?" and the day under "Date referred"', async () => {
    expect(
      await pairs({
        columns: ['Referred? (Y/N)', 'Date referred', 'Referral agency'],
        rows: [
          ['Y', '03/18/2024', 'Riverton Police'],
          ['N', '', 'Riverton Police'],
        ],
      }),
    ).toEqual(['agency=Referral agency', 'referral_date=Date referred', 'referred=Referred? (Y/N)']);
  });

  it('takes an overdose date for the encounter, and for the next overdose only beside one', async () => {
    const days = [
      ['03/18/2024', '05/18/2024'],
      ['03/19/2024', ''],
    ];
    expect(await pairs({ columns: ['Overdose Date', 'x'], rows: days })).toEqual(['encounter_date=Overdose Date']);
    expect(await pairs({ columns: ['Encounter Date', 'Overdose Date'], rows: days })).toEqual([
      'encounter_date=Encounter Date',
      'overdose_date=Overdose Date',
    ]);
    expect(await pairs({ columns: ['Overdose Date', 'Death Date'], rows: days })).toEqual([
      'death_date=Death Date',
      'overdose_date=Overdose Date',
    ]);
  });

  it('takes a bare "Date" for the encounter where no fuller name says it', async () => {
    const days = [
      ['03/18/2024', '03/17/2024'],
      ['03/19/2024', '03/18/2024'],
    ];
    expect(await pairs({ columns: ['Date', 'Other day'], rows: days })).toEqual(['encounter_date=Date']);
    expect(await pairs({ columns: ['Date', 'Incident Date'], rows: days })).toEqual(['encounter_date=Incident Date']);
  });

  it('leaves nonsense unmatched', async () => {
    expect(
      await pairs({
        columns: [
          'Widget',
          'Incident Time',
          'Day',
          'Weather',
          'is_criminal_justice_referral',
          'wait_time_days',
          'constructor',
        ],
        rows: [
          ['a', '19:00:00', 'Saturday', 'rain', '0', '4', 'x'],
          ['b', '17:00:00', 'Sunday', 'sun', '1', '5', 'y'],
        ],
      }),
    ).toEqual([]);
  });

  it('maps no identifier but the person id itself', async () => {
    const file = {
      columns: ['Client', 'Date of birth', 'Entry'],
      rows: [
        ['123-45-6789', '1984-03-18', 'Doe, Jane'],
        ['987-65-4321', '1990-01-02', 'Roe, Sam'],
      ],
    };
    expect(await pairs(file)).toEqual(['person_id=Client']);
  });

  it('matches follow-up columns by their day', async () => {
    expect(
      await pairs({
        columns: ['fu_30', '90 day status', 'six_month', 'two_week'],
        rows: [
          ['active', 'closed', 'Yes', 'Yes'],
          ['closed', 'active', 'No', 'No'],
        ],
      }),
    ).toEqual(['status_180=six_month', 'status_30=fu_30', 'status_90=90 day status']);
  });

  it('matches counts of an aggregate', async () => {
    expect(
      await pairs(
        {
          columns: ['Month', 'Total referred', 'Entered within 30 days', 'Retained 90 days', 'Program'],
          rows: [
            ['2024-01', '41', '12', '7', 'North'],
            ['2024-02', '38', '11', '9', 'North'],
          ],
        },
        'aggregate',
      ),
    ).toEqual([
      'entered_30d=Entered within 30 days',
      'month=Month',
      'program=Program',
      'referred=Total referred',
      'retained_90d=Retained 90 days',
    ]);
  });

  it('takes a thousand columns', async () => {
    const columns = Array.from({ length: 1000 }, (_, at) => `date_${at}`);
    const found = await matches({ columns: [...columns, 'Client ID'], rows: [] });
    expect([...found.values()].map(({ column }) => column)).toEqual(['Client ID']);
  });
});
