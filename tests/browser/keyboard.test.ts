import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { inRepository } from '../../src/serve/repository.mjs';
import { settled, siteForTests, type TestFile, type Visit } from './visit.ts';

const site = siteForTests();

/** A sample file with every fifth person only, the last of the county among them; lines without a person stay. */
function everyFifthPerson(name: string): TestFile {
  const lines = readFileSync(inRepository('data-samples', name), 'latin1').split('\n');
  const kept = lines.filter((line) => {
    const id = /^"?(\d,?\d{3})"?,/.exec(line)?.[1]?.replace(',', '');
    return id === undefined || Number(id) % 5 === 3;
  });
  return { name, bytes: new Uint8Array(Buffer.from(kept.join('\n'), 'latin1')) };
}

async function tabTo({ page }: Visit, name: string): Promise<void> {
  const target = page.getByRole('button', { name }).first();
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
