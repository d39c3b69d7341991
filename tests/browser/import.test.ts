import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_VIEW } from '../../src/app/view.ts';
import { buildBoard } from '../../src/boards/board.ts';
import { openNodeDb } from '../../src/data/db/node-db.ts';
import type { Db } from '../../src/data/db/port.ts';
import { inspectFile } from '../../src/data/inspect.ts';
import { loadFiles } from '../../src/data/load.ts';
import { isoDate } from '../../src/domain/units.ts';
import { inRepository } from '../../src/serve/repository.mjs';
import { everyFifthPerson } from './sample-part.ts';
import { dropFiles, settled, siteForTests, type TestFile, textFile, type Visit } from './visit.ts';

const site = siteForTests();
const today = isoDate(new Date().toISOString().slice(0, 10));

let db: Db;
beforeAll(async () => {
  db = await openNodeDb();
});
afterAll(() => db.close());

function sampleFile(name: string): TestFile {
  return { name, bytes: new Uint8Array(readFileSync(inRepository('data-samples', name))) };
}

/** The answers that the same code gives under Node for a file as it is suggested to be read. */
async function answersUnderNode({ name, bytes }: TestFile): Promise<readonly string[]> {
  const read = await inspectFile(db, { source: { name, size: bytes.length, content: bytes }, fileNo: 1 });
  if (!('read' in read)) throw new Error(`${name} was refused`);
  const files = [{ inspection: read, mapping: read.suggestion.mapping }];
  const loaded = await loadFiles(db, { files, today, asOf: null });
  const view = { ...DEFAULT_VIEW, page: 'overview' } as const;
  const board = await buildBoard(db, {
    loaded,
    settings: { name: '', events: [], asOf: null, evidence: [] },
    view,
    mode: 'published',
    today,
  });
  return [...(board.cascade ? [board.cascade.answer] : []), ...board.trends.map(({ answer }) => answer)];
}

async function imported(visit: Visit): Promise<void> {
  await visit.page.getByRole('heading', { level: 1, name: 'Import' }).waitFor();
  await settled(visit);
}

async function showCharts(visit: Visit): Promise<void> {
  await visit.page.getByRole('button', { name: 'Show the charts' }).first().click();
  await visit.page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor();
  await settled(visit);
}

describe('bringing files', () => {
  it.each([
    everyFifthPerson('tidy-encounters.csv'),
    everyFifthPerson('ehr-export.csv'),
    sampleFile('monthly-counts.csv'),
  ])('takes two steps for $name and shows the numbers that the same code gives under Node', async (file) => {
    const visit = await site.open();
    await dropFiles(visit, [file]);
    await imported(visit);
    await showCharts(visit);
    const answers = await answersUnderNode(file);
    expect(answers.length).toBeGreaterThan(2);
    for (const answer of answers) await visit.page.getByText(answer, { exact: true }).waitFor();
    expect(visit.faults).toEqual([]);
  });

  it('puts three files about the same people together', async () => {
    const visit = await site.open();
    const names = ['joined-encounters.csv', 'joined-admissions.csv', 'joined-follow-ups.csv'];
    await dropFiles(visit, names.map(sampleFile));
    await imported(visit);
    await visit.page.getByRole('button', { name: 'Show joined-follow-ups.csv' }).click();
    await visit.page.getByText('Other fields not in this file').click();
    await visit.page.getByLabel('Next overdose', { exact: true }).selectOption('overdose_date');
    await visit.page.getByLabel('Encounter date', { exact: true }).selectOption({ label: 'Not in this file' });
    await showCharts(visit);
    await visit.page.getByRole('banner').getByText('Ready: 2,500 people, 3,031 encounters.').waitFor();
  });

  it('reads a pasted table', async () => {
    const visit = await site.open();
    await visit.page.getByText('Paste a table instead').click();
    await visit.page.getByRole('button', { name: 'Read the pasted rows' }).click();
    await visit.page.getByText('Paste at least a header and one row.').waitFor();
    await visit.page
      .getByLabel(/^Rows with their header/)
      .fill('client_id,encounter_date,referred\n1,2025-01-03,Yes\n2,2025-01-04,No\n');
    await visit.page.getByRole('button', { name: 'Read the pasted rows' }).click();
    await imported(visit);
    await visit.page.getByText('Rows in the file: 2 = 2 kept + 0 set aside.').waitFor();
  });

  it('accounts for rows that are not records, and lists what to do', async () => {
    const visit = await site.open();
    await dropFiles(visit, [sampleFile('ehr-export.csv')]);
    await imported(visit);
    await visit.page.getByText(/^Rows in the file: 3,034 = 3,031 kept \+ 3 set aside\./).waitFor();
    const download = visit.page.waitForEvent('download');
    await visit.page.getByRole('button', { name: 'Download the list of findings' }).click();
    const path = await (await download).path();
    expect(readFileSync(path, 'utf8')).toMatch(
      /^\uFEFFRows to check in the source\r\n"From ehr-export.csv, as of Jun 30, 2026/,
    );
  });

  it('masks what names people in the preview and leaves it out', async () => {
    const visit = await site.open();
    const rows =
      'client_id,client_name,encounter_date,referred\n1,"Doe, Jane",2025-01-03,Yes\n2,"Roe, Rick",2025-01-04,No\n';
    await dropFiles(visit, [textFile('named.csv', rows)]);
    await imported(visit);
    await visit.page.getByRole('columnheader', { name: 'client_name (hidden)' }).waitFor();
    expect(await visit.page.getByText('Doe, Jane').count()).toBe(0);
    await visit.page.getByText('Columns left out because they name or find people (1)').waitFor();
  });
});

