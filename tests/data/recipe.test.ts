import { describe, expect, it } from 'vitest';
import type { ProjectFile } from '../../src/data/project.ts';
import { applyRecipe, type RecipeTable, recipeFor, withPair } from '../../src/data/recipe.ts';
import { readyFile } from '../app/ready-file.ts';

async function table(text: string, name = 'may.csv'): Promise<RecipeTable> {
  const { inspection } = await readyFile(name, text);
  return { name, profile: inspection.profile, suggestion: inspection.suggestion };
}

/** What *Save project* keeps of a file that was understood as suggested. */
async function recipeOf(text: string, name: string, words: ProjectFile['mapping']['words'] = {}): Promise<ProjectFile> {
  const { profile, suggestion } = await table(text, name);
  const headers = profile.columns.map((column) => column.name);
  return { name, headers, dialect: {}, mapping: { ...suggestion.mapping, words } };
}

const APRIL = `client_id,contact_date,narcan_administered,referred,pathway
11,2025-04-01,Yes,Yes,outreach
12,2025-04-02,No,kind of,walk in
`;

const MAY = `id,client_id,contact_date,naxolone_administered,Referred?,pathway
1,11,2025-05-01,Yes,kind of,outreach
2,13,2025-05-02,No,who knows,walk in
`;

describe('a recipe', async () => {
  const april = await recipeOf(APRIL, 'april.csv', { referred: { 'kind of': 'yes' } });

  it('that fits exactly changes nothing', async () => {
    const match = recipeFor(await table(APRIL), { files: [april] });
    expect(match?.mapping).toEqual(april.mapping);
    expect(match?.pairs.every(({ how }) => how === 'exact')).toBe(true);
    expect([match?.missing, match?.added, match?.suggested]).toEqual([[], [], []]);
  });

  it('follows a misspelt header, one with another sign, and a new first column', async () => {
    const match = recipeFor(await table(MAY), { files: [april] });
    expect(match?.pairs.filter(({ how }) => how !== 'exact')).toEqual([
      { was: 'narcan_administered', now: 'naxolone_administered', how: 'alike' },
      { was: 'referred', now: 'Referred?', how: 'normalised' },
    ]);
    expect(match?.added).toEqual(['id']);
    expect(match?.mapping.columns).toMatchObject({
      person_id: 'client_id',
      naloxone_given: 'naxolone_administered',
      referred: 'Referred?',
    });
  });

  it('keeps the meaning of old words and gives none to new ones', async () => {
    const match = recipeFor(await table(MAY), { files: [april] });
    expect(match?.mapping.words).toEqual({ referred: { 'kind of': 'yes' } });
  });

  it('names the column that is gone with the fields it filled, and applies the rest', async () => {
    const match = recipeFor(await table('client_id,contact_date,referred\n11,2025-05-01,Yes\n'), { files: [april] });
    expect(match?.missing).toEqual([
      { column: 'pathway', fields: ['pathway'] },
      { column: 'narcan_administered', fields: ['naloxone_given'] },
    ]);
    expect(match?.mapping.columns).toEqual({
      person_id: 'client_id',
      encounter_date: 'contact_date',
      referred: 'referred',
    });
  });

  it('lets a new column fill a field it leaves open, as suggested', async () => {
    const text = APRIL.replace('pathway', 'pathway,admission_date')
      .replace('outreach', 'outreach,2025-04-05')
      .replace('walk in', 'walk in,2025-04-06');
    const match = recipeFor(await table(text), { files: [april] });
    expect(match?.suggested).toEqual(['entry_date']);
    expect(match?.mapping.columns.entry_date).toBe('admission_date');
  });

  it('says nothing of new columns where it lists a few columns of many', async () => {
    const { mapping } = april;
    const handWritten = {
      ...april,
      headers: ['client_id'],
      mapping: { ...mapping, columns: { person_id: 'client_id' } },
    };
    expect(recipeFor(await table(APRIL), { files: [handWritten] })?.mapping.columns).toEqual({
      person_id: 'client_id',
    });
  });

  it('reads dates the new way where they are written otherwise than last time', async () => {
    const text = APRIL.replace('2025-04-01', '4/1/2025').replace('2025-04-02', '4/2/2025');
    const match = recipeFor(await table(text), { files: [april] });
    expect(match?.redated).toEqual(['encounter_date']);
    expect(match?.mapping.dateFormats.encounter_date).toBe('mdy');
  });

  it('is not forced on another kind of file', async () => {
    const counts = await table('month,encountered,referred\n2025-01,40,20\n2025-02,50,30\n');
    const town = await table('client_id,town,year\n1,Essex,2024\n');
    expect([recipeFor(counts, { files: [april] }), recipeFor(town, { files: [april] })]).toEqual([
      undefined,
      undefined,
    ]);
    expect(recipeFor(counts, { files: [] })).toBeUndefined();
  });

  it('is applied to any file when a person says so', async () => {
    const match = applyRecipe(april, await table('client_id,town\n1,Essex\n'));
    expect(match.mapping.columns).toEqual({ person_id: 'client_id' });
    expect(match.missing).toHaveLength(4);
  });
});

describe('of several recipes', async () => {
  const april = await recipeOf(APRIL, 'april.csv');

  it('the one goes first that finds more of its columns, whatever the file is called', async () => {
    const admissions = await recipeOf('client_id,admission_date\n1,2025-01-01\n', 'admissions.csv');
    const match = recipeFor(await table('client_id,admission_date,site\n1,2025-01-01,East\n', 'april.csv'), {
      files: [april, admissions],
    });
    expect(match?.recipe.name).toBe('admissions.csv');
  });

  it('of two that fit alike the one whose file was called alike goes first, and the other is named', async () => {
    const north = { ...april, name: 'north 2025-04.csv' };
    const south = { ...april, name: 'south 2025-04.csv' };
    const match = recipeFor(await table(APRIL, 'South 2025-05.csv'), { files: [north, south] });
    expect([match?.recipe.name, match?.rivals.map(({ name }) => name)]).toEqual([south.name, [north.name]]);
  });

  it('one may read two files', async () => {
    const tables = [await table(APRIL, 'a.csv'), await table(MAY, 'b.csv')];
    expect(tables.map((one) => recipeFor(one, { files: [april] })?.recipe)).toEqual([april, april]);
  });
});

describe('a person', async () => {
  const april = await recipeOf(APRIL, 'april.csv', { referred: { 'kind of': 'yes' } });
  const may = await table(MAY.replace('Referred?', 'sent_on'));
  const match = recipeFor(may, { files: [april] });
  if (match === undefined) throw new Error('the recipe does not fit');

  it('can say which column an old one is now, and its words go with it', () => {
    const changed = withPair(match, 'referred', 'sent_on', may);
    expect(changed.mapping.columns.referred).toBe('sent_on');
    expect(changed.mapping.words.referred).toEqual({ 'kind of': 'yes' });
    expect(changed.missing).toEqual([]);
  });

  it('can take back what was taken as the same', () => {
    const changed = withPair(match, 'narcan_administered', null, may);
    expect(changed.mapping.columns).not.toHaveProperty('naloxone_given');
    expect(changed.missing.map(({ column }) => column)).toContain('narcan_administered');
  });
});
