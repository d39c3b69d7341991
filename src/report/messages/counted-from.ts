import type { CountedFrom } from '../../data/result.ts';

/** By which tables a measure's numbers were counted, for *How computed*. */
export const countedFromWords: Readonly<Record<CountedFrom, string>> = {
  rows: 'All encounters, by the statement below.',
  cohort:
    'A table made once of this definition, with one row for each encounter it could count. The numbers are those of the statement below.',
  cells:
    'Cells made once of this definition, by month and group, which hold people met once; who was met several times is counted from one row for each encounter. The numbers are those of the statement below.',
};