describe('what was made of a file', () => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await site.open();
    const rows = 'client_id,contact_date,outcome_code,referred\n1,2025-01-03,a,absolutely\n2,2025-02-04,b,No\n';
    await dropFiles(visit, [textFile('few.csv', rows)]);
    await imported(visit);
  });

  it('says how sure each column is and why, and can be changed', async () => {
    const date = visit.page.getByLabel('Encounter date', { exact: true });
    expect(await date.inputValue()).toBe('contact_date');
    await visit.page.getByText('"contact date" is a known name of the field.').waitFor();
    await date.selectOption({ label: 'Not in this file' });
    await settled(visit);
    await visit.page.getByText(/As matched now, \d+ of \d+ measures/).waitFor();
    expect(await date.inputValue()).toBe('');
  });

  it('asks for the meaning of unknown words, and takes the answer', async () => {
    await visit.page.getByText('1 word is not known and counts as not recorded.').waitFor();
    await visit.page.getByLabel('absolutely · 1').selectOption({ label: 'Yes' });
    await visit.page.getByText('Every word has a meaning.').waitFor();
  });

  it('reads again with another delimiter', async () => {
    await visit.page.getByLabel('Between the cells', { exact: true }).selectOption({ label: 'Semicolon' });
    await visit.page.getByText('None of the 1 column of few.csv could be matched').waitFor();
    await visit.page.getByLabel('Between the cells', { exact: true }).selectOption({ label: 'Comma' });
    const column = visit.page.getByLabel('Encounter date', { exact: true });
    await expect.poll(() => column.inputValue(), { timeout: 60_000 }).toBe('contact_date');
  });
});

describe('files that cannot be used', () => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await site.open();
  });

  const PDF = textFile('report.csv', '%PDF-1.7\n%âãÏÓ\n1 0 obj\n<< /Type /Catalog >>\nendobj\n');

  it.each([
    ['an empty file', textFile('empty.csv', ''), 'empty.csv is empty: it holds no text.'],
    ['a PDF called .csv', PDF, /^report\.csv is not a CSV file: it looks like/],
    [
      'a header alone',
      textFile('header.csv', 'client_id,encounter_date,referred\n'),
      'header.csv has a header and no rows',
    ],
    [
      'no usable column',
      textFile('colours.csv', 'shade,hue\nred,12.5\nblue,13.5\n'),
      'None of the 2 columns of colours.csv',
    ],
  ])('get a helpful sentence: %s', async (_, file, sentence) => {
    await dropFiles(visit, [file]);
    await visit.page.getByText(sentence).first().waitFor();
    await visit.page.getByRole('button', { name: `Remove ${file.name}` }).click();
    await visit.page.getByText('No file is open yet.').waitFor();
  });

  it('leave the page as usable as before', async () => {
    await dropFiles(visit, [textFile('empty.csv', ''), sampleFile('tidy-encounters.csv')]);
    await imported(visit);
    await showCharts(visit);
    await visit.page.getByText(/Of [\d,]+ people met and followed to the end/).waitFor();
    expect(visit.faults).toEqual([]);
  });
});

describe('by keyboard alone', () => {
  it('a table is pasted, rows left out and brought back, a column changed and the charts are shown', async () => {
    const visit = await site.open();
    const { page } = visit;
    const press = (key: string) => page.keyboard.press(key);
    const tabTo = async (name: string | RegExp, role: 'button' | 'textbox' | 'combobox') => {
      const target = page.getByRole(role, { name }).first();
      for (let stop = 0; stop < 120; stop += 1) {
        if (await target.evaluate((element) => element === document.activeElement)) return;
        await press('Tab');
      }
      throw new Error(`the tab key never comes to ${name}`);
    };
    await press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the content');
    await press('Enter');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await tabTo('Choose files', 'button');
    await press('Tab');
    await press('Enter');
    await tabTo(/^Rows with their header/, 'textbox');
    await page.keyboard.insertText('client_id,day,referred\n1,2025-01-03,Yes\n2,2025-01-04,No\n');
    await tabTo('Read the pasted rows', 'button');
    await press('Enter');
    await imported(visit);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Import');
    const lastRows = page.getByLabel('Leave out at the end', { exact: true });
    await tabTo('Leave out at the end', 'combobox');
    await press('ArrowDown');
    await expect.poll(() => lastRows.inputValue()).toBe('1');
    await settled(visit);
    await press('Control+z');
    await expect.poll(() => lastRows.inputValue()).toBe('found');
    await settled(visit);
    await tabTo('Encounter date', 'combobox');
    await page.keyboard.type('day');
    await settled(visit);
    expect(await page.getByLabel('Encounter date', { exact: true }).inputValue()).toBe('day');
    await page.keyboard.press('Control+Home');
    await page.getByRole('heading', { level: 1 }).focus();
    await tabTo('Show the charts', 'button');
    await press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor();
  });
});
