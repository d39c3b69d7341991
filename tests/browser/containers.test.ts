import { describe, expect, it } from 'vitest';
import { archiveBytes } from '../data/import/containers/archive-writer.ts';
import { styled, type TestSheet, workbookBytes } from '../data/import/containers/workbook-writer.ts';
import { dropFiles, settled, siteForTests, type Visit } from './visit.ts';

const site = siteForTests();

const REFERRALS: TestSheet = {
  name: 'Referrals',
  rows: [
    ['Referrals 2024', null, null],
    ['client_id', 'encounter_date', 'referred'],
    [1, styled(45_660), 'Yes'],
    [2, styled(45_661), 'No'],
    [3, styled(45_662.5), 'Yes'],
  ],
};
const LATER: TestSheet = {
  name: 'Later',
  rows: [
    ['client_id', 'encounter_date', 'referred'],
    [4, styled(45_700), 'Yes'],
  ],
};

function workbook(...sheets: readonly TestSheet[]): Uint8Array {
  return workbookBytes({ formats: ['m/d/yyyy'], sheets });
}

async function dropped(name: string, bytes: Uint8Array): Promise<Visit> {
  const visit = await site.open();
  await dropFiles(visit, [{ name, bytes }]);
  await visit.page.getByRole('heading', { level: 1, name: 'Import' }).waitFor();
  return visit;
}

describe('a workbook', () => {
  it('shows its rows and days, and adds a second sheet when asked', async () => {
    const visit = await dropped('county.xlsx', workbook(REFERRALS, LATER, { name: 'Void', rows: [] }));
    const { page } = visit;
    await settled(visit);
    await page.getByText('Rows in the file: 3 = 3 kept + 0 set aside.').waitFor();
    expect(await page.getByRole('cell', { name: '2025-01-03', exact: true }).count()).toBe(1);
    expect(await page.getByRole('cell', { name: '2025-01-05 12:00', exact: true }).count()).toBe(1);
    expect(await page.getByLabel('Encounter date', { exact: true }).inputValue()).toBe('encounter_date');
    await page.getByText('1 more sheet in this workbook:').waitFor();
    await page.getByText('What else there is to say about county.xlsx (1)').click();
    await page.getByText('The sheet Void is empty.').waitFor();
    await page.getByRole('button', { name: 'Add Later' }).click();
    await page.getByRole('button', { name: 'Show county.xlsx › Later' }).waitFor();
    await settled(visit);
    expect(await page.getByText('1 more sheet in this workbook:').count()).toBe(0);
    expect(visit.faults).toEqual([]);
  });

  it('that is another kind of file gets a sentence with what to do', async () => {
    const html = new TextEncoder().encode('<html><body><table><tr><td>id</td></tr></table></body></html>');
    const { page } = await dropped('report.xls', html);
    await page.getByText(/^report\.xls cannot be read as it is: it is a web page saved/).waitFor();
    await page.getByText(/choose "Excel Workbook \(\.xlsx\)" or "CSV UTF-8"/).waitFor();
  });
});

describe('an archive', () => {
  it('opens under the shipped policy, each table as a file', async () => {
    const csv = 'client_id,encounter_date,referred\n1,2025-01-03,Yes\n2,2025-01-04,No\n';
    const bytes = archiveBytes({ 'a/first.csv': csv, 'county.xlsx': workbook(LATER), 'notes.pdf': '%PDF' });
    const visit = await dropped('all.zip', bytes);
    const { page } = visit;
    await page.getByRole('button', { name: 'Show all.zip › county.xlsx › Later' }).waitFor();
    await settled(visit);
    await page.getByRole('button', { name: 'Remove all.zip › a/first.csv' }).click();
    await page.getByRole('button', { name: 'Add a/first.csv' }).click();
    await page.getByRole('button', { name: 'Show all.zip › a/first.csv' }).waitFor();
    expect(visit.faults).toEqual([]);
  });
});
