import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReferralRow } from '../../../src/domain/stats/row-rules.ts';
import { addDays, isoDate } from '../../../src/domain/units.ts';
import { engine } from '../engine.ts';
import { assessed } from './loaded-text.ts';
import { engineRules, expectedRules, exportOf } from './oracle.ts';

const context = { cutoff: isoDate('2024-06-30'), programStart: isoDate('2021-01-01') };
const d = isoDate;

const dates = fc.integer({ min: -60, max: 1400 }).map((day) => addDays(d('2021-01-01'), day));
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 3 });

const rows: fc.Arbitrary<ReferralRow> = fc
  .record({
    client: maybe(fc.integer({ min: 1, max: 20 }).map((person) => `K${person}`)),
    birth: maybe(fc.constantFrom(d('1980-02-29'), d('1991-07-01'), d('2012-03-04'))),
    referral: maybe(dates),
    entry: maybe(dates),
    discharge: maybe(dates),
    reason: maybe(fc.constantFrom('Completed', 'Death', 'Transferred')),
    lastContact: maybe(dates),
  })
  .map((row) => ({ ...row, died: row.reason === 'Death' }));

describe('the rules on rows', () => {
  it('are the same in the engine as in the pure functions, whatever the rows', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(rows, { minLength: 1, maxLength: 160, size: 'max' }), async (file) => {
        expect(await engineRules(file, context)).toEqual(expectedRules(file, context));
      }),
      { numRuns: 4, seed: 20_260_630, endOnFailure: true },
    );
  });

  it('leave the ledger whole: rows in = rows kept + rows set aside, and each row set aside is found', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(rows, { minLength: 1, maxLength: 60, size: 'max' }), async (file) => {
        const { loaded, report } = await assessed([exportOf([...file, ...file.slice(0, 3)])]);
        const [ledger] = loaded.ledgers;
        expect(ledger?.rowsIn).toBe(file.length + Math.min(3, file.length));
        expect(ledger?.rowsKept).toBe(report.fills[0]?.rows);
        const aside = report.findings.flatMap(({ code, facts }) =>
          (code === 'DQ01' || code === 'DQ02') && 'rows' in facts ? [facts.rows] : [],
        );
        expect(aside.reduce((sum, count) => sum + count, 0)).toBe(ledger?.rowsSetAside);
        expect(ledger?.rowsIn).toBe((ledger?.rowsKept ?? Number.NaN) + (ledger?.rowsSetAside ?? Number.NaN));
      }),
      { numRuns: 3, seed: 11 },
    );
  });

  it('find the same however the rows are ordered, apart from which of two copies is the first', async () => {
    const byRow = async (file: readonly ReferralRow[]) =>
      (await engineRules(file, context)).map((codes, index) => JSON.stringify([file[index], codes])).toSorted();
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(rows, { minLength: 2, maxLength: 40, selector: entryOf, size: 'max' }),
        async (file) => {
          expect(await byRow(file.toReversed())).toEqual(await byRow(file));
        },
      ),
      { numRuns: 2, seed: 7, endOnFailure: true },
    );
  });
});

function entryOf({ client, entry }: ReferralRow): string {
  return `${client} ${entry}`;
}

it('two birth dates of one person are found where birth dates only became ages, and are not told', async () => {
  const rows = [
    '1,1980-04-02,2025-01-03',
    '1,1980-04-20,2025-02-03',
    '2,1990-01-01,2025-01-04',
    '2,1990-01-01,2025-03-04',
  ];
  const text = `client_id,dob,referral_date\n${rows.join('\n')}\n`;
  const { files, report } = await assessed([{ name: 'births.csv', text }]);
  expect(Object.keys(files[0]?.mapping.columns ?? {})).not.toContain('birth_date');
  expect(report.findings.map(({ code, column, facts }) => [code, column, facts])).toEqual([
    ['DQ25', 'dob', { rows: 2 }],
  ]);
  const found = await (await engine()).query(
    "select row_no, value from quality_finding where code = 'DQ25' order by 1",
  );
  expect(found).toEqual([
    { row_no: 2, value: null },
    { row_no: 3, value: null },
  ]);
});

const sound: ReferralRow = {
  client: 'C1',
  birth: d('1990-05-01'),
  referral: d('2023-02-01'),
  entry: d('2023-02-05'),
  discharge: d('2023-08-01'),
  reason: 'Completed',
  died: false,
  lastContact: d('2023-08-01'),
};
const background = [1, 2, 3, 4].map((day) => ({ ...sound, client: `B${day}`, birth: d(`1980-01-0${day}`) }));

const BREAKS: readonly (readonly [string, Partial<ReferralRow>])[] = [
  ['DQ01', { client: '' }],
  ['DQ05', { discharge: undefined, reason: undefined, lastContact: d('2024-07-05') }],
  ['DQ06', { referral: d('2020-12-31'), entry: d('2021-01-05') }],
  ['DQ07', { entry: d('2023-01-31') }],
  ['DQ08', { discharge: d('2023-02-04'), lastContact: undefined }],
  ['DQ09', { birth: d('2015-01-01') }],
  ['DQ10', { referral: undefined }],
  ['DQ11', { entry: undefined }],
  ['DQ13', { lastContact: d('2023-10-01') }],
  ['DQ14', { reason: undefined }],
  ['DQ15', { discharge: undefined, reason: undefined, lastContact: d('2023-09-01') }],
  ['DQ22', { referral: d('2022-02-01') }],
];

it('one row more that breaks one rule raises the count of that rule by one, and of no other', async () => {
  const settings = { asOf: context.cutoff, programStart: context.programStart };
  const counts = async (file: readonly ReferralRow[]) => {
    await assessed([exportOf(file)], settings);
    return (await engine()).query(
      'select code, count(distinct row_no)::integer as rows from quality_finding group by code order by code',
    );
  };
  expect(await counts(background)).toEqual([]);
  const broken = BREAKS.map(([, change], index) => ({ ...sound, client: `C${index}`, ...change }));
  expect(await counts([...background, ...broken])).toEqual(BREAKS.map(([code]) => ({ code, rows: 1 })));
});
