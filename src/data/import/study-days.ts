import type { Issue } from '../../domain/issue.ts';
import type { Mapping } from './mapping.ts';

/** The fields that a mapping fills with days of a study, each with its column. */
export function studyDayColumns({ columns, dateFormats }: Mapping): readonly (readonly [string, string])[] {
  return Object.entries(columns).filter(([field]) => dateFormats[field] === 'study-day');
}

/** Says of every column of study days what its numbers are counted from, and that without a date they are no calendar. */
export function studyDayIssues(mapping: Mapping): readonly Issue[] {
  const { dayZero } = mapping;
  return studyDayColumns(mapping).map(
    ([, column]): Issue => ({
      rule: 'study-days',
      level: dayZero === undefined ? 'warning' : 'note',
      parameters: { column, dayZero: dayZero ?? '' },
      column,
    }),
  );
}
