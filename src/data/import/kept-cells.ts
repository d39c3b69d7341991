import { sqlName } from '../db/sql-text.ts';
import { cell, rawColumn } from './coerce-sql.ts';
import type { LoadInput, MappedColumn } from './load-plan.ts';

/** Grain: one row per row of the raw table that was not set aside; its mapped cells, trimmed, under their raw names. */
export const KEPT_CELLS = 'import_cell';

/** Statement that makes the view; a view, because a second copy of a large file may not fit. */
export function keptCellsDdl({ rawTable, fileNo }: LoadInput, mapped: readonly MappedColumn[]): string {
  const indexes = [...new Set(mapped.map(({ source }) => source.index))];
  const cells = indexes.map((index) => `${cell(`raw.${rawColumn(index)}`)} as ${rawColumn(index)}`);
  return `
    create or replace view ${KEPT_CELLS} as
    select ${['raw.row_no', ...cells].join(', ')}
    from ${sqlName(rawTable)} as raw
    where not exists (
      select 1 from set_aside where set_aside.file_no = ${fileNo} and set_aside.row_no = raw.row_no
    )`;
}

/** SQL of the trimmed cell of a column of the file, in a statement over the view. */
export function keptCell(source: MappedColumn['source']): string {
  return `${KEPT_CELLS}.${rawColumn(source.index)}`;
}
