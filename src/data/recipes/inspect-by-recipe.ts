import type { DialectOverride } from '../import/dialect.ts';
import type { Project, ProjectFile } from '../project.ts';
import { type RecipeMatch, recipeFor } from '../recipe.ts';
import type { Inspection, InspectionOutcome } from '../workspace.ts';
import { isAlikeName } from './file-names.ts';

/** Reads a file with the given reading options. */
export type Inspect = (override: DialectOverride) => Promise<InspectionOutcome>;

/** A file as it was read, under which options, and the recipe it was read by. */
export interface RecipeReading {
  readonly outcome: InspectionOutcome;
  readonly override: DialectOverride;
  readonly match: RecipeMatch | null;
  /** Whether reading options of the recipe were left aside because they do not make sense of this file. */
  readonly optionsLeft: boolean;
}

export interface RecipeReadingInput {
  readonly name: string;
  readonly recipes: Pick<Project, 'files'>;
  readonly inspect: Inspect;
}

/**
 * Reads a file the way last month's was read. Reading options travel where they make sense: a file is read with those of
 * the recipe whose file was called alike, else as it is found; where the recipe that then fits asks for other options
 * these are tried, and kept unless they lose columns that the recipe reads.
 */
export async function inspectByRecipe({ name, recipes, inspect }: RecipeReadingInput): Promise<RecipeReading> {
  const alike = recipes.files.find((recipe) => isAlikeName(recipe.name, name));
  const first = await readWith(alike === undefined ? {} : travelling(alike, name), { name, recipes, inspect });
  if (isWhole(first) && hasOptionsOf(first, name)) return first;
  const tried = [first];
  for (const override of otherOptions(first, { name, recipes, inspect })) {
    tried.push(await readWith(override, { name, recipes, inspect }));
  }
  const best = tried.reduce((one, other) => (found(other, name) > found(one, name) ? other : one));
  const last = tried.at(-1);
  const settled =
    best === last || tried.length === 1 ? best : await readWith(best.override, { name, recipes, inspect });
  return { ...settled, optionsLeft: settled.match !== null && !hasOptionsOf(settled, name) };
}

async function readWith(override: DialectOverride, input: RecipeReadingInput): Promise<RecipeReading> {
  const outcome = await input.inspect(override);
  const match = 'read' in outcome ? (recipeFor(tableOf(input.name, outcome), input.recipes) ?? null) : null;
  return { outcome, override, match, optionsLeft: false };
}

/** What a recipe needs to know of a file. */
export function tableOf(name: string, { profile, suggestion }: Inspection) {
  return { name, profile, suggestion };
}

/** Options worth trying after the first reading: those of the recipe that fits, or as found; where none fits, all there are. */
function otherOptions(first: RecipeReading, { name, recipes }: RecipeReadingInput): readonly DialectOverride[] {
  const wanted = first.match
    ? [travelling(first.match.recipe, name), {}]
    : [...recipes.files.map((recipe) => travelling(recipe, name)), {}];
  const texts = new Map(wanted.map((override) => [optionsText(override), override]));
  texts.delete(optionsText(first.override));
  return [...texts.values()];
}

/** The recipe's options for a file: what was said of single rows holds for the very file it was said of. */
function travelling({ name, dialect }: ProjectFile, fileName: string): DialectOverride {
  const { rowsAreRecords: _, ...others } = dialect;
  return name === fileName ? dialect : others;
}

function isWhole({ match }: RecipeReading): boolean {
  return match !== null && match.missing.length === 0;
}

function hasOptionsOf({ match, override }: RecipeReading, name: string): boolean {
  return match !== null && optionsText(travelling(match.recipe, name)) === optionsText(override);
}

/** How well a reading serves: columns of the recipe found, then whether the recipe's own options were used. */
function found(reading: RecipeReading, name: string): number {
  if (!('read' in reading.outcome)) return -1;
  const columns = reading.match?.pairs.length;
  return (columns === undefined ? 0 : columns + 1) + (hasOptionsOf(reading, name) ? 0.5 : 0);
}

function optionsText(override: DialectOverride): string {
  return JSON.stringify(Object.entries(override).toSorted(([one], [other]) => one.localeCompare(other)));
}
