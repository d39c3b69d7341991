import { applyRecipe, type RecipeMatch, withPair } from '../data/recipe.ts';
import { tableOf } from '../data/recipes/inspect-by-recipe.ts';
import type { SessionCore } from './session-core.ts';
import { replaceFile } from './session-files.ts';
import { remember } from './session-history.ts';
import type { ReadyFile } from './state.ts';

/** Reads a file's columns like those of a recipe of the project; `null`: suggests them anew. */
export function readLike(core: SessionCore, id: number, position: number | null): void {
  const file = readyFile(core, id);
  if (file === undefined) return;
  remember(core, { code: 'recipe', file: file.name });
  const recipe = position === null ? undefined : core.store.get().recipes[position];
  const match = recipe === undefined ? null : applyRecipe(recipe, tableOf(file.name, file.inspection));
  understand(core, file, match);
}

/** Says which column of a file is what the recipe calls `was`; `null`: none. */
export function pairColumn(core: SessionCore, id: number, was: string, now: string | null): void {
  const file = readyFile(core, id);
  if (!file?.recipe) return;
  remember(core, { code: 'column-paired', file: file.name, column: was });
  const current = { ...file.recipe, mapping: file.mapping };
  understand(core, file, withPair(current, was, now, tableOf(file.name, file.inspection)));
}

function understand(core: SessionCore, file: ReadyFile, recipe: RecipeMatch | null): void {
  replaceFile(core, { ...file, recipe, mapping: recipe?.mapping ?? file.inspection.suggestion.mapping });
}

function readyFile(core: SessionCore, id: number): ReadyFile | undefined {
  const file = core.store.get().files.find((one) => one.id === id);
  return file?.status === 'ready' ? file : undefined;
}
