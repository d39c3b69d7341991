import { unreachable } from '../../domain/assert.ts';
import { sqlName, sqlText } from '../db/sql-text.ts';
import { amongWords, type IdStyle, idCell, isPlausibleDate, numberCell } from './coerce-sql.ts';
import { dayJoin, dayOf, writtenDay } from './day-table.ts';
import { KEPT_CELLS, keptCell } from './kept-cells.ts';
import { isMapped, type LoadInput, type MappedColumn, type PlannedColumn } from './load-plan.ts';
import { typedTableName } from './typed-tables.ts';
import { hasWords, WORD_TABLE } from './word-table.ts';
import { meaningOf, NOT_RECORDED, saidMissing, wordMeanings } from './words.ts';

/** What was found out of a file's cells before its rows are typed. */
export interface Learnt {
  /** By field of an id. */
  readonly idStyles: ReadonlyMap<string, IdStyle>;
  /** Fields of dates that stand in the day table. */
  readonly days: ReadonlySet<string>;
}

interface TypingOptions extends Learnt {
  /** SQL condition on `row_no`: the rows that this statement takes; absent: all. */
  readonly rows?: string | null;
}

/** Statement that fills the typed table from the kept cells. */
export function typedRowsStatement(input: LoadInput, plan: readonly PlannedColumn[], learnt: TypingOptions): string {
  const read = plan.map((column) => `${typedValue(column, input, learnt)} as ${sqlName(column.name)}`);
  const mapped = plan.filter(isMapped);
  return `
    insert into ${typedTableName(input.mapping.kind)} (file_no, row_no, ${plan.map(({ name }) => sqlName(name)).join(', ')})
    select file_no, row_no, ${plan.map(settledValue).join(', ')}
    from (
      select ${input.fileNo} as file_no, ${KEPT_CELLS}.row_no, ${read.join(', ')}
      from ${KEPT_CELLS}
      ${mapped.filter(hasWords).map(wordJoin).join('\n      ')}
      ${mapped
        .filter(({ field }) => learnt.days.has(field))
        .map(dayJoin)
        .join('\n      ')}
      ${learnt.rows == null ? '' : `where ${KEPT_CELLS}.${learnt.rows}`}
    ) as read`;
}

function settledValue({ name, definition }: PlannedColumn): string {
  const value = `read.${sqlName(name)}`;
  return definition.type === 'date' ? `case when ${isPlausibleDate(value)} then ${value} end` : value;
}

function wordAlias({ field }: PlannedColumn): string {
  return sqlName(`word_${field}`);
}

function wordJoin(column: MappedColumn): string {
  const alias = wordAlias(column);
  return `left join ${WORD_TABLE} as ${alias} on ${alias}.field = ${sqlText(column.field)} and ${alias}.word = ${keptCell(column.source)}`;
}

function typedValue(column: PlannedColumn, input: LoadInput, { idStyles, days }: Learnt): string {
  const { source } = column;
  if (source.from === 'nothing') return `cast(null as ${column.sqlType})`;
  const text = source.from === 'constant' ? sqlText(source.text.trim()) : toldCell(column, keptCell(source));
  if (days.has(column.field)) return `case when ${text} <> '' then ${dayOf(column)} end`;
  switch (column.definition.type) {
    case 'id':
      return idCell(text, idStyles.get(column.field) ?? { decimalZero: false });
    case 'date':
      return writtenDay(text, column, input);
    case 'number':
      return numberCell(text);
    case 'flag':
      return `case ${codeOf(column)} when 'yes' then true when 'no' then false end`;
    case 'coded':
    case 'category':
      return `nullif(${codeOf(column)}, ${sqlText(NOT_RECORDED)})`;
    default:
      return unreachable(column.definition);
  }
}

/** SQL of a cell, '' where it holds a word that the county said to mean "not recorded"; coded columns learn their words. */
function toldCell(column: PlannedColumn, text: string): string {
  const missing = saidMissing(column.words);
  return missing.length === 0 || hasWords(column)
    ? text
    : `case when ${amongWords(text, missing)} then '' else ${text} end`;
}

function codeOf(column: PlannedColumn): string {
  if (column.source.from !== 'constant') return `${wordAlias(column)}.code`;
  const { text } = column.source;
  const known = meaningOf(text, wordMeanings(column.definition, column.words));
  const code = known ?? (column.definition.type === 'category' ? text.trim() : undefined);
  return code === undefined ? 'cast(null as VARCHAR)' : sqlText(code);
}
