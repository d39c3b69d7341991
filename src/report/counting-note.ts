import type { DataKind } from '../domain/schema/fields.ts';

/** What the loaded files are able to count. */
export interface Counting {
  readonly kind: DataKind;
  readonly hasPersonId: boolean;
}

/** What a reader must know of how people were counted, beyond the measure's own definition; empty when nothing. */
export function countingNote({ kind, hasPersonId }: Counting): string {
  if (kind === 'aggregate') return 'Monthly counts are added up: a person counted in two months counts twice.';
  return hasPersonId ? '' : 'No column says who a row is about, so each row counts as one person.';
}
