import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { arrived, goTo, openSample, siteForTests } from './visit.ts';

const site = siteForTests();

it('releases what was approved with its sheet, remembers what was shown, and lets nothing out in internal mode', async () => {
  const visit = await site.open('/start?mode=internal&policy=off');
  const { page } = visit;
  await arrived(visit);
  await openSample(visit);
  await page.getByText('Release the tables of this page').click();
  const entries = page
    .getByRole('list')
    .filter({ has: page.getByRole('group', { name: 'Decision' }) })
    .first();
  await entries.getByRole('listitem').nth(1).getByRole('radio', { name: 'Hold back' }).check();
  await entries.getByRole('listitem').nth(1).getByLabel('Comment').fill('Wait for June.');
  await page.getByLabel('Who reviews it').fill('Privacy officer');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the release (4 tables)' }).click();
  const files = unzipSync(readFileSync(await (await download).path()));
  expect(Object.keys(files).filter((name) => name.endsWith('.csv')).length).toBe(4);
  const sheet = strFromU8(files['release-sheet.txt'] ?? new Uint8Array());
  expect(sheet).toContain('Reviewed by: Privacy officer');
  expect(sheet).toContain('Held back\nComment: Wait for June.');
  expect(sheet).toMatch(/Q\d 20\d\d: Hidden: /);

  await goTo(visit, 'Privacy');
  await page.getByText('Views that count as seen (1)').click();
  await page.getByRole('listitem').filter({ hasText: 'Post-overdose outreach, by quarter' }).waitFor();
  await page.getByRole('radio', { name: /^Internal/ }).click();
  await page.getByRole('button', { name: 'Go to internal mode' }).click();
  await goTo(visit, 'Overview');
  await page.getByText('Internal mode: small numbers are shown').waitFor();
  expect(await page.getByRole('button', { name: /^(CSV|Copy)/ }).count()).toBe(0);
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(false);
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('button', { name: 'Back to published mode' }).click();
  await page.getByRole('button', { name: 'CSV' }).first().waitFor();
  expect(visit.faults).toEqual([]);
});
