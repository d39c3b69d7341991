import { expect, it } from 'vitest';
import { keptCellsDdl } from '../../../src/data/import/kept-cells.ts';
import { isMapped, planLoad } from '../../../src/data/import/load-plan.ts';
import type { Mapping } from '../../../src/data/import/mapping.ts';
import { typedTablesDdl } from '../../../src/data/import/typed-tables.ts';
import { hasWords, learnWords, WORD_TABLE, WORD_TABLE_DDL } from '../../../src/data/import/word-table.ts';
import { engine } from '../engine.ts';
import { column, makeRawTable, mapping, type SmallFile } from './raw-table.ts';

/** `word -> code` of every word of the one mapped column. */
async function learnt(file: SmallFile, plan: Mapping): Promise<readonly string[]> {
  const db = await engine();
  for (const statement of typedTablesDdl()) await db.execute(statement);
  await makeRawTable(db, 'raw_words', file);
  const input = { rawTable: 'raw_words', fileNo: 1, columns: file.columns, mapping: plan };
  const mapped = planLoad(input).filter(isMapped);
  await db.execute(keptCellsDdl(input, mapped, 'view'));
  await db.execute(WORD_TABLE_DDL);
  for (const one of mapped.filter(hasWords)) await learnWords(db, one);
  const rows = await db.query(`select word || ' -> ' || coalesce(code, '?') as text from ${WORD_TABLE} order by word`);
  await db.execute('drop view import_cell');
  await db.execute(`drop table ${WORD_TABLE}`);
  return rows.map(({ text }) => String(text));
}

it('understands each word once, trimmed, and marks the unknown ones', async () => {
  expect(await learnt(column('A', 'Yes', ' Yes ', 'Yes', 'maybe', '', 'NULL'), mapping({ accepted: 'A' }))).toEqual([
    ' -> unknown',
    'NULL -> unknown',
    'Yes -> yes',
    'maybe -> ?',
  ]);
});

it('understands doses as yes from one on', async () => {
  expect(await learnt(column('Doses', '0', '1', '3', '-9'), mapping({ naloxone_given: 'Doses' }))).toEqual([
    '-9 -> unknown',
    '0 -> no',
    '1 -> yes',
    '3 -> yes',
  ]);
});

it('puts what the county said before the count', async () => {
  const words = { naloxone_given: { '9': 'unknown' } };
  expect(await learnt(column('Doses', '0', '3', '9'), mapping({ naloxone_given: 'Doses' }, { words }))).toEqual([
    '0 -> no',
    '3 -> yes',
    '9 -> unknown',
  ]);
});

it('spells a category as most cells do', async () => {
  const file = {
    columns: ['Row', 'Sex'],
    rows: ['male', 'Male', 'Male', 'MALE'].map((sex, row) => [String(row), sex]),
  };
  expect(await learnt(file, mapping({ sex: 'Sex' }))).toEqual(['MALE -> Male', 'Male -> Male', 'male -> Male']);
});

it('has no words for ids, dates and numbers', async () => {
  expect(await learnt(column('A', '7'), mapping({ person_id: 'A' }))).toEqual([]);
});
