import type { Citation, Study } from './study.ts';

/** The one address of a record: its DOI's, or the page where it was found; empty where neither was seen. */
export function addressOf({ doi, url }: Citation): string {
  return doi === '' ? url : `https://doi.org/${doi}`;
}

/** The place of a work that has no title on record. */
export function titleOf({ citation, program }: Pick<Study, 'citation' | 'program'>): string {
  return citation.title === ''
    ? `[${citation.type === '' ? 'Publication' : citation.type} on ${program}]`
    : citation.title;
}
