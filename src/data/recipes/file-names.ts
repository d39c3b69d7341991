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

/** Whether two files are called alike: `narcan_2023-12-01.csv` and `Narcan 2024-04-30 (copy).csv`. */
export function isAlikeName(one: string, other: string): boolean {
  const stem = nameStem(one);
  return stem === '' ? one === other : stem === nameStem(other);
}
