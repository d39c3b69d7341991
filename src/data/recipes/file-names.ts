import { partOf } from '../import/containers/part-names.ts';

const MONTHS = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\b/g;
const COPY_MARKS = /\b(?:copy|final|new|old|latest|updated?|export|v)\b/g;

/** What stays of a file name from month to month: without extension, numbers, months and marks of a copy. */
function nameStem(name: string): string {
  return name
    .toLowerCase()
    .replace(/\.[a-z0-9]{1,5}$/, '')
    .replace(/[^\p{L}]+/gu, ' ')
    .replace(MONTHS, ' ')
    .replace(COPY_MARKS, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * Whether two files are called alike: `narcan_2023-12-01.csv` and `Narcan 2024-04-30 (copy).csv`. Two sheets are, and two
 * files of an archive, when they are called alike in there: the workbook may have another name each month.
 */
export function isAlikeName(one: string, other: string): boolean {
  const parts = { one: partOf(one), other: partOf(other) };
  return parts.one !== undefined && parts.other !== undefined
    ? hasSameStem(parts.one, parts.other)
    : hasSameStem(one, other);
}

function hasSameStem(one: string, other: string): boolean {
  const stem = nameStem(one);
  return stem === '' ? one === other : stem === nameStem(other);
}

/**
 * Which parts of a container somebody waits for, because these recipes read them: of each recipe the part of the same
 * name, else the only one that is called alike.
 */
export function expectedParts(recipeNames: readonly string[]): (parts: readonly string[]) => readonly string[] {
  const wanted = recipeNames.flatMap((name) => partOf(name) ?? []);
  return (parts) =>
    wanted.flatMap((name) => {
      if (parts.includes(name)) return [name];
      const alike = parts.filter((part) => isAlikeName(part, name));
      return alike.length === 1 ? alike : [];
    });
}
