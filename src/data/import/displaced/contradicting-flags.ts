import type { Issue } from '../../../domain/issue.ts';
import type { Db } from '../../db/port.ts';
import { integerOf, textOf } from '../../db/row.ts';
import { sqlName, sqlText } from '../../db/sql-text.ts';
import { amongWords, cell, rawColumn } from '../coerce-sql.ts';
import { headerWords } from '../match-header.ts';
import { isYesNo, valuesTold } from '../match-values.ts';
import type { ColumnProfile, TableProfile } from '../profile-table.ts';
import { meaningOf, wordMeanings } from '../words.ts';

/** A yes/no column that is called like a word of another column. */
interface NamedFlag {
  readonly flag: ColumnProfile;
  readonly listed: ColumnProfile;
  readonly word: string;
}

/** Lists of more values are no list of outcomes. */
const MOST_WORDS = 30;
/** Agreement below this is no matter of a few wrong cells. */
const LEAST_AGREEMENT = 0.5;

/**
 * Yes/no columns that say another thing than the column of words they were made from: "transferred" is yes where the
 * reason is "Incarcerated". Programs that make such columns by position are off by one. The words are believed.
 */
export async function contradictingFlags(db: Db, rawTable: string, profile: TableProfile): Promise<readonly Issue[]> {
  const issues: Issue[] = [];
  for (const named of namedFlags(profile)) issues.push(...(await disagreement(db, rawTable, named)));
  return issues;
}

function namedFlags({ columns }: TableProfile): readonly NamedFlag[] {
  const lists = columns.filter(
    ({ distinct, values, numeric }) =>
      distinct >= 2 && distinct <= MOST_WORDS && numeric === 0 && values.length === distinct,
  );
  return columns
    .filter((column) => isYesNo(valuesTold(column, 'flag')))
    .flatMap((flag) => lists.flatMap((listed) => wordNamed(flag, listed)));
}

/** The one word of the list that holds every word of the flag's name. */
function wordNamed(flag: ColumnProfile, listed: ColumnProfile): readonly NamedFlag[] {
  const names = headerWords(flag.name).words;
  if (flag === listed || !names.some((name) => name.length > 4)) return [];
  const fitting = listed.values.filter(({ value }) => {
    const words = headerWords(value).words;
    return names.every((name) => words.includes(name));
  });
  const [only] = fitting;
  return only !== undefined && fitting.length === 1 ? [{ flag, listed, word: only.value }] : [];
}

const FLAG = wordMeanings({ type: 'flag', label: '', description: '', synonyms: [], example: '', privacy: 'plain' });

async function disagreement(db: Db, rawTable: string, { flag, listed, word }: NamedFlag): Promise<readonly Issue[]> {
  const yesWords = flag.values.map(({ value }) => value).filter((value) => meaningOf(value, FLAG) === 'yes');
  if (yesWords.length === 0) return [];
  const text = cell(rawColumn(listed.index));
  const [row] = await db.query(`
    select ${text} as word, count(*)::integer as cells, min(row_no)::integer as first_row,
      sum(count(*)) over ()::integer as yes,
      coalesce(sum(count(*) filter (where ${text} = ${sqlText(word)})) over (), 0)::integer as agreed
    from ${sqlName(rawTable)} where ${amongWords(cell(rawColumn(flag.index)), yesWords)} and ${text} <> ''
    group by 1 order by cells desc, word limit 1`);
  if (row === undefined) return [];
  const [yes, agreed, cells] = [integerOf(row, 'yes'), integerOf(row, 'agreed'), integerOf(row, 'cells')];
  if (agreed >= yes * LEAST_AGREEMENT) return [];
  const instead = textOf(row, 'word') ?? '';
  const parameters = { column: flag.name, listed: listed.name, word, yes, agreed, instead, cells };
  return [
    {
      rule: 'flag-disagrees',
      level: 'warning',
      parameters,
      row: integerOf(row, 'first_row'),
      column: flag.name,
      value: instead,
    },
  ];
}
