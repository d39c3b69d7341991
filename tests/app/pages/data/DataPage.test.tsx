import { describe, expect, it } from 'vitest';
import { DataPage } from '../../../../src/app/pages/data/DataPage.tsx';
import { fakeApp, markup, words } from '../../fake-app.tsx';
import { loadedWith } from '../../ready-file.ts';

describe('the data page', () => {
  it('shows what is loaded, the rules in force, the columns and the findings', () => {
    const html = markup(<DataPage />, fakeApp({ loaded: loadedWith() }, '#/data'));
    expect([...html.matchAll(/<h2[^>]*>([^<]*)</g)].map(([, title]) => title)).toEqual([
      'What is loaded',
      'Project',
      'Last day of the data',
      'Small numbers',
      'Marked events',
      'Data quality',
      'What these dates can and cannot say',
      'Columns in force',
      'Check every number elsewhere',
      'Findings',
    ]);
  });

  it('shows the ways in without data', () => {
    expect(words(<DataPage />, fakeApp({}, '#/data'))).toContain('No data yet');
  });
});
