import { CROSSWALK } from '../../domain/funder/crosswalk.ts';
import { metricById } from '../../domain/metrics/catalogue.ts';
import type { FigureTable } from '../figure.ts';
import { funderWords as words } from '../messages/funder.ts';

/** What was read of each funder's form, and what the county must check. */
export function crosswalkTable(): FigureTable {
  const { columns, caption, standings, none } = words.crosswalk;
  return {
    caption,
    columns: Object.values(columns).map((label) => ({ label, numeric: false })),
    rows: CROSSWALK.flatMap(({ name, lines }) =>
      lines.map(({ asks, standing, near, mind }) => [
        name,
        asks,
        standings[standing],
        near.length === 0 ? none : near.map((id) => metricById(id)?.label ?? id).join('; '),
        mind,
      ]),
    ),
  };
}
