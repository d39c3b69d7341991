import type { Db } from '../db/port.ts';
import { sqlText } from '../db/sql-text.ts';
import { numberCell } from './coerce-sql.ts';
import { KEPT_CELLS, keptCell } from './kept-cells.ts';
import type { MappedColumn } from './load-plan.ts';
import { evenedWordSql, isCountColumn, labelSql, wordMeanings } from './words.ts';

/** Grain: one row per field and word of its column; `code` is null where nobody knows the word. */
export const WORD_TABLE = 'import_word';

export const WORD_TABLE_DDL = `create or replace table ${WORD_TABLE} (field VARCHAR, word VARCHAR, code VARCHAR)`;

/** More different words than this is no column of counts for a yes/no field. */
const MOST_COUNTS = 200;

export function hasWords(column: Pick<MappedColumn, 'definition'>): boolean {
  return ['flag', 'coded', 'category'].includes(column.definition.type);
}

/** Fills the word table for one column: each word it holds is understood once, however many rows hold it. */
export async function learnWords(db: Db, column: MappedColumn): Promise<void> {
  const asCounts = column.definition.type === 'flag' && (await holdsCounts(db, column));
  await db.execute(`insert into ${WORD_TABLE} ${wordQuery(column, asCounts)}`);
}

async function holdsCounts(db: Db, column: MappedColumn): Promise<boolean> {
  const rows = await db.query(
    `select distinct ${keptCell(column.source)} as word from ${KEPT_CELLS} limit ${MOST_COUNTS + 1}`,
  );
  return rows.length <= MOST_COUNTS && isCountColumn(rows.map((row) => String(row.word)));
}

function wordQuery(column: MappedColumn, asCounts: boolean): string {
  const word = keptCell(column.source);
  const meanings = wordMeanings(column.definition, column.words);
  const codes = [
    'exact.code',
    ...(asCounts ? [yesWhenCounted()] : []),
    'evened.code',
    'labelled.code',
    ...spelling(column),
  ];
  return `
    with spoken as (
      select ${word} as word, count(*) as spoken_rows from ${KEPT_CELLS} group by ${word}
    ), exact as (${wordList(meanings.exact)}), evened as (${wordList(meanings.evened)})
    select ${sqlText(column.field)}, spoken.word, coalesce(${codes.join(', ')}, null)
    from spoken
    left join exact on exact.word = spoken.word
    left join evened on evened.word = ${evenedWordSql('spoken.word')}
    left join evened as labelled on labelled.word = ${evenedWordSql(labelSql('spoken.word'))}`;
}

function yesWhenCounted(): string {
  return `case when ${numberCell('spoken.word')} > 0 then 'yes' when ${numberCell('spoken.word')} = 0 then 'no' end`;
}

/** A category keeps its words; spellings that differ in case and spaces only become the most frequent one. */
function spelling({ definition }: MappedColumn): readonly string[] {
  if (definition.type !== 'category') return [];
  const same = "lower(regexp_replace(spoken.word, '\\s+', ' ', 'g'))";
  return [`first_value(spoken.word) over (partition by ${same} order by spoken.spoken_rows desc, spoken.word)`];
}

function wordList(words: ReadonlyMap<string, string>): string {
  if (words.size === 0) return 'select cast(null as VARCHAR) as word, cast(null as VARCHAR) as code where false';
  const rows = [...words].map(([word, code]) => `(${sqlText(word)}, ${sqlText(code)})`);
  return `select * from (values ${rows.join(', ')}) as listed(word, code)`;
}
