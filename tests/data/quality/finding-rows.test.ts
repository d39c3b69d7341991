import { describe, expect, it } from 'vitest';
import { qualityFile } from '../../../src/data/quality/assess.ts';
import { agenciesToFix, findingRows, rowsToFix } from '../../../src/data/quality/finding-rows.ts';
import { engine } from '../engine.ts';
import { assessed } from './loaded-text.ts';

const TEXT = `ClientID,Agency,Date Referred,Admit Date,Disch Date,Disch Reason
7,East EMS,2025-01-05,2025-01-02,,
,West Police,2025-01-06,,,
8,West Police,2025-01-07,2025-01-09,2025-01-08,Completed
9,,2025-01-08,soon,,
8,West Police,2025-01-07,2025-01-10,2025-03-01,Completed
`;

async function polluted() {
  const { files, report } = await assessed([{ name: 'polluted.csv', text: TEXT }], { asOf: '2025-03-15' });
  return { db: await engine(), files: files.map(qualityFile), report };
}

describe('the rows of a finding', () => {
  it('name row, column and both cells as the file has them', async () => {
    const { db, files, report } = await polluted();
    const finding = report.findings.find(({ code }) => code === 'DQ07');
    if (finding === undefined) throw new Error('DQ07 was not found');
    expect(await findingRows(db, { files, finding, offset: 0, limit: 10 })).toEqual([
      {
        code: 'DQ07',
        file: 'polluted.csv',
        row: 2,
        column: 'Admit Date',
        value: '2025-01-02',
        beside: { column: 'Date Referred', value: '2025-01-05' },
        other: null,
        agency: 'East EMS',
      },
    ]);
  });

  it('come page by page, point at the other row of a pair and never show a person id', async () => {
    const { db, files, report } = await polluted();
    const finding = report.findings.find(({ code }) => code === 'DQ03');
    if (finding === undefined) throw new Error('DQ03 was not found');
    const page = (offset: number) => findingRows(db, { files, finding, offset, limit: 1 });
    expect([...(await page(0)), ...(await page(1)), ...(await page(2))]).toMatchObject([
      { row: 4, other: { row: 6 }, value: '2025-01-07' },
      { row: 6, other: { row: 4 }, value: '2025-01-07' },
    ]);
  });
});

describe('the rows of a fix list', () => {
  it('are all rows, or those of one agency, also of a row that was set aside', async () => {
    const { db, files } = await polluted();
    const told = async (recipient: Parameters<typeof rowsToFix>[2]) =>
      (await rowsToFix(db, files, recipient)).rows.map(({ row, code }) => `${row} ${code}`);
    expect(await told({ agency: 'East EMS' })).toEqual(['2 DQ07']);
    expect(await told({ agency: 'West Police' })).toEqual(['3 DQ01', '4 DQ03', '4 DQ08', '6 DQ03']);
    expect(await told({ agency: null })).toEqual(['5 DQ04']);
    expect(await told('all')).toHaveLength(6);
    expect(await agenciesToFix(db)).toEqual([
      { agency: 'West Police', rows: 3 },
      { agency: 'East EMS', rows: 1 },
      { agency: null, rows: 1 },
    ]);
  });
});
