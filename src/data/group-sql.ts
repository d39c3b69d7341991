import { EPISODE_FIELDS } from '../domain/schema/episode-fields.ts';
import type { GroupField } from '../domain/schema/fields.ts';

/** The value by which an episode is grouped or filtered: text, `yes`/`no` for flags, null where not recorded. */
export function groupSql(field: GroupField): string {
  return EPISODE_FIELDS[field].type === 'flag'
    ? `(case when ${field} then 'yes' when not ${field} then 'no' end)`
    : field;
}
