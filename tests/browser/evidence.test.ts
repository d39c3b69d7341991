import { describe, expect, it } from 'vitest';
import { ENTRIES } from '../../src/domain/evidence/library.ts';
import { siteForTests, type Visit } from './visit.ts';

const site = siteForTests();
const KNOWN = new Set(ENTRIES.flatMap(({ study, result }) => [study.id, result.id]));

interface Found {
  readonly text: string;
  /** The result or study the number stands with; `county` for the county's own; `null` where it stands with nothing. */
  readonly owner: string | null;
}

/** Every percentage in the cards, lists and lines of the plot, with what it stands with. */
function percentages({ page }: Visit): Promise<readonly Found[]> {
  return page.evaluate(() => {
    const found: { text: string; owner: string | null }[] = [];
    const walker = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node.textContent ?? '';
      const place = node.parentElement;
      if (!/\d%/.test(text) || place === null) continue;
      // Answers, axes, tables, controls and texts to copy: they repeat the lines, or name their results themselves. Words are
      // explained with numbers of no study.
      if (place.closest('[data-axis], [data-answer], [data-method], [data-glossary], table, select, textarea, label'))
        continue;
      const owner = place.closest('[data-result-id], [data-study-id], [data-county]');
      found.push({
        text,
        owner:
          owner === null
            ? null
            : (owner.getAttribute('data-result-id') ?? owner.getAttribute('data-study-id') ?? 'county'),
      });
    }
    return found;
  });
}

async function atEvidence(address: string): Promise<Visit> {
  const visit = await site.open(address);
  await visit.page.getByRole('heading', { level: 1, name: 'Evidence' }).waitFor();
  await visit.page.locator('svg[role=img]').first().waitFor();
  return visit;
}

describe('every published number on the Evidence page', () => {
  it.each(['treatment-entry-30d', 'retention-of-entered-90d', 'acceptance'])(
    'resolves to a result of the library, beside "%s"',
    async (metric) => {
      const visit = await atEvidence(`/evidence?metric=${metric}&study-grades=ABC`);
      const found = await percentages(visit);
      expect(found.length).toBeGreaterThan(100);
      expect(found.filter(({ owner }) => owner === null)).toEqual([]);
      expect(found.filter(({ owner }) => owner !== 'county' && owner !== null && !KNOWN.has(owner))).toEqual([]);
      expect(visit.faults).toEqual([]);
    },
    60_000,
  );

  it('resolves to a result or to the county once the sample county is open', async () => {
    const visit = await site.open();
    await visit.page
      .getByRole('button', { name: /sample county/i })
      .first()
      .click();
    await visit.page.locator('svg[role=img]').first().waitFor({ timeout: 60_000 });
    await visit.page.getByRole('link', { name: 'Evidence' }).first().click();
    await visit.page.getByRole('heading', { name: /how do we stand beside published studies/ }).waitFor();
    const found = await percentages(visit);
    expect(found.filter(({ owner }) => owner === 'county').length).toBeGreaterThan(0);
    expect(found.filter(({ owner }) => owner === null)).toEqual([]);
  }, 90_000);
});

describe('the library', () => {
  it('is searched by keyboard, the search stands in the address, and Back undoes it', async () => {
    const { page } = await atEvidence('/evidence');
    const choice = page.getByLabel('Kind of program');
    await choice.focus();
    await page.keyboard.type('Post');
    await page.keyboard.press('Tab');
    await page.waitForFunction(() => location.hash.includes('study-setting=active-outreach'));
    await page.getByText('5 studies, 20 results.').waitFor();
    await page.goBack();
    await page.waitForFunction(() => !location.hash.includes('study-setting'));
  }, 60_000);

  it('gives a reference in the style that is chosen', async () => {
    const { page } = await atEvidence('/evidence?study-setting=active-outreach');
    await page.getByText('Cite this study').first().click();
    await page.getByRole('radio', { name: 'BibTeX' }).check();
    expect(await page.getByLabel('Reference, BibTeX').inputValue()).toMatch(/^@article\{/);
  }, 60_000);
});

describe('a county’s own study', () => {
  it('is added by form, stands in plot and library with its mark, and says at each field what is missing', async () => {
    const { page } = await atEvidence('/evidence?metric=retention-of-entered-90d&pathway=active-outreach');
    await page.getByText('Add a study by form').click();
    await page.getByRole('button', { name: 'Add this result' }).click();
    await page.getByText('fields are not right yet. They are marked.').waitFor();
    const texts = {
      'Program (needed)': 'Harbor Outreach',
      'Year of publication': '2024',
      'Name of the measure (needed)': 'retention at 90 days',
      'Who is counted above the line (needed)': 'people in treatment on day 90',
      'Of whom (below the line) (needed)': 'people who entered treatment',
      Days: '90',
      'Number above the line': '40',
      'Number below the line': '80',
      'Where you read the number (needed)': 'Table 2',
    };
    const form = page.locator('form');
    for (const [label, text] of Object.entries(texts)) await form.getByLabel(label, { exact: true }).fill(text);
    const choices = {
      'Pathway (needed)': 'active-outreach',
      'Outcome (needed)': 'in-treatment',
      'Group below the line (needed)': 'entered',
      'How the days are read (needed)': 'at-end',
      'Counted unit (needed)': 'person',
      'Known from (needed)': 'program-record',
      'Quality (needed)': 'A',
    };
    for (const [label, value] of Object.entries(choices))
      await form.getByLabel(label, { exact: true }).selectOption(value);
    await page.getByRole('button', { name: 'Add this result' }).click();
    await page.locator('svg [data-result-id="OWN-HARBOR-OUTREACH-2024-1"]').waitFor();
    await page.getByText('Added by the county; not checked by anybody else.').waitFor();
    await page.getByRole('button', { name: 'Remove Harbor Outreach' }).click();
    await page.locator('svg [data-result-id="OWN-HARBOR-OUTREACH-2024-1"]').waitFor({ state: 'detached' });
  }, 60_000);
});
