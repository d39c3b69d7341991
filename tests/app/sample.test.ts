import { describe, expect, it } from 'vitest';
import { SAMPLE_FILE, SAMPLE_PROJECT_TEXT } from '../../src/app/sample.ts';
import { readTable } from '../../src/data/import/read-table.ts';
import { parseProject } from '../../src/data/project-file.ts';
import { recipeFor } from '../../src/data/recipe.ts';

describe('the sample county', () => {
  it('ships with a project that fits its file and marks what happened', async () => {
    const outcome = parseProject(SAMPLE_PROJECT_TEXT);
    if (!outcome.ok) throw new Error('the project of the sample is refused');
    const read = await readTable(SAMPLE_FILE);
    if (!read.ok) throw new Error('the file of the sample is refused');
    expect(recipeFor(read.columns, outcome.project)?.missingColumns).toEqual([]);
    expect(outcome.project.events).toEqual([{ date: '2025-03-01', label: 'Same-day clinic appointments began' }]);
  });
});
