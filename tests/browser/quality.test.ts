import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { csvText } from '../../src/data/csv-text.ts';
import { addDays, isoDate } from '../../src/domain/units.ts';
import { dropFiles, goTo, settled, siteForTests, type TestFile, textFile, type Visit } from './visit.ts';

const site = siteForTests();

const HEADER = ['client_id', 'agency', 'encounter_date', 'referred', 'referral_date', 'entry_date', 'exit_date'];

/** Sixty sound rows and, unless mended, an entry before its referral and a row without a person. */
function month({ isMended }: { readonly isMended: boolean }): TestFile {
  const sound = Array.from({ length: 60 }, (_, index) => {
    const day = addDays(isoDate('2025-01-02'), 3 * index);
    return [`P${index}`, index % 2 === 0 ? 'East EMS' : 'West Police', day, 'Yes', day, addDays(day, 5), ''];
  });
  const broken = isMended
    ? [['P90', 'East EMS', '2025-02-03', 'Yes', '2025-02-03', '2025-02-10', '']]
    : [
        ['P90', 'East EMS', '2025-02-03', 'Yes', '2025-02-03', '2025-01-10', ''],
        ['', 'West Police', '2025-02-04', 'Yes', '2025-02-04', '', ''],
      ];
  return textFile('month.csv', csvText([HEADER, ...sound, ...broken]));
}

async function checked(visit: Visit): Promise<void> {
  await settled(visit);
  await visit.page.getByText('Checking every row…').waitFor({ state: 'detached' });
}

async function downloaded(visit: Visit, button: string): Promise<{ name: string; text: string }> {
  const download = visit.page.waitForEvent('download');
  await visit.page.getByRole('button', { name: button }).click();
  const file = await download;
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

it('finds what is wrong with a file, lists its rows, and hands out a list for the agency that sent them', async () => {
  const visit = await site.open();
  const { page } = visit;
  await dropFiles(visit, [month({ isMended: false })]);
  await page.getByText('1 row has a treatment entry dated before the referral.').waitFor();
  await page.getByRole('heading', { name: 'Left out of some measures' }).waitFor();
  const early = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: 'Entry before the referral' }) });
  await early.getByRole('button', { name: 'Show the row' }).click();
  await early.getByRole('cell', { name: 'referral_date: 2025-02-03' }).waitFor();
  expect(await early.getByRole('row').nth(1).textContent()).toBe('62entry_date2025-01-10referral_date: 2025-02-03');

  await page.getByText('One list for each agency (2)').click();
  const { name, text } = await downloaded(visit, 'Download the list for East EMS');
  expect(name).toMatch(/^fix-list-east-ems-\d{4}-\d\d-\d\d\.csv$/);
  expect(text.startsWith('\uFEFF"Rows to check in the source, for East EMS"\r\n')).toBe(true);
  expect(text).toContain('Never change a value that is true.');
  expect(text).toContain(
    'month.csv,62,entry_date,2025-01-10,DQ07,Entry before the referral; referral_date: 2025-02-03,',
  );
  expect(text).not.toContain('DQ01');
  expect(text).not.toContain('P90');
  expect(visit.faults).toEqual([]);
});

it('says what became of the findings when the mended file is brought again', async () => {
  const visit = await site.open();
  const { page } = visit;
  await dropFiles(visit, [month({ isMended: false })]);
  await page.getByText('1 row has a treatment entry dated before the referral.').waitFor();
  await checked(visit);
  await dropFiles(visit, [month({ isMended: true })]);
  await page.getByText('Since month.csv was last brought').waitFor();
  await page.getByText('2 findings are gone, 0 remain, 0 new.').waitFor();
  expect(visit.faults).toEqual([]);
});

it('tells on the Data page how much each measure can use and what was checked', async () => {
  const visit = await site.open();
  const { page } = visit;
  await dropFiles(visit, [month({ isMended: false })]);
  await checked(visit);
  await goTo(visit, 'Data');
  const usage = page.getByRole('table', { name: /^Encounters each measure is about/ });
  const entry = usage
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: 'Treatment entry', exact: true }) });
  expect(await entry.textContent()).toBe('Treatment entry606198%entry dated before the referral: 1');
  await page.getByRole('radio', { name: 'By column' }).focus();
  await page.keyboard.press('Space');
  await page.getByRole('heading', { level: 3, name: 'entry_date' }).waitFor();
  expect(visit.faults).toEqual([]);
});
