import { launchBrowser } from '../browser/launch.ts';

/** Serves the built site under the headers it ships with. */
export type ServeSite = () => Promise<{ readonly url: string; close(): Promise<unknown> }>;

export interface BrowserRun {
  /** From the file's choice to the first chart of the Overview. */
  readonly firstChart: number;
  /** From the change of a filter or grain to the frame that shows it, one a change. */
  readonly changes: readonly number[];
  /** A frame of this browser while it does nothing else. */
  readonly frame: number;
}

const CHANGES = ['Month', 'Year', 'Quarter', 'Half-year', 'Month', 'Year'];

/** The built site in a real browser under the headers it ships with. */
export async function browserRun(path: string, serve: ServeSite): Promise<BrowserRun> {
  const site = await serve();
  const browser = await launchBrowser();
  try {
    const page = await (await browser.newContext({ serviceWorkers: 'block' })).newPage();
    page.setDefaultTimeout(600_000);
    await page.goto(`${site.url}#/import`);
    await page.getByText('The whole page has arrived').waitFor();
    const frame = await page.evaluate(oneFrame);
    const chooser = page.waitForEvent('filechooser');
    await page
      .getByRole('button', { name: /choose/i })
      .first()
      .click();
    const start = performance.now();
    await (await chooser).setFiles(path);
    await page.getByRole('button', { name: 'Show the charts' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor();
    await page
      .locator('main article')
      .filter({ has: page.locator('figure, svg') })
      .first()
      .waitFor();
    const firstChart = performance.now() - start;
    await page.locator('[aria-busy="true"]').waitFor({ state: 'detached' });
    await page.getByText('Month', { exact: true }).first().waitFor();
    const changes: number[] = [];
    for (const label of CHANGES) changes.push(await page.evaluate(changed, label));
    return { firstChart, changes, frame };
  } finally {
    await browser.close();
    await site.close();
  }
}

/** Runs in the page. */
function oneFrame(): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame((first) =>
      requestAnimationFrame(() => requestAnimationFrame((third) => resolve((third - first) / 2))),
    );
  });
}

/** Runs in the page: chooses a grain by its label and waits for the frame after the one in which nothing is busy. */
function changed(label: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const choice = [...document.querySelectorAll('label')].find((one) => one.textContent?.trim() === label);
    if (choice === undefined) return reject(new Error(`there is no choice called ${label}`));
    const start = performance.now();
    let [wasBusy, frames] = [false, 0];
    const look = () => {
      const isBusy = document.querySelector('[aria-busy="true"]') !== null;
      wasBusy ||= isBusy;
      frames += 1;
      if (isBusy || (!wasBusy && frames < 30)) requestAnimationFrame(look);
      else requestAnimationFrame(() => resolve(performance.now() - start));
    };
    choice.click();
    requestAnimationFrame(look);
  });
}
