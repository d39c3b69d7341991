import { describe, expect, it } from 'vitest';
import { answerable } from '../../../../src/app/pages/import/answerable.ts';
import { RecipeNotice } from '../../../../src/app/pages/import/RecipeNotice.tsx';
import type { ReadyFile } from '../../../../src/app/state.ts';
import type { ProjectFile } from '../../../../src/data/project.ts';
import { recipeFor } from '../../../../src/data/recipe.ts';
import { fakeApp, words } from '../../fake-app.tsx';
import { MIXED_CSV, readyFile } from '../../ready-file.ts';

const april = await readyFile('april.csv', MIXED_CSV);
const recipe: ProjectFile = {
  name: 'april.csv',
  headers: april.inspection.read.columns,
  dialect: {},
  mapping: april.mapping,
};

async function read(text: string): Promise<ReadyFile> {
  const file = await readyFile('may.csv', text);
  const match = recipeFor({ name: file.name, ...file.inspection }, { files: [recipe] });
  return { ...file, recipe: match ?? null, mapping: match?.mapping ?? file.mapping };
}

function shown(file: ReadyFile, recipes: readonly ProjectFile[] = [recipe]): string {
  return words(<RecipeNotice file={file} now={answerable('client-level', [file])} />, fakeApp({ recipes }));
}

describe('what a saved project makes of a new file', () => {
  it('says nothing without a project and a file that is alike', async () => {
    expect(shown({ ...(await read(MIXED_CSV)), recipe: null }, [])).toBe('');
  });

  it('says so when the file is read like one that is open too', async () => {
    expect(shown(await read(MIXED_CSV), [])).toContain(
      'It has the columns of april.csv, so it is read like that file.',
    );
  });

  it('says so when all columns are as before', async () => {
    expect(shown(await read(MIXED_CSV))).toContain('are there again, under the same names');
  });

  it('shows a changed header and why it is taken as the same', async () => {
    const text = shown(await read(MIXED_CSV.replace('contact_date', 'Contact Date')));
    expect(text).toContain('Last time “contact_date”, now Taken as the same: only capitals, blanks or signs differ.');
  });

  it('says what stays empty for a column that is gone, and what waits for it', async () => {
    const text = shown(await read(MIXED_CSV.replace('referred', 'shoes')));
    expect(text).toContain('"referred" is not in this file, so "Offered a referral" stays empty.');
    expect(text).toMatch(/Needed for referral/);
  });

  it('says so when no recipe was made for such a file, and offers them all the same', async () => {
    const text = shown(await read('month,encountered\n2025-01,40\n'));
    expect(text).toContain('No saved recipe was made for a file like this');
    expect(text).toContain('april.csv No saved file: suggest everything anew');
  });
});
