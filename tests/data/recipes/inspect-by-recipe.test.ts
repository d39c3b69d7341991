import { describe, expect, it } from 'vitest';
import type { DialectOverride } from '../../../src/data/import/dialect.ts';
import { inspectFile } from '../../../src/data/inspect.ts';
import type { ProjectFile } from '../../../src/data/project.ts';
import { inspectByRecipe } from '../../../src/data/recipes/inspect-by-recipe.ts';
import { engine } from '../engine.ts';

function recipe(dialect: DialectOverride, name = 'april.csv'): ProjectFile {
  return {
    name,
    headers: ['who', 'met'],
    dialect,
    mapping: {
      kind: 'client-level',
      columns: { person_id: 'who', encounter_date: 'met' },
      combined: {},
      constants: {},
      words: {},
      dateFormats: {},
    },
  };
}

async function reading(text: string, files: readonly ProjectFile[], name = 'may.csv') {
  const content = new TextEncoder().encode(text);
  const tried: DialectOverride[] = [];
  const db = await engine();
  const result = await inspectByRecipe({
    name,
    recipes: { files },
    inspect(override) {
      tried.push(override);
      return inspectFile(db, { source: { name, size: content.length, content }, override, fileNo: 97 });
    },
  });
  return { ...result, tried };
}

describe('a file read by a recipe', () => {
  it('is read once where the recipe asks for nothing special', async () => {
    const { match, tried } = await reading('who,met\n1,2025-05-01\n2,2025-05-02\n', [recipe({})]);
    expect([match?.pairs.length, tried]).toEqual([2, [{}]]);
  });

  it('gets the reading options of the recipe that fits', async () => {
    const { override, optionsLeft } = await reading('who,met\n1,2025-05-01\n2,2025-05-02\n', [recipe({ quote: null })]);
    expect([override, optionsLeft]).toEqual([{ quote: null }, false]);
  });

  it('takes what was said of single rows only when it is the very file', async () => {
    const text = 'who,met\n1,2025-05-01\n2,2025-05-02\nTotal,2\n';
    const recipes = [recipe({ rowsAreRecords: [4] })];
    const rows = async (name: string) => (await reading(text, recipes, name)).override;
    expect([await rows('april.csv'), await rows('may.csv')]).toEqual([{ rowsAreRecords: [4] }, {}]);
  });

  it('is read as found where the old options lose its columns, and says so', async () => {
    const text = 'Report of May\n\nwho,met\n1,2025-05-01\n2,2025-05-02\n3,2025-05-02\n';
    const { override, match, optionsLeft } = await reading(text, [recipe({ headerRow: 1 }, 'may 2024.csv')]);
    expect([override, match?.missing, optionsLeft]).toEqual([{}, [], true]);
  });

  it('needs the old options where nothing is found without them', async () => {
    const { override, match } = await reading('who!met\n1!2025-05-01\n2!2025-05-02\n', [recipe({ delimiter: '!' })]);
    expect([override, match?.missing]).toEqual([{ delimiter: '!' }, []]);
  });

  it('stands in the engine as it was settled on, also when another reading was tried after', async () => {
    await reading('who,met\n1,2025-05-01\n2,2025-05-02\n', [recipe({ delimiter: ';' }, 'may.csv')]);
    const [row] = await (await engine()).query('select c2 as met from raw_97 order by row_no limit 1');
    expect(row?.met).toBe('2025-05-01');
  });
});
