import { sqlName, sqlText } from '../db/sql-text.ts';
import { isBlankDate, isMissing } from './coerce-sql.ts';
import { KEPT_CELLS, keptCell, noteName } from './kept-cells.ts';
import type { LoadInput, MappedColumn } from './load-plan.ts';
import { writtenBy } from './typed-rows.ts';
import { typedTableName } from './typed-tables.ts';
import { WORD_TABLE } from './word-table.ts';
import { saidMissing } from './words.ts';

/**
 * Query: whether cells of a date column stayed unread, as `found`. To say why takes the column's patterns once more, which
 * costs more than all else in a small file, and most columns have no such cell.
 */
export function unreadQuery(input: LoadInput, column: MappedColumn): string {
  return `select exists (select 1 from ${KEPT_CELLS} ${unreadJoin(input, column)}) as found`;
}

/** Statements that list the cells of one column that hold something the typed table could not take, or ids that mean nothing any more. */
export function cellIssueStatements(input: LoadInput, column: MappedColumn): readonly string[] {
  return [...unreadStatements(input, column), ...noteStatements(input, column)];
}

/** Rows in which more than one box of a combined column is ticked. */
function noteStatements({ fileNo }: LoadInput, { field, source }: MappedColumn): readonly string[] {
  if (source.from !== 'combined' || source.note === undefined) return [];
  const note = `${KEPT_CELLS}.${noteName(source)}`;
  return [
    `insert into cell_issue
    select ${fileNo}, ${KEPT_CELLS}.row_no, 'several-ticked', ${sqlText(field)}, ${sqlText(source.header)}, ${note}
    from ${KEPT_CELLS} where ${note} is not null`,
  ];
}

function unreadStatements(input: LoadInput, column: MappedColumn): readonly string[] {
  switch (column.definition.type) {
    case 'flag':
    case 'coded':
      return [unknownWords(input, column)];
    case 'date':
      return [unreadCells(input, column, dateRule(input, column))];
    case 'number':
      return [unreadCells(input, column, "'bad-number'")];
    case 'id':
      return [roundedIds(input, column)];
    default:
      return [];
  }
}

function insertIssue({ fileNo }: LoadInput, column: MappedColumn, rule: string): string {
  const { field, source } = column;
  return `
    insert into cell_issue
    select ${fileNo}, ${KEPT_CELLS}.row_no, ${rule}, ${sqlText(field)}, ${sqlText(source.header)}, ${keptCell(column.source)}
    from ${KEPT_CELLS}`;
}

/** Ids that a spreadsheet has rounded, like 1.23E+11: different ones became the same. */
function roundedIds(input: LoadInput, column: MappedColumn): string {
  return `${insertIssue(input, column, "'rounded-id'")}
    where regexp_matches(${keptCell(column.source)}, '^[0-9](?:[.,][0-9]+)?[eE][+]?[0-9]{1,2}$')`;
}

function unknownWords(input: LoadInput, column: MappedColumn): string {
  return `${insertIssue(input, column, "'unknown-word'")}
    join ${WORD_TABLE} as spoken
      on spoken.field = ${sqlText(column.field)} and spoken.word = ${keptCell(column.source)} and spoken.code is null`;
}

function unreadCells(input: LoadInput, column: MappedColumn, rule: string): string {
  return `${insertIssue(input, column, rule)}
    ${unreadJoin(input, column, `and ${rule} is not null`)}`;
}

/** The typed value stands in the condition so that only cells that were not read are searched for the reason. */
function unreadJoin(input: LoadInput, column: MappedColumn, more = ''): string {
  const text = keptCell(column.source);
  const unread = `typed.${sqlName(column.name)} is null`;
  return `join ${typedTableName(input.mapping.kind)} as typed
      on typed.file_no = ${input.fileNo} and typed.row_no = ${KEPT_CELLS}.row_no and ${unread}
    where case when ${unread} and ${text} <> '' then not ${isMissing(text, column.definition.type, saidMissing(column.words))} ${more}
      else false end`;
}

function dateRule(input: LoadInput, column: MappedColumn): string {
  const date = writtenBy(keptCell(column.source), column, input);
  return `(case when ${date} is null then 'bad-date' when ${isBlankDate(date)} then null else 'date-out-of-range' end)`;
}
