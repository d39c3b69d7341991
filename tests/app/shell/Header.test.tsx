import { describe, expect, it } from 'vitest';
import { Header } from '../../../src/app/shell/Header.tsx';
import { fakeApp, words } from '../fake-app.tsx';
import { MIXED_CSV, readyFile } from '../ready-file.ts';

describe('the header', async () => {
  const files = [await readyFile('mixed.csv', MIXED_CSV)];

  it('offers to save and to erase only when there is something', () => {
    expect(words(<Header />)).not.toContain('Erase everything');
    expect(words(<Header />, fakeApp({ files }))).toContain('Save project Erase everything');
  });

  it('names the project and its files', () => {
    const settings = { name: 'Harbor County', events: [], asOf: null, evidence: [] };
    expect(words(<Header />, fakeApp({ files, settings }))).toContain('Harbor County: mixed.csv');
    expect(words(<Header />, fakeApp({ settings }))).toContain('Throughline Harbor County');
  });

  it('says of the sample that it is invented', () => {
    expect(words(<Header />, fakeApp({ files, isSample: true }))).toContain('invented people, invented numbers');
  });
});
