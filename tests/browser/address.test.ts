import { describe, expect, it } from 'vitest';
import { arrived, goTo, openSample, settled, siteForTests } from './visit.ts';

const site = siteForTests();

describe('the address', () => {
  it('brings back filters and grain once there are data', async () => {
    const visit = await site.open('/trends?v=1&metric=acceptance&by=year&split=program&pathway=self-referral');
    await visit.page.getByText('No data yet').waitFor();
    await visit.page.getByRole('button', { name: 'Open the sample county' }).click();
    await settled(visit);
    await goTo(visit, 'Trends');
    expect(await visit.page.getByLabel('Measure').inputValue()).toBe('acceptance');
    expect(await visit.page.getByLabel('Split by').inputValue()).toBe('program');
    expect(await visit.page.getByRole('radio', { name: 'Year', exact: true }).isChecked()).toBe(true);
    await visit.page
      .getByText(/^Walk-in \(self-referral\): [\d.]+% of [\d,]+ people offered a referral said yes/)
      .waitFor();
  });

  it('follows Back and Forward', async () => {
    const visit = await site.open();
    await openSample(visit);
    await visit.page.getByRole('radio', { name: 'Year', exact: true }).check();
    await settled(visit);
    await goTo(visit, 'Definitions');
    await visit.page.goBack();
    await visit.page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor();
    expect(await visit.page.getByRole('radio', { name: 'Year', exact: true }).isChecked()).toBe(true);
    await visit.page.goBack();
    await visit.page.getByRole('radio', { name: 'Quarter', checked: true }).waitFor();
    await visit.page.goForward();
    await visit.page.getByRole('radio', { name: 'Year', exact: true, checked: true }).waitFor();
  });

  it('tells what of it could not be used, and keeps the rest', async () => {
    const visit = await site.open('/definitions?v=1&by=decade&colour=red');
    await visit.page.getByText('Part of the link could not be used').waitFor();
    await visit.page.getByText('"by=decade" was left out. "colour=red" was left out.').waitFor();
    await visit.page.getByRole('heading', { level: 1, name: 'Definitions' }).waitFor();
    await visit.page.getByRole('button', { name: 'Close' }).click();
    await visit.page.getByText('Part of the link could not be used').waitFor({ state: 'detached' });
  });

  it('takes the focus to the heading of a new page and names it in the title', async () => {
    const visit = await site.open();
    await arrived(visit);
    expect(await visit.page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
    await goTo(visit, 'Evidence');
    expect(await visit.page.evaluate(() => document.activeElement?.textContent)).toBe('Evidence');
    expect(await visit.page.title()).toBe('Evidence – Throughline');
  });

  it('opens one definition', async () => {
    const visit = await site.open('/definitions?v=1&metric=completion-of-discharged');
    const heading = visit.page.getByRole('heading', { level: 3, name: 'Completion, of treatment that ended' });
    await heading.waitFor();
    await visit.page.getByText('Why it matters').and(visit.page.locator(':visible')).first().waitFor();
    expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true);
  });
});
