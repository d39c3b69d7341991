import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { arrived, dropFiles, goTo, openSample, siteForTests, textFile, type Visit } from './visit.ts';

const site = siteForTests();
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PAGES = [
  'Start',
  'Import',
  'Overview',
  'Summary',
  'Trends',
  'Retention',
  'Compare',
  'Evidence',
  'Definitions',
  'Data',
  'Privacy',
];

const WIDTHS = [320, 360, 768, 1440];

/** What axe finds on the page as it is, as `rule: where`. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { target: unknown[] }[] }[] }> };
    };
    const { violations: found } = await axe.run();
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  });
}

async function openDisclosures(page: Page): Promise<void> {
  for (const summary of await page.locator('main details:not([open]) > summary').all()) {
    if (await summary.isVisible()) await summary.click();
  }
}

/** How far the page can be scrolled sideways, in pixels. */
function sideways(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Makes the window another width, and waits until what is drawn by its width was drawn anew. */
async function widen(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame += 1) await new Promise((drawn) => requestAnimationFrame(drawn));
  });
}

/** Texts of controls lower than 44 pixels. */
function lowControls(page: Page): Promise<readonly (string | null)[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('button, select, input, summary, nav a')]
      .map((element) => (element.matches('[type="radio"], [type="checkbox"]') ? element.closest('label') : element))
      .flatMap((element) => (element === null ? [] : [{ element, box: element.getBoundingClientRect() }]))
      .filter(({ box }) => box.height > 1 && box.height < 44)
      .map(({ element }) => element.textContent),
  );
}

describe('every page of the sample county', () => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await site.open('', { width: 320 });
    await arrived(visit);
    await openSample(visit);
  });

  it.each(PAGES)(
    '%s fits every width, offers targets of at least 44 pixels, and has nothing that axe finds',
    async (name) => {
      const { page } = visit;
      await goToAny(visit, name === 'Start' ? 'Privacy' : 'Start');
      await widen(page, 320);
      await goToAny(visit, name);
      for (const width of WIDTHS) {
        await widen(page, width);
        expect([width, await sideways(page)]).toEqual([width, 0]);
        if (width === 360) expect(await lowControls(page)).toEqual([]);
      }
      await widen(page, 1280);
      expect(await violations(page)).toEqual([]);
      await openDisclosures(page);
      expect(['opened', await violations(page)]).toEqual(['opened', []]);
      for (const width of WIDTHS) {
        await widen(page, width);
        await openDisclosures(page);
        expect(['opened', width, await sideways(page)]).toEqual(['opened', width, 0]);
      }
    },
  );
});

describe('a page without data', () => {
  it('has nothing that axe finds before there are data, after a refused file and while it asks', async () => {
    const visit = await site.open('/nowhere');
    await arrived(visit);
    expect(await violations(visit.page)).toEqual([]);
    await dropFiles(visit, [textFile('empty.csv', '')]);
    await visit.page.getByText('empty.csv is empty').waitFor();
    expect(await violations(visit.page)).toEqual([]);
    await visit.page.getByRole('button', { name: 'Erase everything' }).click();
    await visit.page.getByRole('dialog').waitFor();
    expect(await violations(visit.page)).toEqual([]);
    await visit.page.getByRole('button', { name: 'Keep working' }).click();
    await goToAny(visit, 'Privacy');
    await visit.page.getByRole('button', { name: 'Try to leak' }).click();
    await visit.page.getByRole('button', { name: 'Save as text' }).waitFor();
    expect(await violations(visit.page)).toEqual([]);
  });
});

async function goToAny(visit: Visit, name: string): Promise<void> {
  if (name === 'Start') {
    await visit.page.getByRole('link', { name: 'Throughline' }).click();
    await visit.page.getByText('What happens to your data').waitFor();
  } else await goTo(visit, name);
}
