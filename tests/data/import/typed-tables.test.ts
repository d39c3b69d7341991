import { describe, expect, it } from 'vitest';
import { typedColumns, typedTablesDdl } from '../../../src/data/import/typed-tables.ts';
import { fieldsOf } from '../../../src/domain/schema/fields.ts';
import { engine } from '../engine.ts';

async function columnsOf(table: string): Promise<readonly string[]> {
  const db = await engine();
  for (const statement of typedTablesDdl()) await db.execute(statement);
  const rows = await db.query(
    `select column_name || ' ' || data_type as text from information_schema.columns where table_name = '${table}' order by ordinal_position`,
  );
  return rows.map(({ text }) => String(text));
}

describe('the typed tables', () => {
  it('hold one column per canonical field, the person under the normalised id', async () => {
    const columns = await columnsOf('source_row');
    expect(columns.slice(0, 4)).toEqual(['file_no INTEGER', 'row_no INTEGER', 'person_key VARCHAR', 'sex VARCHAR']);
    expect(columns).toEqual(expect.arrayContaining(['encounter_date DATE', 'accepted BOOLEAN', 'age INTEGER']));
    expect(columns).toHaveLength(fieldsOf('client-level').size + 2);
  });

  it('hold one integer per count', async () => {
    const columns = await columnsOf('month_count');
    expect(columns.slice(2, 7)).toEqual([
      'month DATE',
      'program VARCHAR',
      'agency VARCHAR',
      'pathway VARCHAR',
      'encountered INTEGER',
    ]);
  });

  it('hold what was set aside and what was not read', async () => {
    expect(await columnsOf('set_aside')).toEqual([
      'file_no INTEGER',
      'row_no INTEGER',
      'rule VARCHAR',
      'column_name VARCHAR',
      'value VARCHAR',
    ]);
    expect(await columnsOf('cell_issue')).toContain('field VARCHAR');
  });

  it('are made anew, empty', async () => {
    const db = await engine();
    await columnsOf('set_aside');
    await db.execute("insert into set_aside values (1, 1, 'duplicate-row', null, null)");
    await columnsOf('set_aside');
    expect(await db.query('select * from set_aside')).toEqual([]);
  });
});

it('typedColumns names the field behind each column', () => {
  expect(typedColumns('client-level')[0]).toMatchObject({ name: 'person_key', field: 'person_id', sqlType: 'VARCHAR' });
});
