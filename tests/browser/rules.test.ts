import { readFileSync } from 'node:fs';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { dropFiles, goTo, openSample, settled, siteForTests, textFile, type Visit } from './visit.ts';

const site = siteForTests();

describe('what holds for all figures', () => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await site.open();
    await openSample(visit);
  });
  beforeEach(() => goTo(visit, 'Data'));

  it('asks before a rule that hides less, and then says so above the charts', async () => {
    await goTo(visit, 'Privacy');
    await visit.page.getByLabel('Wisconsin: hide 1 to 4').click();
    await visit.page.getByRole('dialog', { name: 'Show smaller numbers?' }).waitFor();
    await visit.page.getByRole('button', { name: 'Keep the rule in force' }).click();
    expect(await visit.page.getByLabel('CMS: hide 1 to 10').isChecked()).toBe(true);
    await visit.page.getByLabel('Wisconsin: hide 1 to 4').click();
    await visit.page.getByRole('button', { name: 'Use this rule' }).click();
    await goTo(visit, 'Overview');
    await visit.page.getByText('Small numbers are not hidden the usual way').waitFor();
  });

  it('moves the last day of the data, and back to the suggested one', async () => {
    await visit.page.getByLabel('As-of date').fill('2025-12-31');
    await goTo(visit, 'Overview');
    await visit.page.getByText('As of Dec 31, 2025').first().waitFor();
    await goTo(visit, 'Data');
    await visit.page.getByRole('button', { name: 'Use the suggested date' }).click();
    expect(await visit.page.getByLabel('As-of date').inputValue()).toBe('2026-06-30');
  });

  it('adds and removes a marked event', async () => {
    await visit.page.getByRole('button', { name: 'Add the event' }).click();
    await visit.page.getByText('Give a date and say what happened.').waitFor();
    await visit.page.getByLabel('Date', { exact: true }).fill('2025-09-01');
    await visit.page.getByLabel('What happened').fill('Detox beds opened');
    await visit.page.getByRole('button', { name: 'Add the event' }).click();
    await visit.page.getByText('Sep 1, 2025: Detox beds opened').waitFor();
    await goTo(visit, 'Trends');
    await visit.page
      .getByText(/Detox beds/)
      .first()
      .waitFor();
    await goTo(visit, 'Data');
    await visit.page.getByRole('button', { name: 'Remove Detox beds opened' }).click();
    await visit.page.getByText('Sep 1, 2025: Detox beds opened').waitFor({ state: 'detached' });
  });
});

describe('a project', () => {
  const ROWS = 'who,day,said\n1,2025-01-03,maybe\n2,2025-02-04,No\n';

  it('is saved, and reads the next file with the same columns and words', async () => {
    const visit = await site.open();
    await dropFiles(visit, [textFile('january.csv', ROWS)]);
    await visit.page.getByRole('heading', { name: '4. Check' }).waitFor();
    await visit.page.getByLabel('Encounter date', { exact: true }).selectOption('day');
    await visit.page.getByLabel('Offered a referral', { exact: true }).selectOption('said');
    await visit.page.getByLabel('maybe · 1').selectOption({ label: 'Yes' });
    await settled(visit);
    const download = visit.page.waitForEvent('download');
    await visit.page.getByRole('button', { name: 'Save project' }).click();
    const bytes = new Uint8Array(readFileSync(await (await download).path()));

    const next = await site.open();
    await dropFiles(next, [{ name: 'county.project.json', bytes }]);
    await next.page.getByText(/is open\. Now add the files\./).waitFor();
    await dropFiles(next, [textFile('february.csv', ROWS)]);
    await next.page.getByRole('heading', { name: '4. Check' }).waitFor();
    await settled(next);
    expect(await next.page.getByLabel('Encounter date', { exact: true }).inputValue()).toBe('day');
    expect(await next.page.getByLabel('maybe · 1').inputValue()).toBe('yes');
  });

  it('that is none is refused with a sentence', async () => {
    const visit = await site.open();
    await dropFiles(visit, [textFile('other.json', '{"a":1}')]);
    await visit.page.getByText('The project could not be opened').waitFor();
    await visit.page.getByText(/not a Throughline project/).waitFor();
    await visit.page.getByRole('button', { name: 'Close' }).click();
    await visit.page.getByText('The project could not be opened').waitFor({ state: 'detached' });
  });
});

describe('erasing everything', () => {
  it('asks first, then leaves nothing behind and works again', async () => {
    const visit = await site.open();
    await openSample(visit);
    await visit.page.getByRole('button', { name: 'Erase everything' }).click();
    await visit.page.getByRole('button', { name: 'Keep working' }).click();
    await visit.page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor();
    await visit.page.getByRole('button', { name: 'Erase everything' }).click();
    await visit.page.getByRole('dialog').getByRole('button', { name: 'Erase everything' }).click();
    await visit.page.getByText('No file open').waitFor();
    expect(new URL(visit.page.url()).hash).toBe('#/start');
    await openSample(visit);
    expect(visit.faults).toEqual([]);
  });
});
