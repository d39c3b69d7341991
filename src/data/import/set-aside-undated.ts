import { sqlName, sqlText } from '../db/sql-text.ts';
import { KEPT_CELLS, keptCell } from './kept-cells.ts';
import { isMapped, type LoadInput, type PlannedColumn } from './load-plan.ts';
import { typedTableName } from './typed-tables.ts';

/**
 * Statements that take typed rows of an event log or a list of visits out again and set them aside: those without a
 * readable day, and events whose word nobody knows. An event that nobody can place would be lost without a word.
 */
export function undatedRowsStatements(input: LoadInput, plan: readonly PlannedColumn[]): readonly string[] {
  switch (input.mapping.kind) {
    case 'events':
      return [
        ...moved(input, plan, { field: 'event_date', rule: 'missing-date' }),
        ...moved(input, plan, { field: 'event_kind', rule: 'unknown-event' }),
      ];
    case 'visits':
      return moved(input, plan, { field: 'service_date', rule: 'missing-date' });
    default:
      return [];
  }
}

interface Lack {
  readonly field: string;
  readonly rule: string;
}

function moved(input: LoadInput, plan: readonly PlannedColumn[], { field, rule }: Lack): readonly string[] {
  const table = typedTableName(input.mapping.kind);
  const column = plan.find((planned) => planned.field === field);
  const source = column !== undefined && isMapped(column) ? column.source : null;
  const header = source === null ? 'null' : sqlText(source.header);
  const value = source === null ? 'null' : keptCell(source);
  return [
    `insert into set_aside
    select typed.file_no, typed.row_no, ${sqlText(rule)}, ${header}, ${value}
    from ${table} as typed
    join ${KEPT_CELLS} on ${KEPT_CELLS}.row_no = typed.row_no
    where typed.file_no = ${input.fileNo} and typed.${sqlName(field)} is null`,
    `delete from ${table} where file_no = ${input.fileNo} and ${sqlName(field)} is null`,
  ];
}
