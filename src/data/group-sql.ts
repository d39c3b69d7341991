import { EPISODE_FIELDS } from '../domain/schema/episode-fields.ts';
import type { GroupField } from '../domain/schema/fields.ts';
import { sqlText } from './db/sql-text.ts';
import type { MergedGroups } from './request.ts';

/** The value by which an episode is grouped or filtered: text, `yes`/`no` for flags, null where not recorded. */
export function groupSql(field: GroupField): string {
  return EPISODE_FIELDS[field].type === 'flag'
    ? `(case when ${field} then 'yes' when not ${field} then 'no' end)`
    : field;
}

/** The group that somebody with the value `group` (SQL) belongs to, where some groups are counted as one. */
export function mergedSql(group: string, merged: MergedGroups | undefined): string {
  if (merged === undefined) return group;
  return `(case when coalesce(${group}, '(not recorded)') in (${merged.values.map(sqlText).join(', ')}) then ${sqlText(merged.name)} else ${group} end)`;
}
