import { rawColumn } from './coerce-sql.ts';
import { type CombinedSource, type LoadInput, type MappedColumn, rawRows, rawText } from './load-plan.ts';

/** Grain: one row per row of the raw table that was not set aside; its mapped cells, trimmed, under their raw names, and what several cells make together. */
export const KEPT_CELLS = 'import_cell';

/** A table is worked out once; a view at each use, but a second copy of a large file may not fit. */
export type KeptForm = 'table' | 'view';

/** Statement that makes the kept cells. */
export function keptCellsDdl(input: LoadInput, mapped: readonly MappedColumn[], form: KeptForm): string {
  const cells = new Map(mapped.map(({ source }) => [keptName(source), rawText(source)]));
  for (const { source } of mapped) {
    if (source.from === 'combined' && source.note !== undefined) cells.set(noteName(source), source.note);
  }
  const named = [...cells].map(([name, text]) => `${text} as ${name}`);
  return `
    create or replace ${form} ${KEPT_CELLS} as
    select ${['raw.row_no', ...named].join(', ')}
    from ${rawRows(input, mapped)}
    where not exists (
      select 1 from set_aside where set_aside.file_no = ${input.fileNo} and set_aside.row_no = raw.row_no
    )`;
}

/** SQL of the trimmed text of a mapped column, in a statement over the view. */
export function keptCell(source: MappedColumn['source']): string {
  return `${KEPT_CELLS}.${keptName(source)}`;
}

function keptName(source: MappedColumn['source']): string {
  return source.from === 'column' ? rawColumn(source.index) : source.name;
}

/** Name of the note beside a combined value, among the kept cells. */
export function noteName({ name }: CombinedSource): string {
  return `${name}_note`;
}
