import { describe, expect, it } from 'vitest';
import { qualityFile } from '../../../src/data/quality/assess.ts';
import { agenciesToFix, findingRows, rowsToFix } from '../../../src/data/quality/finding-rows.ts';
import { engine } from '../engine.ts';
import { assessed } from './loaded-text.ts';

const LOG = `client_id,event,event_date,agency
1,encounter,2025-01-02,Fire
1,admission,2025-01-05,Fire
1,discharge,2025-02-01,Fire
2,encounter,2025-01-03,Fire
2,discharge,2025-01-04,Fire
2,admission,2025-01-09,Fire
3,encounter,2025-01-03,Police
3,admission,2025-01-05,Police
3,admission,2025-01-20,Police
3,discharge,2025-01-20,Police
3,discharge,2025-02-20,Police
3,discharge,2025-02-25,Police
4,encounter,2025-01-03,Police
4,death,2025-01-30,Police
4,admission,2025-02-05,Police
`;

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

describe('the lines of one person that contradict each other', () => {
  const listed = async (name: string, text: string) => {
    const { files } = await assessed([{ name, text }], { asOf: '2025-03-15' });
    const { rows } = await rowsToFix(await engine(), files.map(qualityFile), 'all');
    return rows.map(({ row, code, value, other }) => [row, code, value, other?.row ?? null]);
  };

  it('are listed from a log: an exit before its entry, two entries without an exit, two exits, an entry after death', async () => {
    expect(await listed('log.csv', LOG)).toEqual([
      [6, 'DQ11', '2025-01-04', null],
      [13, 'DQ11', '2025-02-25', 12],
      [16, 'DQ23', '2025-02-05', null],
    ]);
    const twice = LOG.replace('3,discharge,2025-01-20,Police\n', '');
    expect((await listed('log.csv', twice)).filter(([, code]) => code === 'DQ12')).toEqual([
      [10, 'DQ12', '2025-01-20', 9],
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
