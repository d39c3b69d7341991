import { describe, expect, it } from 'vitest';
import type { ProjectFile } from '../../src/data/project.ts';
import { fittingMapping, recipeFor } from '../../src/data/recipe.ts';

function recipe(name: string, columns: Readonly<Record<string, string>>): ProjectFile {
  const headers = Object.values(columns);
  const mapping = { kind: 'client-level', columns, constants: {}, words: {}, dateFormats: {} } as const;
  return { name, headers, dialect: {}, mapping };
}

const encounters = recipe('encounters.csv', { person_id: 'Client', encounter_date: 'Met on', referred: 'Offer' });
const admissions = recipe('admissions.csv', { person_id: 'Client', entry_date: 'Admitted' });

describe('recipeFor', () => {
  it('finds the recipe whose columns the file has, whatever the file is called', () => {
    const files = [encounters, admissions];
    expect(recipeFor(['Client', 'Admitted', 'Site'], { files })?.recipe.name).toBe('admissions.csv');
    expect(recipeFor(['Client', 'Met on', 'Offer'], { files })?.recipe.name).toBe('encounters.csv');
  });

  it('applies what fits when a column is gone, and names the column', () => {
    const match = recipeFor(['Client', 'Met on'], { files: [encounters] });
    expect(match?.missingColumns).toEqual(['Offer']);
    expect(match && fittingMapping(match).columns).toEqual({ person_id: 'Client', encounter_date: 'Met on' });
  });

  it('finds none for another kind of file', () => {
    expect(recipeFor(['Town', 'Year'], { files: [encounters] })).toBeUndefined();
    expect(recipeFor(['Client'], { files: [] })).toBeUndefined();
  });
});
