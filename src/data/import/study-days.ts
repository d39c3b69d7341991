import type { Issue } from '../../domain/issue.ts';
import type { Mapping } from './mapping.ts';

/** Says of every column of study days what its numbers are counted from, and that without a date they are no calendar. */
export function studyDayIssues({ columns, dateFormats, dayZero }: Mapping): readonly Issue[] {
  return Object.entries(columns)
    .filter(([field]) => dateFormats[field] === 'study-day')
    .map(
      ([, column]): Issue => ({
        rule: 'study-days',
        level: dayZero === undefined ? 'warning' : 'note',
        parameters: { column, dayZero: dayZero ?? '' },
        column,
      }),
    );
}
