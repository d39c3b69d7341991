import { describe, expect, it } from 'vitest';
import { NoFiles } from '../../../../src/app/pages/import/NoFiles.tsx';
import { fakeApp, words } from '../../fake-app.tsx';
import { MIXED_CSV, readyFile } from '../../ready-file.ts';

describe('the import page before any file', () => {
  it('says which files an opened project waits for', async () => {
    const settings = { name: 'Harbor County', events: [], asOf: null, evidence: [] };
    const { mapping } = await readyFile('january.csv', MIXED_CSV);
    const recipe = { name: 'january.csv', headers: [], dialect: {}, mapping };
    const shown = words(<NoFiles />, fakeApp({ settings, recipes: [recipe] }));
    expect(shown).toContain('The project “Harbor County” is open. Now add the files. It was saved with january.csv.');
  });

  it('speaks of no project where none was opened', () => {
    expect(words(<NoFiles />)).not.toContain('The project');
  });
});
