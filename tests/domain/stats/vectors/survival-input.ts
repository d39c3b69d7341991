import type { LifeTableRow, Subject } from '../../../../src/domain/stats/life-table.ts';
import { lifeTableOf } from '../../../../src/domain/stats/life-table.ts';
import { nums, optional } from './read.ts';

/** The oracle's parallel columns time, status and entry as people; status 0 is censored. */
export function subjectsOf(input: unknown): Subject[] {
  const status = nums(input, 'status');
  const entry = optional(input, 'entry') === undefined ? [] : nums(input, 'entry');
  return nums(input, 'time').map((time, at) => ({ time, event: status[at] !== 0, entry: entry[at] }));
}

/** A checked life table; throws where there is none. */
export function tableOf(subjects: readonly Subject[]): readonly LifeTableRow[] {
  const table = lifeTableOf(subjects);
  if (table.state === 'undefined') throw new Error(`no life table: ${table.reason}`);
  return table.rows;
}
