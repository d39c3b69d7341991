import { describe, expect, it } from 'vitest';
import { dropFiles, settled, siteForTests, type TestFile, textFile, type Visit } from './visit.ts';

const site = siteForTests();

const HEADER = 'client_id,contact_date,narcan_administered,referred,program';
const ROWS = Array.from({ length: 60 }, (_, row) => {
  const day = String((row % 27) + 1).padStart(2, '0');
  return `${1000 + row},2025-04-${day},${row % 2 === 0 ? 'Yes' : 'No'},${row % 3 === 0 ? 'kind of' : 'No'},East`;
});

function csv(name: string, header: string, rows: readonly string[]): TestFile {
  return textFile(name, `${[header, ...rows].join('\n')}\n`);
}

const APRIL = csv('encounters 2025-04.csv', HEADER, ROWS);
const MAY = csv(
  'encounters 2025-05.csv',
  HEADER.replace('narcan_administered', 'naxolone_administered').replace('referred', 'Referred'),
  ROWS.map((row) => row.replace('2025-04', '2025-05').replace(/^1/, '2')),
);

async function onImport(visit: Visit): Promise<void> {
  await visit.page.getByRole('heading', { level: 1, name: 'Import' }).waitFor();
  await settled(visit);
}

/** The project of somebody who said in April what "kind of" means. */
async function savedProject(): Promise<TestFile> {
  const visit = await site.open();
  await dropFiles(visit, [APRIL]);
  await onImport(visit);
  await visit.page.getByLabel(/^kind of/).selectOption('yes');
  await settled(visit);
  const saved = visit.page.waitForEvent('download');
  await visit.page.getByRole('button', { name: 'Save project' }).first().click();
  const stream = await (await saved).createReadStream();
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return { name: 'county.project.json', bytes: Buffer.concat(chunks) };
}

/** Presses Tab until the control with this name has the focus. */
async function tabTo({ page }: Visit, name: string): Promise<void> {
  const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
  for (let turn = 0; turn < 60; turn += 1) {
    if ((await focused()) === name) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`"${name}" cannot be reached with the keyboard`);
}

describe('next month', () => {
  it('takes two steps by keyboard alone, and shows each header that changed', async () => {
    const project = await savedProject();
    const visit = await site.open();
    await settled(visit);
    await tabTo(visit, 'Choose files');
    const chooser = visit.page.waitForEvent('filechooser');
    await visit.page.keyboard.press('Enter');
    const files = [project, MAY].map(({ name, bytes }) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(bytes) }));
    await (await chooser).setFiles(files);
    await onImport(visit);
    const changed = visit.page.getByLabel('Last time “narcan_administered”, now');
    expect(await changed.inputValue()).toBe('naxolone_administered');
    expect(await visit.page.getByLabel('Last time “referred”, now').inputValue()).toBe('Referred');
    await tabTo(visit, 'Show the charts');
    await visit.page.keyboard.press('Enter');
    await visit.page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor();
    await settled(visit);
    await visit.page.getByRole('banner').getByText('Ready: 60 people, 60 encounters.').waitFor();
    expect(visit.faults).toEqual([]);
  });
});

describe('a step on the import page', () => {
  it('is undone and done again by keys, and said to those who listen', async () => {
    const visit = await site.open();
    await dropFiles(visit, [APRIL]);
    await onImport(visit);
    const word = visit.page.getByLabel(/^kind of/);
    const before = await word.inputValue();
    await word.selectOption('yes');
    await settled(visit);
    await visit.page.keyboard.press('Control+z');
    await visit.page.getByText(/^Undone: the meaning of “kind of”/).waitFor({ state: 'attached' });
    expect(await word.inputValue()).toBe(before);
    await visit.page.keyboard.press('Control+Shift+Z');
    await visit.page.getByText(/^Done again: the meaning of “kind of”/).waitFor({ state: 'attached' });
    expect(await word.inputValue()).toBe('yes');
  });

  it('brings a removed file back', async () => {
    const visit = await site.open();
    await dropFiles(visit, [APRIL]);
    await onImport(visit);
    await visit.page.getByRole('button', { name: `Remove ${APRIL.name}` }).click();
    await visit.page.getByRole('button', { name: `Undo: remove ${APRIL.name}` }).click();
    await visit.page.getByRole('button', { name: `Remove ${APRIL.name}`, exact: true }).waitFor();
    await settled(visit);
    await visit.page.getByRole('banner').getByText('Ready: 60 people, 60 encounters.').waitFor();
  });
});

describe('a newer copy of a file that is there', () => {
  it('replaces it, says what changed, and can be counted beside it instead', async () => {
    const again = csv('encounters 2025-04 (2).csv', HEADER, [
      ...ROWS.slice(1).map((row) => row.replace(/^1059(.*)No,No,/, '"1,059"$1No,kind of,')),
      '3000,2025-04-30,Yes,No,West',
    ]);
    const visit = await site.open();
    await dropFiles(visit, [APRIL]);
    await onImport(visit);
    await dropFiles(visit, [again]);
    await visit.page.getByRole('group', { name: /looks like encounters 2025-04.csv/ }).waitFor();
    await settled(visit);
    const table = visit.page.getByRole('table', { name: /From encounters 2025-04.csv to/ });
    expect(await table.getByRole('row', { name: /^Rows/ }).getByRole('cell').allTextContents()).toEqual([
      '58',
      '1',
      '1',
      '1',
    ]);
    await visit.page.getByRole('banner').getByText('Ready: 60 people, 60 encounters.').waitFor();
    await visit.page.getByLabel('A further file').check();
    await visit.page
      .getByRole('banner')
      .getByText(/^Ready: 61 people/)
      .waitFor();
    await visit.page.keyboard.press('Control+z');
    await visit.page.getByRole('banner').getByText('Ready: 60 people, 60 encounters.').waitFor();
    expect(visit.faults).toEqual([]);
  });
});
