import { describe, expect, it } from 'vitest';
import { ImportPage } from '../../../../src/app/pages/import/ImportPage.tsx';
import { fakeApp, markup, words } from '../../fake-app.tsx';
import { MIXED_CSV, readyFile } from '../../ready-file.ts';

describe('the import page', async () => {
  const mixed = await readyFile('mixed.csv', MIXED_CSV);

  it('shows the four steps of a file at once, and the next step first', () => {
    const html = markup(<ImportPage />, fakeApp({ files: [mixed] }));
    expect([...html.matchAll(/<h2[^>]*>([^<]*)</g)].map(([, title]) => title)).toEqual([
      'Files',
      '1. File',
      '2. Columns',
      '3. Words',
      '4. Check',
    ]);
    expect(html.indexOf('Show the charts')).toBeLessThan(html.indexOf('1. File'));
  });

  it('shows nothing of a file that could not be read but its sentence', () => {
    const refused = {
      id: 2,
      name: 'empty.csv',
      override: {},
      status: 'refused',
      issue: { rule: 'empty-file', level: 'error', parameters: { file: 'empty.csv' } },
    } as const;
    const shown = words(<ImportPage />, fakeApp({ files: [refused] }));
    expect(shown).toContain('empty.csv is empty: it holds no text.');
    expect(shown).not.toContain('1. File');
  });

  it('offers the ways in before any file', () => {
    expect(words(<ImportPage />)).toContain('Choose files Open a saved project Open the sample county');
  });
});
