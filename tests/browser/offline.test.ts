import { copyFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ServedFolder, serveFolder } from '../../src/serve/static-server.mjs';
import { launchBrowser } from './launch.ts';
import { builtSite } from './site.ts';
import { dropFiles, textFile } from './visit.ts';

let folder = '';
let browser: Browser;
let context: BrowserContext;
let page: Page;
let site: ServedFolder;
let address = '';
const requests: string[] = [];

const inSite = (path: string) => join(folder, 'tool', path);

function change(path: string, how: (text: string) => string) {
  writeFileSync(inSite(path), how(readFileSync(inSite(path), 'utf8')));
}

/** The site in a sub-folder of a host, under its headers. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'throughline-host-'));
  cpSync(builtSite(), join(folder, 'tool'), { recursive: true });
  copyFileSync(inSite('_headers'), join(folder, '_headers'));
  site = await serveFolder(folder);
  address = `${site.url}tool/`;
  browser = await launchBrowser();
  context = await browser.newContext();
  context.on('request', (request) => requests.push(request.url()));
  page = await context.newPage();
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function opened() {
  await page.getByText('The whole page has arrived and is kept').waitFor();
}

async function prove(on: Page): Promise<string> {
  await on.getByRole('button', { name: 'Try to leak' }).click();
  const record = on.getByRole('button', { name: 'Save as text' });
  await record.waitFor();
  return (await on.getByRole('main').ariaSnapshot()).replaceAll(/\s+/g, ' ');
}

const MONTHS = 9;
const PEOPLE = Array.from({ length: 90 }, (_, row) => {
  const month = (row % MONTHS) + 1;
  return `${row + 1},2025-0${month}-03,${row % 3 === 0 ? 'No' : 'Yes'},2025-0${month}-10,Harbor Fire`;
});

/** The uploader: a file dropped, looked at, and turned into charts; its settings saved. */
async function bringAFile() {
  const text = ['client_id,contact_date,referred,admission_date,agency', ...PEOPLE].join('\n');
  await dropFiles({ page }, [textFile('people.csv', text)]);
  await page.getByRole('button', { name: 'Show the charts' }).click();
  await page.getByRole('banner').getByText('Ready: 90 people, 90 encounters.').waitFor();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save project' }).first().click();
  expect((await saved).suggestedFilename()).toMatch(/\.project\.json$/);
}

/** The manager takes a table along, and the grant writer reads what the studies found. */
async function shareTheNumbers() {
  const table = page.waitForEvent('download');
  await page.getByRole('button', { name: 'CSV' }).first().click();
  expect((await table).suggestedFilename()).toMatch(/\.csv$/);
  await approveTheRelease();
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Evidence' }).click();
  await page.getByRole('heading', { level: 1, name: 'Evidence' }).waitFor();
}

/** The privacy officer sees what is hidden in each table, and approves the rest. */
async function approveTheRelease() {
  await page.getByText('Release the tables of this page').click();
  const archive = page.waitForEvent('download');
  await page.getByRole('button', { name: /Save the release/ }).click();
  expect((await archive).suggestedFilename()).toMatch(/^throughline-release-.*\.zip$/);
}

/** Leaving is warned of while a file is open; erased, nothing of it is there. */
async function leaveAndErase() {
  const asked: string[] = [];
  page.once('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.dismiss();
  });
  await page.evaluate(() => window.location.reload());
  expect(asked).toEqual(['beforeunload']);
  await page.getByRole('button', { name: 'Erase everything' }).first().click();
  await page.getByRole('dialog').getByRole('button', { name: 'Erase everything' }).click();
  await page.getByRole('banner').getByText('No file open').waitFor();
  await page.getByRole('banner').getByText('Ready.').waitFor();
}

function serveAgain() {
  return serveFolder(folder, { port: Number(new URL(address).port) });
}

describe('after the first visit, in a sub-folder of a host', () => {
  it('works with the network cut: the sample county with its numbers, and the proof that nothing leaves', async () => {
    await page.goto(address);
    await opened();
    await site.close();
    await context.setOffline(true);
    const asked = requests.length;
    await page.goto(`${address}#/privacy`);
    await page.reload();
    await opened();
    const record = await prove(page);
    expect(record).toMatch(/All \d+ ways out are closed, and nothing was left behind\./);
    expect(record).toMatch(/Kept files \(Cache storage\) Only the app’s own files/);
    await page.getByRole('link', { name: 'Throughline' }).click();
    await page.getByRole('button', { name: 'Open the sample county' }).click();
    await page.getByText(/Of [\d,]+ people met and followed to the end/).waitFor();
    await bringAFile();
    await shareTheNumbers();
    await leaveAndErase();
    expect(asked).toBeGreaterThan(50);
    const elsewhere = requests.filter((url) => !url.startsWith(address) && !new URL(url).host.endsWith('.invalid'));
    expect(elsewhere).toEqual([]);
    await context.setOffline(false);
    site = await serveAgain();
  });

  it('refuses a new version of which a file is not the published one, and goes on with the old', async () => {
    change('sw.js', (text) => text.replace(/"build":"\w+"/, '"build":"tampered"'));
    change('manifest.webmanifest', (text) => text.replace('Throughline', 'Otherline'));
    // The kept file still has the published bytes, so it must be gone for the new version to ask the server for it.
    await page.evaluate(async () => {
      for (const name of await caches.keys()) {
        await (await caches.open(name)).delete(new URL('./manifest.webmanifest', document.baseURI).href);
      }
    });
    await page.goto(`${address}#/privacy`);
    await page.reload();
    await page.getByText('A newer version could not be kept').waitFor();
    expect((await page.evaluate(() => caches.keys())).filter((name) => name.endsWith('tampered'))).toEqual([]);
  });

  it('says that a new version is ready, and puts it in place only when asked', async () => {
    change('manifest.webmanifest', (text) => text.replace('Otherline', 'Throughline'));
    change('sw.js', (text) => text.replace('"build":"tampered"', '"build":"newer"'));
    await page.reload();
    await page.getByText('A new version is ready').waitFor();
    expect(await page.evaluate(() => caches.keys())).toHaveLength(2);
    await page.getByRole('button', { name: 'Reload now' }).click();
    await page.getByText('A new version is ready').waitFor({ state: 'detached' });
    await opened();
    expect(await page.evaluate(() => caches.keys())).toEqual(['throughline-files /tool/ newer']);
    await page.getByRole('button', { name: 'Remove the kept files' }).click();
    await page.getByText('The kept files were removed.').waitFor();
    expect(await page.evaluate(() => caches.keys())).toEqual([]);
  });
});

describe('on a server that sends no headers', () => {
  it('the policy in the page, the keeper and the binding of the workers hold, and the page says what is missing and what to change', async () => {
    await site.close();
    rmSync(join(folder, '_headers'));
    site = await serveAgain();
    const plain = await (await browser.newContext()).newPage();
    await plain.goto(`${address}#/privacy`);
    await plain.getByText('The whole page has arrived and is kept').waitFor();
    const record = await prove(plain);
    expect(record).toMatch(/All ways out are closed, but \d+ protections do not come from the server as they should\./);
    expect(record).toContain('background program (fetch) Refused by the keeper of the app’s files');
    expect(record).toContain('background program (WebSocket) Not there');
    expect(record).toMatch(/\(fetch\) Stopped by the content security policy \(connect-src\)/);
    expect(record).toMatch(/X-Frame-Options MISSING/);
  });
});
