import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { arrived, goTo, openSample, siteForTests, type Visit } from './visit.ts';

const site = siteForTests();
let visit: Visit;
let requestsToArrive: number;

beforeAll(async () => {
  visit = await site.open();
  await arrived(visit);
  requestsToArrive = visit.requests.length;
  await openSample(visit);
});

/** What the clipboard holds, pasted into another tab: the page itself may not read it. */
async function pasted({ page }: Visit): Promise<string> {
  const other = await page.context().newPage();
  await other.goto('data:text/html,<textarea autofocus></textarea>');
  await other.locator('textarea').press('Control+V');
  return other
    .locator('textarea')
    .inputValue()
    .finally(() => other.close());
}

beforeEach(() => goTo(visit, 'Overview'));

describe('the sample county', () => {
  it('shows the way of the people, three measures and how long they stay with one click', async () => {
    const questions = await visit.page.getByRole('article').getByRole('heading', { level: 2 }).allTextContents();
    expect(questions.filter((text) => text.endsWith('?'))).toEqual([
      'How far do people come on the way from first contact to staying in treatment?',
      'Of the people first responders met, how many were offered a referral to treatment?',
      'Of the people referred, how many entered treatment within 30 days?',
      'Of the people who entered treatment, how many were still there after 90 days?',
      'Do people stay in treatment?',
    ]);
    const answers = visit.page.getByText(/^Post-overdose outreach: .*\d+(\.\d)?% of [\d,]+ people .*\(\d/);
    expect(await answers.count()).toBe(3);
    await visit.page.getByText(/Of [\d,]+ people met and followed to the end/).waitFor();
  });

  it('stands beside a study of the same kind of program, and the filter can be taken away', async () => {
    await visit.page
      .getByText(/HEROES \(56% of 34\)/)
      .first()
      .waitFor();
    await visit.page.getByRole('button', { name: 'Remove the filter Pathway: Post-overdose outreach' }).click();
    await visit.page.getByText('Compare within one kind of program').waitFor();
    await visit.page.getByRole('button', { name: 'Only Walk-in (self-referral)' }).click();
    await visit.page
      .getByText(/^Walk-in \(self-referral\): [\d.]+% of/)
      .first()
      .waitFor();
  });

  it('asks only its own server, and after it has arrived nobody', async () => {
    for (const name of ['Import', 'Trends', 'Evidence', 'Definitions', 'Data']) await goTo(visit, name);
    expect(requestsToArrive).toBeGreaterThan(5);
    expect(visit.requests.slice(requestsToArrive)).toEqual([]);
    expect(visit.requests.filter((url) => !url.startsWith(`${visit.origin}/`))).toEqual([]);
  });

  it('gives a chart away as sentence, table and file', async () => {
    await visit.page.getByRole('button', { name: 'Copy sentence' }).first().click();
    await visit.page.getByText('Copied.').waitFor();
    expect(await pasted(visit)).toMatch(/^How far do people come .*As of/);
    const download = visit.page.waitForEvent('download');
    await visit.page.getByRole('button', { name: 'CSV' }).nth(1).click();
    expect((await download).suggestedFilename()).toMatch(/^throughline-referral-rate-.*\.csv$/);
  });

  it('has left no error in the console and broken no policy', () => {
    expect(visit.faults).toEqual([]);
  });

  it('tries to leak when asked, and each way out is closed', async () => {
    const before = visit.requests.length;
    await goTo(visit, 'Privacy');
    await visit.page.getByRole('button', { name: 'Try to leak' }).click();
    await visit.page
      .getByRole('paragraph')
      .filter({ hasText: 'All 34 ways out are closed, and nothing was left behind.' })
      .waitFor();
    const hosts = visit.requests.slice(before).map((url) => new URL(url));
    expect(hosts.every(({ hostname, origin }) => hostname.endsWith('.invalid') || origin === visit.origin)).toBe(true);
    const download = visit.page.waitForEvent('download');
    await visit.page.getByRole('button', { name: 'Save as text' }).click();
    expect((await download).suggestedFilename()).toMatch(/^throughline-proof-\d{4}-\d\d-\d\d\.txt$/);
  });
});
