import { expect, it } from 'vitest';
import { ownTemplate } from '../../src/data/own-evidence-file.ts';
import { arrived, dropFiles, goTo, settled, siteForTests, textFile, type Visit } from './visit.ts';

const IMAGE = '<img src=x onerror=window.__pwned=1>';
const SCRIPT = '<script>window.__pwned=1</script>';
const ADDRESS = 'javascript:window.__pwned=1';

/** People of agencies that are called like code, in columns that are called like code. */
const ROWS = [
  `client_id,contact_date,referred,agency,notes ${IMAGE.replaceAll('"', '')},__proto__,${SCRIPT}`,
  ...[IMAGE, SCRIPT, ADDRESS, "'; drop table person; --", '__proto__', 'constructor'].flatMap((agency, place) =>
    Array.from(
      { length: 40 },
      (_, person) =>
        `${place}-${person}${IMAGE},2025-0${(person % 9) + 1}-03,${person % 3 === 0 ? 'No' : 'Yes'},${agency},${IMAGE},${SCRIPT},${ADDRESS}`,
    ),
  ),
].join('\n');

const PROJECT = JSON.stringify({
  throughline: 1,
  name: IMAGE,
  asOf: null,
  policy: 'cms',
  events: [{ date: '2025-05-01', label: SCRIPT }],
  files: [],
});

const STUDY = ownTemplate().replace('Example program (delete this row)', IMAGE).replace('Riverton, USA', SCRIPT);

const site = siteForTests();

/** Hands a file to the page by its button, as a hand would. */
async function giveStudies({ page }: Visit, text: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Add from a file' }).click();
  await (await chooser).setFiles({ name: `${SCRIPT}.csv`, mimeType: 'text/csv', buffer: Buffer.from(text) });
}

it('payloads in address, project, headers, values, file names and studies do nothing but stand there as text', async () => {
  const visit = await site.open(
    `/trends?v=1&agency=${encodeURIComponent(IMAGE)}&metric=${encodeURIComponent(SCRIPT)}&__proto__=${ADDRESS}`,
  );
  const { page } = visit;
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await page.getByText(`"metric=${SCRIPT}" was left out.`).waitFor();
  await arrived(visit);
  await dropFiles(visit, [textFile('hostile.json', PROJECT)]);
  await dropFiles(visit, [textFile(`${IMAGE}.csv`, ROWS)]);
  await page.getByRole('button', { name: 'Show the charts' }).click();
  await settled(visit);
  await goTo(visit, 'Trends');
  await page.getByLabel('Split by').selectOption('agency');
  await settled(visit);
  await page.getByText(IMAGE).and(page.locator('main :visible')).first().waitFor();
  await goTo(visit, 'Evidence');
  await giveStudies(visit, STUDY.replace('https://example.org/report', ADDRESS));
  await page.getByText('javascript:window').first().waitFor();
  await giveStudies(visit, STUDY);
  await page.getByText('One study added.').waitFor();
  for (const name of ['Compare', 'Data', 'Import', 'Overview']) await goTo(visit, name);
  expect(await page.evaluate(() => Reflect.get(window, '__pwned'))).toBeUndefined();
  expect(await page.locator('img, script:not([src]), [onerror], a[href^="javascript"]').count()).toBe(0);
  expect(dialogs).toEqual([]);
  expect(visit.faults).toEqual([]);
  expect(visit.requests.filter((url) => !url.startsWith(`${visit.origin}/`))).toEqual([]);
});
