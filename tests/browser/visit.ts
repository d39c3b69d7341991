import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import type { ServedFolder } from '../../src/serve/static-server.mjs';
import { launchBrowser } from './launch.ts';
import { servedSite } from './site.ts';

/** A page of the built site, with what it did that a reader does not see. */
export interface Visit {
  readonly page: Page;
  /** The origin of the site. */
  readonly origin: string;
  /** Addresses asked for so far, the page's own included. */
  readonly requests: readonly string[];
  /** Errors of the console and of scripts, and violations of the content security policy. */
  readonly faults: readonly string[];
}

export interface Screen {
  readonly width?: number;
  readonly height?: number;
}

export interface Site {
  /** Opens an address of the site (what stands after the `#`) in a page of its own. */
  open(address?: string, screen?: Screen): Promise<Visit>;
}

/**
 * The built site, served and opened in a real browser for the tests of one file. Its pages share a context and a process, so
 * that the engine is compiled once; the app keeps nothing between them, which privacy tests hold it to.
 */
export function siteForTests(): Site {
  let browser: Browser | undefined;
  let site: ServedFolder | undefined;
  let context: BrowserContext | undefined;
  /** Of all pages and their workers. */
  const asked: string[] = [];
  beforeAll(async () => {
    site = await servedSite();
    browser = await launchBrowser();
    // Keeping all files for use without a network would double what each test fetches; offline.test.ts looks at that.
    context = await browser.newContext({ acceptDownloads: true, serviceWorkers: 'block' });
    context.on('request', (request) => asked.push(request.url()));
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
    expect(asked.length, 'requests are seen').toBeGreaterThan(5);
    const elsewhere = askedElsewhere(asked, new URL(site?.url ?? '').origin);
    expect(elsewhere, 'no page of any test has asked another place for anything').toEqual([]);
  });
  return {
    async open(address = '', { width = 1280, height = 900 } = {}) {
      if (context === undefined || site === undefined) throw new Error('the site is not served yet');
      const page = await context.newPage();
      await page.setViewportSize({ width, height });
      const visit = watched(page, new URL(site.url).origin);
      await page.goto(`${site.url}#${address}`);
      return visit;
    },
  };
}

/** What a page asked of another place; the hosts that cannot exist are those of the page's own attempts to leak. */
function askedElsewhere(requests: readonly string[], origin: string): readonly string[] {
  const sent = requests.filter((url) => /^(https?|wss?):/.test(url));
  return sent.filter((url) => !url.startsWith(`${origin}/`) && !new URL(url).hostname.endsWith('.invalid'));
}

function watched(page: Page, origin: string): Visit {
  const requests: string[] = [];
  const faults: string[] = [];
  page.on('request', (request) => {
    if (/^(https?|wss?):/.test(request.url())) requests.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  // Where nobody listens yet, a chooser opened at once is the browser's own, which no test can answer.
  page.on('filechooser', () => undefined);
  return { page, origin, requests, faults };
}

/** Waits until every part of the page has arrived; from then on it asks the network for nothing. */
export async function arrived({ page }: Visit): Promise<void> {
  await page.getByText('The whole page has arrived').waitFor();
}

/** Waits until nothing is being read or worked out. */
export async function settled({ page }: Visit): Promise<void> {
  await page
    .getByRole('banner')
    .getByText(/^Ready/)
    .waitFor();
  await page.locator('[aria-busy="true"]').waitFor({ state: 'detached' });
}

/** Opens the sample county and waits for its charts. */
export async function openSample(visit: Visit): Promise<void> {
  await visit.page.getByRole('button', { name: 'Open the sample county' }).click();
  await visit.page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor();
  await visit.page
    .getByRole('article')
    .filter({ has: visit.page.locator('figure, svg') })
    .first()
    .waitFor();
  await settled(visit);
}

/** Goes to a page by its link in the navigation. */
export async function goTo(visit: Visit, name: string): Promise<void> {
  await visit.page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name }).click();
  await visit.page.getByRole('heading', { level: 1, name }).waitFor();
  await settled(visit);
}

export interface TestFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Drops files on the page, as a hand with a mouse would. */
export async function dropFiles({ page }: Pick<Visit, 'page'>, files: readonly TestFile[]): Promise<void> {
  const held = files.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString('base64') }));
  await page.evaluate((dropped) => {
    const transfer = new DataTransfer();
    for (const { name, base64 } of dropped) {
      const content = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
      transfer.items.add(new File([content], name));
    }
    for (const type of ['dragover', 'drop']) {
      document.body.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: transfer }));
    }
  }, held);
}

export function textFile(name: string, text: string): TestFile {
  return { name, bytes: new TextEncoder().encode(text) };
}
