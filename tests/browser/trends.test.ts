import { expect, it } from 'vitest';
import { goTo, openSample, settled, siteForTests, type Visit } from './visit.ts';

const site = siteForTests();

/** Moves on with the tab key until the focus is on the control of that label. */
async function tabTo({ page }: Visit, label: string): Promise<void> {
  const wanted = page.getByLabel(label, { exact: true });
  for (let presses = 0; presses < 12; presses += 1) {
    await page.keyboard.press('Tab');
    if (await wanted.evaluate((control) => control === document.activeElement)) return;
  }
  throw new Error(`the tab key does not come to "${label}"`);
}

it('the Trends page keeps rare events to the house, and takes a new base with its reason by keyboard, and back', async () => {
  const visit = await site.open();
  const { page } = visit;
  await openSample(visit);
  await page.getByRole('button', { name: 'Remove the filter Pathway: Post-overdose outreach' }).click();
  await settled(visit);
  await goTo(visit, 'Trends');

  await page.getByRole('combobox', { name: 'Measure' }).selectOption({ label: 'Treatment entry within 30 days' });
  await page.getByText(/\d+ values are marked, from/).waitFor();
  await page.getByText('Chart and limits', { exact: true }).focus();
  await page.keyboard.press('Enter');
  await tabTo(visit, 'Limits begin anew on');
  await page.keyboard.type('03012025');
  await tabTo(visit, 'Why');
  await page.keyboard.type('Same-day visits');
  await page.keyboard.press('Enter');
  await page.getByText(/Limits anew from Mar 2025 on \(Same-day visits\)/).waitFor();
  await page.getByText('New limits from Mar 1, 2025: Same-day visits', { exact: true }).waitFor();
  expect(await page.getByText('new limits: Same-day', { exact: true }).count()).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Undo: where limits begin anew' }).focus();
  await page.keyboard.press('Control+z');
  await page.getByText(/Limits anew from Mar 2025 on/).waitFor({ state: 'detached' });
  await page.getByText(/\d+ values are marked, from/).waitFor();

  await page.getByRole('combobox', { name: 'Measure' }).selectOption({ label: 'Death within 365 days' });
  await page.getByText(/^Hidden: the events are so few/).waitFor();
  await goTo(visit, 'Privacy');
  await page.getByRole('radio', { name: /^Internal/ }).click();
  await page.getByRole('button', { name: 'Go to internal mode' }).click();
  await goTo(visit, 'Trends');
  const card = page.getByRole('article', { name: 'Death within 365 days: are the events becoming rarer?' });
  await card.getByText(/^Chosen because there are on average [\d.]+ events a month/).waitFor();
  expect(await card.getByRole('button').count()).toBe(0);
  expect(visit.faults).toEqual([]);
});
