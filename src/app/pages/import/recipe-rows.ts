import { missingColumnSentence, pairReason } from '../../../report/messages/recipes.ts';
import { FAMILY_NAMES } from '../../messages/families.ts';
import { recipeMessages } from '../../messages/recipes.ts';
import type { ReadyFile } from '../../state.ts';
import { type Answerable, waitingFor } from './answerable.ts';

/** A column of last time's file that has another name now, or is gone. */
export interface RecipeRow {
  readonly was: string;
  /** `null`: not in the file. */
  readonly now: string | null;
  /** Why it is taken as the same, or what stays empty and waits for it. */
  readonly help: string;
}

/** The changed columns of a file and those that are gone, in this order. */
export function recipeRows({ recipe }: Pick<ReadyFile, 'recipe'>, now: Answerable): readonly RecipeRow[] {
  if (recipe === null) return [];
  const changed = recipe.pairs
    .filter(({ how }) => how !== 'exact')
    .map((pair) => ({ was: pair.was, now: pair.now, help: pairReason(pair.how) }));
  const gone = recipe.missing.map((missing) => {
    const families = [...new Set(missing.fields.flatMap((field) => waitingFor(field, now)))];
    const blocks = families.map((family) => FAMILY_NAMES[family]).join(', ');
    const help = [missingColumnSentence(missing), ...(blocks === '' ? [] : [recipeMessages.blocks(blocks)])];
    return { was: missing.column, now: null, help: help.join(' ') };
  });
  return [...changed, ...gone];
}
