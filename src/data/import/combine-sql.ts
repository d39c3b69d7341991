import { unreachable } from '../../domain/assert.ts';
import type { FieldDefinition } from '../../domain/schema/field.ts';
import { sqlText } from '../db/sql-text.ts';
import { isMissing } from './coerce-sql.ts';
import { combinedAgeSql } from './combined-age.ts';
import { datePartsSql } from './combined-date.ts';
import { nameKeySql } from './combined-name.ts';
import type { CombinedSql, CombineInput } from './combined-steps.ts';
import type { AnyYes, Checkboxes, Combination, ZipArea } from './mapping.ts';
import { evenedWord, evenedWordSql, NOT_RECORDED, saidMissing, type WordMeanings, wordMeanings } from './words.ts';

/**
 * SQL of the one text that several cells of a row make. What cannot be combined comes out as it is written, so that it is
 * reported like any other cell that cannot be read. Undefined where the file lacks the columns.
 */
export function combinedSql(combination: Combination, input: CombineInput): CombinedSql | undefined {
  switch (combination.how) {
    case 'date-parts':
      return datePartsSql(combination, input.cellOf);
    case 'joined':
      return ofCells(combination, input, joinedSql);
    case 'first-filled':
      return ofCells(combination, input, (cells) => firstFilledSql(cells, input));
    case 'any-yes':
      return anyYes(combination, input);
    case 'checkboxes':
      return checkboxes(combination, input);
    case 'age':
      return combinedAgeSql(combination, input);
    case 'name-key':
      return nameKeySql(combination, input);
    case 'zip':
      return ofCells({ columns: [combination.column] }, input, (cells) => zipSql(cells, combination));
    default:
      return unreachable(combination);
  }
}

function ofCells(
  { columns }: { readonly columns: readonly string[] },
  { cellOf }: CombineInput,
  text: CombinedSql['text'],
): CombinedSql | undefined {
  const parts = columns.flatMap((header) => cellOf(header) ?? []);
  return parts.length === 0 ? undefined : { parts, text };
}

function joinedSql(cells: readonly string[]): string {
  return `concat_ws(' ', ${cells.map((cell) => `nullif(${cell}, '')`).join(', ')})`;
}

function firstFilledSql(cells: readonly string[], { definition, words }: CombineInput): string {
  const isNothing = (cell: string) => isMissing(cell, definition.type, saidMissing(words));
  return `coalesce(${cells.map((cell) => `case when ${isNothing(cell)} then null else ${cell} end`).join(', ')}, '')`;
}

/** What one cell says, as `yes`, `no`, '' for "not recorded", or itself where nobody knows the word. */
function saidSql(cell: string, { exact, evened }: WordMeanings): string {
  const branches = (words: ReadonlyMap<string, string>, text: string) =>
    ['yes', 'no', NOT_RECORDED]
      .map((code) => ({
        code,
        spoken: [...words].filter(([, meant]) => meant === code).map(([word]) => sqlText(word)),
      }))
      .filter(({ spoken }) => spoken.length > 0)
      .map(({ code, spoken }) => `when ${text} in (${spoken.join(', ')}) then '${code === NOT_RECORDED ? '' : code}'`)
      .join(' ');
  return `(case when ${cell} = '' then '' ${branches(exact, cell)} ${branches(evened, evenedWordSql(cell))} else ${cell} end)`;
}

function firstUnknown(said: readonly string[]): string {
  return `coalesce(${said.map((one) => `case when ${one} not in ('yes', 'no', '') then ${one} end`).join(', ')}, '')`;
}

function anyYes({ columns }: AnyYes, input: CombineInput): CombinedSql | undefined {
  const meanings = wordMeanings({ ...FLAG, ...input.definition, type: 'flag' }, input.words);
  const parts = columns.flatMap((header) => input.cellOf(header) ?? []).map((cell) => saidSql(cell, meanings));
  const text = (said: readonly string[]) => {
    const all = (code: string, between: string) => said.map((one) => `${one} = '${code}'`).join(between);
    return `case when ${all('yes', ' or ')} then 'yes' when ${all('no', ' and ')} then 'no' else ${firstUnknown(said)} end`;
  };
  return parts.length === 0 ? undefined : { parts, text };
}

const FLAG: FieldDefinition = { type: 'flag', label: '', description: '', synonyms: [], example: '', privacy: 'plain' };

function checkboxes({ boxes, several }: Checkboxes, { cellOf }: CombineInput): CombinedSql | undefined {
  const present = boxes.flatMap(({ column, code }) => {
    const cell = cellOf(column);
    if (cell === undefined || code === '') return [];
    const itself = { [code]: 'yes', [evenedWord(column)]: 'yes' };
    return [{ column, code, said: saidSql(cell, wordMeanings(FLAG, itself)) }];
  });
  if (present.length === 0) return undefined;
  return {
    parts: present.map(({ said }) => said),
    text: (said) => `case
      ${several === '' ? '' : `when ${tickCount(said)} > 1 then ${sqlText(several)}`}
      ${present.map(({ code }, at) => `when ${said[at]} = 'yes' then ${sqlText(code)}`).join(' ')}
      else ${firstUnknown(said)} end`,
    note: (said) => {
      const names = present.map(({ column }, at) => `case when ${said[at]} = 'yes' then ${sqlText(column)} end`);
      return `case when ${tickCount(said)} > 1 then concat_ws(', ', ${names.join(', ')}) end`;
    },
  };
}

function tickCount(said: readonly string[]): string {
  return `(${said.map((one) => `case when ${one} = 'yes' then 1 else 0 end`).join(' + ')})`;
}

/**
 * Areas of three digits with 20,000 people or fewer, which a release of data must write as 000.
 * Source: 45 CFR 164.514(b)(2)(i)(B); HHS, Guidance regarding methods for de-identification, 2012 (2010 census).
 */
const SMALL_AREAS = '036 059 063 102 203 556 692 790 821 823 830 831 878 879 884 890 893'.split(' ');

function zipSql([cell = "''"]: readonly string[], { digits }: ZipArea): string {
  const five = `lpad(regexp_replace(split_part(${cell}, '-', 1), '\\.0+$', ''), 5, '0')`;
  const isZip = `regexp_matches(${cell}, '^[0-9]{4,5}(?:\\.0+)?(?:-[0-9]{0,4})?$')`;
  const small = SMALL_AREAS.map(sqlText).join(', ');
  const area = digits === 5 ? five : `case when left(${five}, 3) in (${small}) then '000' else left(${five}, 3) end`;
  return `case when ${isZip} then ${area} else '' end`;
}
