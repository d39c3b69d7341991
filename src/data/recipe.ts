import type { Project, ProjectFile } from './project.ts';

/** The recipe that fits a file best, and the columns it names that the file lacks. */
export interface RecipeMatch {
  readonly recipe: ProjectFile;
  readonly missingColumns: readonly string[];
}

/** At least half of the recipe's columns must be in the file for it to be the same kind of export. */
const LEAST_SHARE = 0.5;

/** Finds the recipe for a file by the columns its mapping uses; undefined when none fits. */
export function recipeFor(headers: readonly string[], project: Pick<Project, 'files'>): RecipeMatch | undefined {
  const present = new Set(headers);
  const candidates = project.files
    .map((recipe) => {
      const used = [...new Set(Object.values(recipe.mapping.columns))];
      const missingColumns = used.filter((column) => !present.has(column));
      return {
        recipe,
        missingColumns,
        used: used.length,
        share: share(used.length - missingColumns.length, used.length),
      };
    })
    .filter((candidate) => candidate.share >= LEAST_SHARE)
    .toSorted((one, other) => other.share - one.share || other.used - one.used);
  const best = candidates[0];
  return best && { recipe: best.recipe, missingColumns: best.missingColumns };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

/** The recipe's mapping without the columns that the file lacks: it applies what fits. */
export function fittingMapping({ recipe, missingColumns }: RecipeMatch): ProjectFile['mapping'] {
  const { mapping } = recipe;
  const columns = Object.fromEntries(
    Object.entries(mapping.columns).filter(([, column]) => !missingColumns.includes(column)),
  );
  return { ...mapping, columns };
}
