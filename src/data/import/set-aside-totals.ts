import { sqlName } from '../db/sql-text.ts';
import { cell, rawColumn } from './coerce-sql.ts';
import { isMapped, type LoadInput, type PlannedColumn } from './load-plan.ts';

/** What a cell says where a row of counts is the sum of others. */
const TOTAL =
  '^(?:(?:grand|sub|overall|report|monthly|annual|county|state ?wide)[ -]?)?totals?$|^all$|^all (?:programs|agencies|sites|towns|units|categories|types|persons|clients)$';

/**
 * Statement that sets aside the rows of a file of counts that add up other rows, in whatever column they say so. A total
 * stays where nothing else is told of its month.
 */
export function totalRowsStatement(input: LoadInput, plan: readonly PlannedColumn[]): string {
  const cells = input.columns.map((_, position) => cell(`raw.${rawColumn(position + 1)}`));
  const word = (text: string) => `regexp_matches(lower(${text}), '${TOTAL}')`;
  const month = plan.find(({ field }) => field === 'month');
  const period = month !== undefined && isMapped(month) && month.source.from === 'column' ? month.source.index : null;
  const parts = (name: string) => (period === null ? 'true' : `${name}.${rawColumn(period)}`);
  return `
    insert into set_aside
    with told as (
      select raw.*, case ${cells.map((text) => `when ${word(text)} then ${text}`).join(' ')} end as total_word
      from ${sqlName(input.rawTable)} as raw
    ),
    part as (select distinct ${parts('told')} as period from told where total_word is null)
    select ${input.fileNo}, told.row_no, 'total-row', null, told.total_word
    from told
    where told.total_word is not null and ${parts('told')} in (select period from part)`;
}
