import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { arrived, dropFiles, goTo, openSample, siteForTests, textFile, type Visit } from './visit.ts';

const site = siteForTests();
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PAGES = [
  'Start',
  'Import',
  'Overview',
  'Trends',
  'Retention',
  'Compare',
  'Evidence',
  'Definitions',
  'Data',
  'Privacy',
];

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

async function withSample(width: number): Promise<Visit> {
  const visit = await site.open('', { width });
  await arrived(visit);
  await openSample(visit);
  return visit;
}

describe('every page', () => {
  it('has nothing that axe finds, also with everything opened', async () => {
    const visit = await withSample(1280);
    for (const name of PAGES) {
      await goToAny(visit, name);
      expect([name, await violations(visit.page)]).toEqual([name, []]);
      await openDisclosures(visit.page);
      expect([name, 'opened', await violations(visit.page)]).toEqual([name, 'opened', []]);
    }
  });

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

  it.each([320, 360, 768, 1440])('fits %i pixels without scrolling sideways', async (width) => {
    const visit = await withSample(width);
    for (const name of PAGES) {
      await goToAny(visit, name);
      expect([name, await sideways(visit.page)]).toEqual([name, 0]);
      await openDisclosures(visit.page);
      expect([name, 'opened', await sideways(visit.page)]).toEqual([name, 'opened', 0]);
    }
  });

  it('offers targets of at least 24 pixels, those of the bars 44', async () => {
    const visit = await withSample(360);
    for (const name of PAGES) {
      await goToAny(visit, name);
      const small = await visit.page.evaluate(() =>
        [...document.querySelectorAll('button, select, input, summary, nav a')]
          .map((element) => (element.matches('[type="radio"], [type="checkbox"]') ? element.closest('label') : element))
          .flatMap((element) => (element === null ? [] : [{ element, box: element.getBoundingClientRect() }]))
          .filter(({ box }) => box.height > 1 && box.height < 44)
          .map(({ element }) => element.textContent),
      );
      expect([name, small]).toEqual([name, []]);
    }
  });
});

async function goToAny(visit: Visit, name: string): Promise<void> {
  if (name === 'Start') {
    await visit.page.getByRole('link', { name: 'Throughline' }).click();
    await visit.page.getByText('What happens to your data').waitFor();
  } else await goTo(visit, name);
}
