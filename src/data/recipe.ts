import type { Mapping } from './import/mapping.ts';
import type { Project, ProjectFile } from './project.ts';
import { isAlikeName } from './recipes/file-names.ts';
import { type HeaderPair, pairHeaders } from './recipes/pair-headers.ts';
import { columnsUsed } from './recipes/recipe-columns.ts';
import { recipeMapping, withRead } from './recipes/recipe-mapping.ts';
import { type DescribedTable, witnessOf } from './recipes/value-witness.ts';

/** A file to be read like last month's. */
export interface RecipeTable extends DescribedTable {
  readonly name: string;
}

/** A column that the recipe reads and the file lacks. */
export interface MissingColumn {
  readonly column: string;
  /** The fields it filled. */
  readonly fields: readonly string[];
}

/** A recipe applied to a file: what fits, under which names, and what is left to ask. */
export interface RecipeMatch {
  readonly recipe: ProjectFile;
  /** The columns that the recipe reads, as they were and as they are. */
  readonly pairs: readonly HeaderPair[];
  readonly missing: readonly MissingColumn[];
  /** Columns that the recipe has never seen. */
  readonly added: readonly string[];
  /** Fields that a new column fills, as suggested from its header and values. */
  readonly suggested: readonly string[];
  /** Date fields whose column is written otherwise than when the recipe was made. */
  readonly redated: readonly string[];
  /** Other recipes of the project that fit as well. */
  readonly rivals: readonly ProjectFile[];
  readonly mapping: Mapping;
}

/** At least half of the columns that the recipe reads must be there for the file to be the same kind of export. */
const LEAST_SHARE = 0.5;
/** At least this share of all columns that the export had. */
const LEAST_HEADERS = 0.3;

interface Candidate {
  readonly recipe: ProjectFile;
  readonly pairs: readonly HeaderPair[];
  readonly used: readonly string[];
  readonly usedPairs: readonly HeaderPair[];
  /** Of the columns read: share found, and share found under the same name, 0-1. */
  readonly share: number;
  readonly exactShare: number;
  readonly headerShare: number;
  readonly isAlikeName: boolean;
}

/**
 * The recipe for a file, or undefined when none was made for its kind. Of several that fit, the one goes first that finds
 * the larger share of the columns it reads; then of them under the same name; then whose file was called alike; then that
 * reads more columns; then the first of the project. Several files may be read by the same recipe.
 */
export function recipeFor(table: RecipeTable, project: Pick<Project, 'files'>): RecipeMatch | undefined {
  const [best, ...others] = project.files
    .map((recipe) => candidateOf(recipe, table))
    .filter((candidate) => fits(candidate, table))
    .toSorted(byFit);
  if (best === undefined) return undefined;
  const rivals = others.filter(({ share }) => share === best.share).map(({ recipe }) => recipe);
  return { ...matchOf(best, table), rivals };
}

/** The recipe applied to a file because a person said so, whatever speaks against it. */
export function applyRecipe(recipe: ProjectFile, table: RecipeTable): RecipeMatch {
  return { ...matchOf(candidateOf(recipe, table), table), rivals: [] };
}

function candidateOf(recipe: ProjectFile, table: RecipeTable): Candidate {
  const used = [...columnsUsed(recipe.mapping).keys()];
  const known = [...new Set([...recipe.headers, ...used])];
  const now = table.profile.columns.map(({ name }) => name);
  const pairs = pairHeaders({ was: known, now, witness: witnessOf(recipe.mapping, table) });
  const usedPairs = pairs.filter(({ was }) => used.includes(was));
  return {
    recipe,
    pairs,
    used,
    usedPairs,
    share: shareOf(usedPairs.length, used.length),
    exactShare: shareOf(usedPairs.filter(({ how }) => how === 'exact').length, used.length),
    headerShare: shareOf(pairs.length, known.length),
    isAlikeName: isAlikeName(recipe.name, table.name),
  };
}

function shareOf(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function fits({ recipe, share, exactShare, headerShare }: Candidate, { suggestion }: RecipeTable): boolean {
  const isSameKind = recipe.mapping.kind === suggestion.mapping.kind || exactShare === 1;
  return isSameKind && share >= LEAST_SHARE && headerShare >= LEAST_HEADERS;
}

function byFit(one: Candidate, other: Candidate): number {
  return (
    other.share - one.share ||
    other.exactShare - one.exactShare ||
    Number(other.isAlikeName) - Number(one.isAlikeName) ||
    other.used.length - one.used.length
  );
}

function matchOf({ recipe, pairs, usedPairs }: Candidate, table: RecipeTable): Omit<RecipeMatch, 'rivals'> {
  const taken = new Set(pairs.map(({ now }) => now));
  const added = table.profile.columns.map(({ name }) => name).filter((name) => !taken.has(name));
  return {
    recipe,
    pairs: usedPairs,
    missing: missingOf(recipe, usedPairs),
    added,
    ...recipeMapping(recipe, { pairs: usedPairs, added }, table),
  };
}

/** The match after a person said which column a column of the recipe is now; `null`: it is not in the file. */
export function withPair(match: RecipeMatch, was: string, now: string | null, table: RecipeTable): RecipeMatch {
  const others = match.pairs.filter((pair) => pair.was !== was && pair.now !== now);
  const pairs: readonly HeaderPair[] = now === null ? others : [...others, { was, now, how: 'chosen' }];
  const taken = new Set(pairs.map((pair) => pair.now));
  return {
    ...match,
    pairs,
    missing: missingOf(match.recipe, pairs),
    added: match.added.filter((name) => !taken.has(name)),
    mapping: withRead(match, { was, now }, table),
  };
}

function missingOf({ mapping }: ProjectFile, pairs: readonly HeaderPair[]): readonly MissingColumn[] {
  const found = new Set(pairs.map(({ was }) => was));
  return [...columnsUsed(mapping)]
    .filter(([column]) => !found.has(column))
    .map(([column, fields]) => ({ column, fields }));
}
