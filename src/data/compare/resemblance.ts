import { isAlikeName } from '../recipes/file-names.ts';
import { evenedHeader } from '../recipes/header-likeness.ts';
import type { Comparison } from './comparison.ts';

export interface NamedTable {
  readonly name: string;
  readonly columns: readonly string[];
}

/** Two files with so many headers in common are exports of one report. */
const SAME_HEADERS = 0.8;
/** Enough where the files are called alike as well: a report that was changed. */
const MANY_HEADERS = 0.4;

/** Whether one file may be a newer export of the other: by its headers, or by its name with many of the headers. */
export function mayBeCopy(one: NamedTable, other: NamedTable): boolean {
  const share = sharedHeaders(one.columns, other.columns);
  return share >= SAME_HEADERS || (share >= MANY_HEADERS && isAlikeName(one.name, other.name));
}

/** Headers that both have, but for case, blanks and punctuation, over those of the wider file, 0-1. */
export function sharedHeaders(one: readonly string[], other: readonly string[]): number {
  const known = new Set(one.map(evenedHeader));
  const shared = other.filter((header) => known.has(evenedHeader(header))).length;
  return shared / Math.max(1, one.length, other.length);
}

/** From this share of the smaller file's rows on, two files are taken for two exports of the same rows. */
const COPY_SHARE = 0.2;

/** What two files that may be copies are taken for: rows they share make a copy, the newer dates the newer one. */
export function copyEvidence({ rows, newest }: Pick<Comparison, 'rows' | 'newest'>): 'newer' | 'older' | 'further' {
  const shared = rows.unchanged + rows.changed;
  const smaller = shared + Math.min(rows.added, rows.vanished);
  if (smaller === 0 || shared / smaller < COPY_SHARE) return 'further';
  const isReversed = newest.older !== null && newest.newer !== null && newest.newer < newest.older;
  return isReversed ? 'older' : 'newer';
}
