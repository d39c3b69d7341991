import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openSample, settled, siteForTests } from './visit.ts';

const site = siteForTests();
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds on the page as it is, by rule. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } };
    return (await axe.run()).violations.map(({ id }) => id);
  });
}

function rowNames(page: Page): Promise<readonly string[]> {
  return page.getByRole('table').first().getByRole('rowheader').allTextContents();
}

it('all measures are read, sorted and left for a figure by keyboard on a phone, where a manager adds her own words', async () => {
  const visit = await site.open('', { width: 320 });
  const { page } = visit;
  await openSample(visit);
  await page.getByRole('heading', { name: 'What stands out' }).waitFor();

  await page.keyboard.press('?');
  const list = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await list.getByText('Go to Summary').waitFor();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await list.waitFor({ state: 'detached' });
  await page.keyboard.press('g');
  await page.keyboard.press('s');
  await page.getByRole('heading', { level: 1, name: 'Summary' }).waitFor();
  await page.getByRole('table').first().waitFor();
  await settled(visit);

  const journey = await rowNames(page);
  expect(journey.length).toBeGreaterThan(15);
  expect(journey[0]).toContain('Referral rate');
  await page.getByRole('button', { name: 'All dates' }).focus();
  await page.keyboard.press('Enter');
  expect(await rowNames(page)).not.toEqual(journey);
  expect((await rowNames(page)).toSorted()).toEqual(journey.toSorted());
  await page.getByRole('button', { name: 'Back to the order of the journey' }).click();
  expect(await rowNames(page)).toEqual(journey);

  await page.getByRole('link', { name: 'Treatment entry within 30 days' }).click();
  await page.getByRole('heading', { level: 1, name: 'Trends' }).waitFor();
  await settled(visit);
  await page.getByText('Your comment and next step').first().click();
  const comment = page.getByLabel('Your comment').first();
  await comment.fill('Beds were closed; ask jo@example.org.');
  await page.getByText('This looks like an e-mail address').waitFor();
  await comment.fill('<b>Beds</b> were closed.');
  await page.getByLabel('Your next step').first().focus();
  await page.getByText('Comment by the county').waitFor();
  await page.getByText('<b>Beds</b> were closed.', { exact: true }).first().waitFor();
  await page.getByRole('button', { name: /^Undo: your words on/ }).click();
  await page.getByText('Comment by the county').waitFor({ state: 'detached' });

  await page.getByRole('slider', { name: 'Read the chart point by point' }).first().focus();
  await page.keyboard.press('ArrowRight');
  await page.getByRole('button', { name: /^Show only Q\d 20\d\d$/ }).click();
  await settled(visit);
  expect(page.url()).toMatch(/from=20\d\d-\d\d-01&to=20\d\d-/);
  expect(visit.faults).toEqual([]);
});
