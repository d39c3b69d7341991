import { describe, expect, it } from 'vitest';
import { SAMPLE_FILE, SAMPLE_PROJECT_TEXT } from '../../src/app/sample.ts';
import { parseProject } from '../../src/data/project-file.ts';
import { recipeFor } from '../../src/data/recipe.ts';
import { readyFile } from './ready-file.ts';

describe('the sample county', () => {
  it('ships with a project that fits its file and marks what happened', async () => {
    const outcome = parseProject(SAMPLE_PROJECT_TEXT);
    if (!outcome.ok) throw new Error('the project of the sample is refused');
    const text = SAMPLE_FILE.content instanceof Uint8Array ? new TextDecoder().decode(SAMPLE_FILE.content) : '';
    const { inspection } = await readyFile(SAMPLE_FILE.name, text);
    const match = recipeFor({ name: SAMPLE_FILE.name, ...inspection }, outcome.project);
    expect(match?.missing).toEqual([]);
    expect(match?.mapping).toEqual(outcome.project.files[0]?.mapping);
    expect(outcome.project.events).toEqual([{ date: '2025-03-01', label: 'Same-day clinic appointments began' }]);
  });
});
