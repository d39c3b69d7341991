import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { describeWithShared, sharedPath } from '../shared.ts';
import { dropFiles, settled, siteForTests, type Visit } from './visit.ts';

function fileAt(path: string) {
  return { name: path.split('/').at(-1) ?? path, bytes: new Uint8Array(readFileSync(path)) };
}

/** Opens a project and then the export it was made for, and asks for the charts. */
async function showWithProject(visit: Visit, project: string, file: string): Promise<void> {
  const { page } = visit;
  await dropFiles(visit, [fileAt(project)]);
  await page.getByText(/is open\. Now add the files\./).waitFor();
  await dropFiles(visit, [fileAt(file)]);
  await page.getByRole('button', { name: 'Show the charts' }).first().click();
  await page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor();
  await settled(visit);
}

describeWithShared('real', 'real exports in the browser', () => {
  const site = siteForTests();

  it('shows people and not rows of a state police file', async () => {
    const visit = await site.open();
    await showWithProject(visit, 'tests/projects/pa-odin.project.json', sharedPath('real/pa-odin/odin_2019-09.csv'));
    await visit.page.getByText('9.4% of 8,525 people met were offered a referral', { exact: false }).first().waitFor();
    expect(visit.faults).toEqual([]);
  });

  it('shows how much of a year of treatment was completed, and of those sent by criminal justice', async () => {
    const visit = await site.open();
    await showWithProject(
      visit,
      'tests/projects/teds-2023.project.json',
      sharedPath('real/teds/tedsd_2023_sample.csv'),
    );
    await visit.page
      .getByText('42.4% of 1,000 treatment episodes that ended were completed', { exact: false })
      .first()
      .waitFor();
    await visit.page.evaluate(() => {
      location.hash = '/trends?v=1&metric=completion-of-discharged&referral_source=criminal-justice';
    });
    await visit.page
      .getByText('43% of 190 treatment episodes that ended were completed', { exact: false })
      .first()
      .waitFor();
    expect(visit.faults).toEqual([]);
  });
});
