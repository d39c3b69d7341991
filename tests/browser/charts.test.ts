import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import axeSource from 'axe-core/axe.min.js?raw';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './launch.ts';

let server: ViteDevServer;
let browser: Browser;
/** One a color scheme: pages of one context load the modules of the page once. */
const contexts = new Map<Screen['colorScheme'], BrowserContext>();
let address: string;

beforeAll(async () => {
  const root = fileURLToPath(new URL('./charts-page/', import.meta.url));
  const repository = fileURLToPath(new URL('../../', import.meta.url));
  server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    cacheDir: `${repository}node_modules/.vite-charts-page`,
    plugins: [react()],
    server: { host: '127.0.0.1', fs: { allow: [repository] } },
  });
  await server.listen();
  address = server.resolvedUrls?.local[0] ?? '';
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

interface Screen {
  readonly width?: number;
  readonly colorScheme?: 'light' | 'dark';
}

async function open(figure: string, { width = 1000, colorScheme = 'light' }: Screen = {}): Promise<Page> {
  const context = contexts.get(colorScheme) ?? (await browser.newContext({ colorScheme }));
  contexts.set(colorScheme, context);
  const page = await context.newPage();
  await page.setViewportSize({ width, height: 900 });
  await page.goto(`${address}#${figure}`);
  await page.locator('svg[role=img]').first().waitFor();
  return page;
}

/** Places of what matches, in pixels of the page. */
async function boxesOf(page: Page, selector: string) {
  return page.locator(selector).evaluateAll((elements) =>
    elements.map((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return { left, right, top, bottom, text: element.textContent };
    }),
  );
}

async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axeSource);
  const found: { violations: readonly { id: string; nodes: readonly { html: string }[] }[] } =
    await page.evaluate('axe.run(document)');
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}

const SIZES = [1200, 700, 320];

describe('a trend chart in the browser', () => {
  it('runs its line through its marks: the plot lies where the model says', async () => {
    const page = await open('busy');
    const shapes = await page.locator('svg[role=img]').evaluate((svg) => ({
      line: [...svg.querySelectorAll('.recharts-line-curve')].at(-1)?.getAttribute('d') ?? '',
      marks: [...svg.querySelectorAll('circle')].map((circle) => [
        Number(circle.getAttribute('cx')),
        Number(circle.getAttribute('cy')),
      ]),
    }));
    const line = [...shapes.line.matchAll(/([\d.]+),([\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
    expect(line).toHaveLength(26);
    for (const [x = 0, y = 0] of line) {
      expect(shapes.marks.some(([cx = 0, cy = 0]) => Math.hypot(cx - x, cy - y) < 0.5)).toBe(true);
    }
    await page.close();
  });

  it.each(SIZES)('writes no text over another at %d pixels', async (width) => {
    const page = await open('busy', { width });
    const texts = await boxesOf(page, 'svg[role=img] tspan, svg[role=img] text:not(:has(tspan))');
    expect(texts.length).toBeGreaterThan(10);
    const overlaps = texts.flatMap((one, index) =>
      texts
        .slice(index + 1)
        .filter(
          (other) =>
            Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
            Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 3,
        )
        .map((other) => `${one.text} / ${other.text}`),
    );
    expect(overlaps).toEqual([]);
    await page.close();
  });

  it.each(SIZES)('keeps all its text inside the card at %d pixels', async (width) => {
    const page = await open('busy', { width });
    const [card] = await boxesOf(page, 'article');
    for (const { left, right } of await boxesOf(page, 'svg[role=img] text')) {
      expect(left).toBeGreaterThanOrEqual(card?.left ?? 0);
      expect(right).toBeLessThanOrEqual(card?.right ?? 0);
    }
    await page.close();
  });

  it('is read mark by mark with the arrow keys', async () => {
    const page = await open('split');
    const slider = page.getByRole('slider', { name: 'Sheriff' });
    await slider.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    const spoken = await slider.getAttribute('aria-valuetext');
    expect(spoken).toBe('Hidden: too few people.');
    expect(await page.getByText('Hidden: too few people.').count()).toBe(1);
    await page.keyboard.press('End');
    expect(await slider.getAttribute('aria-valuetext')).toMatch(/^value 0\.6/);
    await page.close();
  });

  it('says the same under the pointer, and a hint when the pointer has left', async () => {
    const page = await open('busy');
    const [mark] = await boxesOf(page, 'svg[role=img] circle');
    await page.mouse.move((mark?.left ?? 0) + 2, (mark?.top ?? 0) + 2);
    await page.getByText('value 0.36').waitFor();
    await page.mouse.move(1, 1);
    await page.getByText('Point at the chart').waitFor();
    await page.close();
  });

  it('is drawn anew when its place changes', async () => {
    const page = await open('busy', { width: 1000 });
    const widthOf = async () => Number(await page.locator('svg[role=img]').getAttribute('width'));
    const wide = await widthOf();
    await page.setViewportSize({ width: 500, height: 900 });
    await expect.poll(widthOf).toBeLessThan(wide - 400);
    await page.close();
  });

  it('says so when nothing can be shown', async () => {
    const page = await open('hidden');
    await page.getByText('No period has a number that can be shown.').waitFor();
    expect(await page.locator('svg[role=img] circle').count()).toBe(0);
    await page.close();
  });
});

describe('a chart card in the browser', () => {
  it.each(['busy', 'split', 'hidden', 'cascade'])('needs no sideways scrolling with %s at 320 pixels', async (name) => {
    const page = await open(name, { width: 320 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.close();
  });

  it.each([
    ['busy', 'light'],
    ['split', 'dark'],
    ['cascade', 'light'],
    ['cascade', 'dark'],
  ] as const)('has nothing for axe to find: %s, %s', async (name, colorScheme) => {
    const page = await open(name, { colorScheme });
    for (const summary of await page.locator('summary').all()) await summary.click();
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  it('hands its figure to the one who carries out an action', async () => {
    const page = await open('busy');
    await page.getByRole('button', { name: 'Copy sentence' }).click();
    await page.getByText('Copied: 46% of 41 people').waitFor();
    await page.close();
  });
});
