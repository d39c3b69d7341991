import { fieldsOf } from '../../domain/schema/fields.ts';
import { withHeaders } from '../import/combination.ts';
import type { DateFormat, Mapping } from '../import/mapping.ts';
import type { ColumnProfile } from '../import/profile-table.ts';
import { chooseDateFormat, provenOrder } from '../import/suggest-dates.ts';
import type { ProjectFile } from '../project.ts';
import type { HeaderPair } from './pair-headers.ts';
import { columnsUsed, withNames } from './recipe-columns.ts';
import type { DescribedTable } from './value-witness.ts';

export interface Findings {
  readonly pairs: readonly HeaderPair[];
  readonly added: readonly string[];
}

/** What a recipe makes of a file, and what of it is new. */
export interface RecipeMapping {
  readonly mapping: Mapping;
  readonly suggested: readonly string[];
  readonly redated: readonly string[];
}

/** The recipe's mapping under the file's names; new columns get what is suggested for them, changed dates their new format. */
export function recipeMapping(recipe: ProjectFile, findings: Findings, table: DescribedTable): RecipeMapping {
  const names = new Map(findings.pairs.map(({ was, now }) => [was, now]));
  const named = withNames(recipe.mapping, names);
  const suggested = suggestedFields(recipe, named, findings.added, table);
  const { mapping: offered } = table.suggestion;
  const filled: Mapping = {
    ...named,
    columns: { ...named.columns, ...picked(offered.columns, suggested) },
    words: { ...picked(offered.words, suggested), ...named.words },
    dateFormats: { ...named.dateFormats, ...picked(offered.dateFormats, suggested) },
  };
  return { suggested, ...redated(filled, table) };
}

/** The mapping in force with another column for what a column of the recipe filled; the recipe's words go with it. */
export function withRead(
  { recipe, mapping }: { readonly recipe: ProjectFile; readonly mapping: Mapping },
  { was, now }: { readonly was: string; readonly now: string | null },
  table: DescribedTable,
): Mapping {
  const fields = columnsUsed(recipe.mapping).get(was) ?? [];
  const plain = fields.filter((field) => !Object.hasOwn(recipe.mapping.combined, field));
  const kept = Object.entries(mapping.columns).filter(([field, column]) => !plain.includes(field) && column !== now);
  const read = now === null ? [] : plain.map((field) => [field, now]);
  const changed: Mapping = {
    ...mapping,
    columns: Object.fromEntries([...kept, ...read]),
    combined: { ...mapping.combined, ...renamedCombinations(recipe.mapping, fields, { was, now }, mapping) },
    words: { ...picked(recipe.mapping.words, fields), ...mapping.words },
    dateFormats: { ...picked(recipe.mapping.dateFormats, fields), ...mapping.dateFormats },
  };
  return redated(changed, table).mapping;
}

/** The recipe's combinations that read the column, with its new name; what was said of their other columns stays. */
function renamedCombinations(
  recipe: Mapping,
  fields: readonly string[],
  { was, now }: { readonly was: string; readonly now: string | null },
  mapping: Mapping,
): Mapping['combined'] {
  const renamed = fields.flatMap((field) => {
    const combination = mapping.combined[field] ?? recipe.combined[field];
    const one = combination && withHeaders(combination, (column) => (column === was ? now : column));
    return one === undefined ? [] : [[field, one] as const];
  });
  return Object.fromEntries(renamed);
}

/**
 * Fields that the recipe leaves open and a column suggests that it has never seen. A recipe that lists few of an export's
 * columns was written by hand: it says nothing about the others, and they stay as they were.
 */
function suggestedFields(
  { headers }: ProjectFile,
  mapping: Mapping,
  added: readonly string[],
  { suggestion }: DescribedTable,
): readonly string[] {
  if (added.length > headers.length || suggestion.mapping.kind !== mapping.kind) return [];
  return Object.entries(suggestion.mapping.columns)
    .filter(([field, column]) => added.includes(column) && !isFilled(mapping, field))
    .map(([field]) => field);
}

function isFilled(mapping: Mapping, field: string): boolean {
  return [mapping.columns, mapping.combined, mapping.constants].some((part) => Object.hasOwn(part, field));
}

/** Below this share of days a format does not fit a column that another format reads. */
const FITTING_SHARE = 0.5;

/** Dates that the recipe's format does not read, and another one does, get that one. */
function redated(mapping: Mapping, { profile }: DescribedTable): Pick<RecipeMapping, 'mapping' | 'redated'> {
  const order = provenOrder(profile.columns);
  const changed = Object.entries(mapping.columns).flatMap(
    ([field, column]): readonly (readonly [string, DateFormat])[] => {
      const format = mapping.dateFormats[field];
      const described = profile.columns.find(({ name }) => name === column);
      if (fieldsOf(mapping.kind).get(field)?.type !== 'date' || format === undefined || described === undefined)
        return [];
      const better = chooseDateFormat(described, order, field === 'month').format;
      return better !== format && readsDays(described, better) && !readsDays(described, format)
        ? [[field, better]]
        : [];
    },
  );
  const dateFormats = { ...mapping.dateFormats, ...Object.fromEntries(changed) };
  return { mapping: { ...mapping, dateFormats }, redated: changed.map(([field]) => field) };
}

function readsDays({ filled, missing, dates, numeric }: ColumnProfile, format: DateFormat): boolean {
  if (format === 'study-day') return numeric >= FITTING_SHARE * (filled - missing);
  // Day, month and year of two digits are days in either order; which end is the year is told by the whole column.
  const days = dates[format === 'yymd' ? 'dmy' : format];
  return days >= FITTING_SHARE * (filled - missing) && days > 0;
}

function picked<Value>(record: Readonly<Record<string, Value>>, keys: readonly string[]): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => keys.includes(key)));
}
