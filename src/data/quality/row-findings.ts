import { assert } from '../../domain/assert.ts';
import { isQualityCode, QUALITY_LEVELS, type QualityFinding, type WordCells } from '../../domain/quality.ts';
import type { Db, SqlRow } from '../db/port.ts';
import { integerOf, textOf } from '../db/row.ts';
import { headerOf, type QualityFile } from './quality-input.ts';

const WORDS_TOLD = 5;

/** What was found on rows and cells, counted by rule, file and column; needs the table `quality_finding`. */
export async function rowFindings(db: Db, files: readonly QualityFile[]): Promise<readonly QualityFinding[]> {
  const groups = await db.query(`select code, file_no, field, count(distinct row_no)::integer as rows,
  count(distinct value)::integer as distinct_values
from quality_finding group by code, file_no, field order by code, file_no, field`);
  const words = await wordsOf(db);
  return groups.flatMap((group) => finding(group, files, words));
}

async function wordsOf(db: Db): Promise<ReadonlyMap<string, readonly WordCells[]>> {
  const rows = await db.query(`select file_no, field, value, cells from (
  select file_no, field, value, count(*)::integer as cells,
    row_number() over (partition by file_no, field order by count(*) desc, value) as turn
  from quality_finding where code = 'DQ18' group by file_no, field, value
) as counted where turn <= ${WORDS_TOLD} order by file_no, field, turn`);
  const words = new Map<string, WordCells[]>();
  for (const row of rows) {
    const key = placeOf(row);
    words.set(key, [...(words.get(key) ?? []), { value: textOf(row, 'value') ?? '', cells: integerOf(row, 'cells') }]);
  }
  return words;
}

function placeOf(row: SqlRow): string {
  return `${integerOf(row, 'file_no')} ${textOf(row, 'field')}`;
}

function finding(
  group: SqlRow,
  files: readonly QualityFile[],
  words: ReadonlyMap<string, readonly WordCells[]>,
): readonly QualityFinding[] {
  const code = textOf(group, 'code') ?? '';
  const fileNo = integerOf(group, 'file_no');
  const file = files[fileNo - 1];
  assert(isQualityCode(code) && file !== undefined, `a finding of "${code}" belongs to no file`);
  const field = textOf(group, 'field');
  const rows = integerOf(group, 'rows');
  const place = {
    level: QUALITY_LEVELS[code],
    fileNo,
    file: file.name,
    field,
    column: field === null ? null : (headerOf(file, field) ?? field),
    hasRows: true,
  };
  switch (code) {
    case 'DQ18': {
      const facts = { rows, distinct: integerOf(group, 'distinct_values'), words: words.get(placeOf(group)) ?? [] };
      return [{ ...place, code, facts }];
    }
    case 'DQ16':
    case 'DQ17':
    case 'DQ19':
    case 'DQ20':
    case 'DQ24':
      return [];
    default:
      return [{ ...place, code, facts: { rows } }];
  }
}
