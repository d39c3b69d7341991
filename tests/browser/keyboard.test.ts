import { expect, it } from 'vitest';
import { workbookBytes } from '../data/import/containers/workbook-writer.ts';
import { everyFifthPerson } from './sample-part.ts';
import { settled, siteForTests, type Visit } from './visit.ts';

const site = siteForTests();

async function tabTo({ page }: Visit, name: string | RegExp, role: 'button' | 'combobox' = 'button'): Promise<void> {
  const target = page.getByRole(role, { name }).first();
  for (let stop = 0; stop < 120; stop += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the tab key never comes to ${name}`);
}

/** The sentences on the Overview page after files were chosen and shown with keys alone. */
async function answersByKeys(...names: readonly string[]): Promise<readonly string[]> {
  const visit = await site.open();
  const { page } = visit;
  await settled(visit);
  await tabTo(visit, 'Choose files');
  const chooser = page.waitForEvent('filechooser');
  await page.keyboard.press('Enter');
  const files = names.map(everyFifthPerson);
  const chosen = files.map((file) => ({ name: file.name, mimeType: 'text/csv', buffer: Buffer.from(file.bytes) }));
  await (await chooser).setFiles(chosen);
  await page.getByRole('heading', { level: 1, name: 'Import' }).waitFor();
  await settled(visit);
  await tabTo(visit, 'Show the charts');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor();
  await settled(visit);
  await page
    .getByText(/^Of [\d,]+ people met/)
    .first()
    .waitFor();
  expect(visit.faults).toEqual([]);
  return page
    .getByRole('article')
    .getByText(/\d.*%|% /)
    .and(page.locator('p'))
    .allTextContents();
}

it('a messy file, three files to be joined and a tidy file give equal answers by keyboard alone', async () => {
  const tidy = await answersByKeys('tidy-encounters.csv');
  for (const answer of [/offered a referral/, /entered treatment within 30 days/, /still there after 90 days/])
    expect(tidy.join(' ')).toMatch(answer);
  expect(await answersByKeys('ehr-export.csv')).toEqual(tidy);
  const joined = ['joined-encounters.csv', 'joined-admissions.csv', 'joined-follow-ups.csv'];
  expect(await answersByKeys(...joined)).toEqual(tidy);
});

/** A workbook of two sheets, each with an agency in two columns and one word that nobody knows. */
function workbook(): Uint8Array {
  const columns = ['client_id', 'seen', 'agency', 'division', 'referred'];
  const sheet = (name: string, first: number) => ({
    name,
    rows: [
      columns,
      [first, '2025-01-03', 'Riverton', 'North', 'absolutely'],
      [first + 1, '2025-01-14', 'Riverton', 'South', 'No'],
      [first + 2, '2025-01-15', 'Riverton', 'North', 'Yes'],
    ],
  });
  return workbookBytes({ sheets: [sheet('January', 1), sheet('February', 11)] });
}

it('a sheet is chosen, columns are put together, a word gets its meaning, and all is undone, by keyboard alone', async () => {
  const visit = await site.open();
  const { page } = visit;
  await settled(visit);
  await tabTo(visit, 'Choose files');
  const chooser = page.waitForEvent('filechooser');
  await page.keyboard.press('Enter');
  await (await chooser).setFiles([{ name: 'county.xlsx', mimeType: '', buffer: Buffer.from(workbook()) }]);
  await settled(visit);
  await tabTo(visit, 'Remove county.xlsx › January');
  await page.keyboard.press('Enter');
  await tabTo(visit, /^Add .*February/);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 2, name: '1. File' }).waitFor();
  await settled(visit);
  await tabTo(visit, 'Agency', 'combobox');
  await page.keyboard.press('End');
  await page.getByRole('group', { name: 'Agency' }).waitFor();
  await settled(visit);
  await page.keyboard.press('Control+Home');
  await tabTo(visit, 'absolutely · 1', 'combobox');
  await page.keyboard.type('Yes');
  await page.getByText('Every word has a meaning.').waitFor();
  await settled(visit);
  for (let step = 0; step < 2; step += 1) {
    await page.keyboard.press('Control+z');
    await settled(visit);
  }
  await page.getByText('1 word is not known and counts as not recorded.').waitFor();
  expect(await page.getByLabel('Agency', { exact: true }).inputValue()).toBe('agency');
  expect(visit.faults).toEqual([]);
});
