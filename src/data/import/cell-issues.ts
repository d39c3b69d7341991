import { sqlName, sqlText } from '../db/sql-text.ts';
import { isBlankDate, isMissing } from './coerce-sql.ts';
import { dayJoin, dayOf, writtenDay } from './day-table.ts';
import { KEPT_CELLS, keptCell, noteName } from './kept-cells.ts';
import type { LoadInput, MappedColumn } from './load-plan.ts';
import { typedTableName } from './typed-tables.ts';
import { WORD_TABLE } from './word-table.ts';
import { saidMissing } from './words.ts';

/** Statements that list the cells of one column that hold something the typed table could not take, or ids that mean nothing any more. */
export function cellIssueStatements(
  input: LoadInput,
  column: MappedColumn,
  days: ReadonlySet<string>,
): readonly string[] {
  return [...unreadStatements(input, column, days), ...noteStatements(input, column)];
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

function unreadStatements(input: LoadInput, column: MappedColumn, days: ReadonlySet<string>): readonly string[] {
  switch (column.definition.type) {
    case 'flag':
    case 'coded':
      return [unknownWords(input, column)];
    case 'date':
      return [unreadDates(input, column, days.has(column.field))];
    case 'number':
      return [unreadNumbers(input, column)];
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

function unreadNumbers(input: LoadInput, column: MappedColumn): string {
  return `${insertIssue(input, column, "'bad-number'")}
    ${unreadJoin(input, column)}`;
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

function unreadDates(input: LoadInput, column: MappedColumn, inDayTable: boolean): string {
  const date = inDayTable ? dayOf(column) : writtenDay(keptCell(column.source), column, input);
  const rule = `(case when ${date} is null then 'bad-date' when ${isBlankDate(date)} then null else 'date-out-of-range' end)`;
  return `${insertIssue(input, column, rule)}
    ${inDayTable ? dayJoin(column) : ''}
    ${unreadJoin(input, column, `and ${rule} is not null`)}`;
}
