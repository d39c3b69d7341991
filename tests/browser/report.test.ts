import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { arrived, goTo, openSample, siteForTests, type Visit } from './visit.ts';

const site = siteForTests();

/** All text of the slides of a deck. */
function slideText(deck: Uint8Array): string {
  const slides = Object.entries(unzipSync(deck)).filter(([name]) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
  return slides.map(([, xml]) => strFromU8(xml).replaceAll(/<[^>]+>/g, ' ')).join(' ');
}

/** Text as it stands in markup, with single blanks. */
function plain(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll(/\s+/g, ' ').trim();
}

async function saved({ page }: Visit, button: RegExp): Promise<Readonly<Record<string, Uint8Array>>> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return unzipSync(readFileSync(await (await download).path()));
}

async function verify({ page }: Visit, manifest: Uint8Array): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a manifest' }).click();
  const file = { name: 'manifest.json', mimeType: 'application/json', buffer: Buffer.from(manifest) };
  await (await chooser).setFiles(file);
}

it('saves a figure as it is drawn, with the words around it', async () => {
  const visit = await site.open();
  const { page } = visit;
  await arrived(visit);
  await openSample(visit);
  const card = page.locator('[data-figure="treatment-entry-30d"]');
  const answer =
    (await page
      .locator('[data-answer]', { has: page.getByText(/entered treatment within 30 days \(/) })
      .textContent()) ?? '';
  const question = answer.split('?')[0] ?? '';
  const actions = page.getByRole('group', { name: question });
  await card.waitFor();
  const [svgFile] = await Promise.all([
    page.waitForEvent('download'),
    actions.getByRole('button', { name: 'SVG' }).click(),
  ]);
  const svg = readFileSync(await svgFile.path(), 'utf8');
  expect(svg).toContain(question);
  const marks = await card.locator('svg[role=img] :is(tspan, text:not(:has(tspan)))').allTextContents();
  const words = new Set(marks.flatMap((mark) => mark.split(/\s+/)).filter((word) => /^[\w%]+$/.test(word)));
  expect([...words].filter((word) => !svg.includes(word))).toEqual([]);
  expect(words).toContain('100%');
  expect(svg).not.toMatch(/ class=| style=|<script|var\(/);
  const [pngFile] = await Promise.all([
    page.waitForEvent('download'),
    actions.getByRole('button', { name: 'PNG' }).click(),
  ]);
  const png = readFileSync(await pngFile.path());
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect(png.readUInt32BE(16)).toBe(2 * Number(/<svg [^>]*width="(\d+)"/.exec(svg)?.[1]));
  expect(visit.faults).toEqual([]);
});

it('makes a board pack of the figures on the pages, without those held back, and knows it again by its manifest', async () => {
  const visit = await site.open();
  const { page } = visit;
  await arrived(visit);
  await openSample(visit);
  const answers = await page
    .locator('[data-answer]')
    .evaluateAll((all) => all.map((one) => one.children[1]?.textContent));
  expect(answers.length).toBeGreaterThan(3);

  await goTo(visit, 'Report');
  await page.getByRole('button', { name: 'Make the report' }).click();
  await page.getByRole('heading', { name: 'Preview' }).waitFor();
  await page.getByText(/^\d+ figures in it, all approved$/).click();
  const first = page.getByRole('group', { name: 'Decision' }).first();
  await first.getByRole('radio', { name: 'Hold back' }).check();
  await page.getByText(/^\d+ figures in it, 1 held back$/).waitFor();

  const files = await saved(visit, /^Save: board pack/);
  expect(Object.keys(files).map((name) => name.replace(/.*\./, ''))).toEqual(['pptx', 'txt', 'json']);
  const deck = slideText(Object.entries(files).find(([name]) => name.endsWith('.pptx'))?.[1] ?? new Uint8Array());
  const [cascade = '', ...trends] = answers.map((answer) => plain(answer ?? ''));
  expect(plain(deck)).not.toContain(cascade);
  for (const answer of trends.slice(0, 3)) expect(plain(deck)).toContain(answer);
  expect(strFromU8(files['release-sheet.txt'] ?? new Uint8Array())).toContain('Held back');

  const manifest = files['manifest.json'] ?? new Uint8Array();
  await verify(visit, manifest);
  await page.getByText('Everything is the same').waitFor();
  await page.getByRole('radio', { name: 'Year', exact: true }).check();
  await page.getByText('Something it depends on was changed since').waitFor();
  await verify(visit, manifest);
  await page.getByText('Not everything is the same.').waitFor();
  await verify(visit, Buffer.from('{"throughline":1}'));
  await page.getByText('This is not the manifest of a report.').waitFor();

  await page.getByRole('radio', { name: 'Quarter', exact: true }).check();
  await page.getByRole('radio', { name: /^One-page brief/ }).check();
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('article').isVisible()).toBe(true);
  expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(false);
  expect(await page.getByRole('button', { name: 'Print, or save as PDF' }).isVisible()).toBe(false);
  const foot = await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--report-foot'));
  expect(foot).toMatch(/^"Throughline [\d.]+ · manifest [0-9a-f]{16}"$/);
  expect(visit.faults).toEqual([]);
});
