import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadTyped } from '../../../src/data/import/load-typed.ts';
import { typedTablesDdl } from '../../../src/data/import/typed-tables.ts';
import { fieldsOf } from '../../../src/domain/schema/fields.ts';
import { describeWithShared, sharedPath } from '../../shared.ts';
import { engine } from '../engine.ts';
import { column, loadFile, makeRawTable, mapping } from './raw-table.ts';

const person = mapping({ person_id: 'Client' });

describe('the ledger', () => {
  it('adds up for a table of a hundred thousand rows', async () => {
    const db = await engine();
    for (const statement of typedTablesDdl()) await db.execute(statement);
    await db.execute(`create or replace table raw_large as
      select cast(i + 1 as INTEGER) as row_no,
        case when i % 50 = 0 then '' else cast(i % 7000 as VARCHAR) end as c1,
        strftime(DATE '2023-01-01' + cast(i % 700 as INTEGER), '%m/%d/%Y') as c2,
        case when i % 3 = 0 then 'Yes' when i % 3 = 1 then 'no' else 'perhaps' end as c3
      from range(100000) as numbers(i)`);
    const plan = mapping(
      { person_id: 'Client', encounter_date: 'Seen', accepted: 'Accepted' },
      { dateFormats: { encounter_date: 'mdy' } },
    );
    const columns = ['Client', 'Seen', 'Accepted'];
    const loaded = await loadTyped(db, { rawTable: 'raw_large', fileNo: 4, columns, mapping: plan });
    // Client, day and answer repeat every 21,000 rows (least common multiple of 7,000, 700 and 3); 2 % have no client.
    expect(loaded).toEqual({ rowsKept: 20580, rowsSetAside: 79420 });
    const summary = `select count(*)::integer as total, count(distinct encounter_date)::integer as days,
      count(accepted)::integer as answers, (select count(*)::integer from cell_issue) as issues from source_row`;
    expect(await db.query(summary)).toEqual([{ total: 20580, days: 686, answers: 13720, issues: 6860 }]);
  });

  it('keeps files apart', async () => {
    const db = await engine();
    for (const statement of typedTablesDdl()) await db.execute(statement);
    for (const fileNo of [1, 2]) {
      await makeRawTable(db, `raw_${fileNo}`, column('Client', '7', '8', ''));
      const input = { rawTable: `raw_${fileNo}`, fileNo, columns: ['Client'], mapping: person };
      expect(await loadTyped(db, input)).toEqual({ rowsKept: 2, rowsSetAside: 1 });
    }
    expect(await db.query('select file_no, row_no, person_key from source_row order by file_no, row_no')).toEqual([
      { file_no: 1, row_no: 1, person_key: '7' },
      { file_no: 1, row_no: 2, person_key: '8' },
      { file_no: 2, row_no: 1, person_key: '7' },
      { file_no: 2, row_no: 2, person_key: '8' },
    ]);
  });

  it('takes an empty table, and a table of which nothing is mapped', async () => {
    expect(await loadFile({ columns: ['Client'], rows: [] }, person)).toMatchObject({ rowsKept: 0, rowsSetAside: 0 });
    expect(await loadFile(column('Client', '7', '8'), mapping({}))).toMatchObject({ rowsKept: 2, rowsSetAside: 0 });
  });

  it('leaves no table of its own behind', async () => {
    const file = await loadFile(column('Client', '7'), person);
    expect(
      await file.query("select table_name from information_schema.tables where table_name like 'import%'"),
    ).toEqual([]);
  });
});

describe('hostile names', () => {
  const names = [
    '"; DROP TABLE source_row;--',
    "'); drop table set_aside;--",
    "' or 1=1 --",
    '__proto__',
    'constructor',
    'c1',
    'row_no',
    'import_cell',
    'back\\slash\\',
    '=1+1',
    '<script>alert(1)</script>',
    '日本語',
  ];

  it.each(names)('mean nothing as a header: %s', async (name) => {
    const file = await loadFile(
      { columns: [name, 'Result'], rows: [['7', name]] },
      mapping({ person_id: name, exit_reason: 'Result' }),
    );
    expect(await file.values('person_key')).toEqual(['7']);
    expect(await file.issues()).toEqual([`1 unknown-word ${name}`]);
  });

  it.each(names)('mean nothing as a word of the mapping: %s', async (name) => {
    const words = { exit_reason: Object.fromEntries([[name, 'died']]) };
    const file = await loadFile(column('Result', name), mapping({ exit_reason: 'Result' }, { words }));
    expect(await file.values('exit_reason')).toEqual(['died']);
  });

  it.each(names)('mean nothing as a constant: %s', async (name) => {
    const file = await loadFile(
      column('Client', '7'),
      mapping({ person_id: 'Client' }, { constants: { program: name } }),
    );
    expect(await file.values('program')).toEqual([name]);
  });

  it('mean nothing as a field: a mapping may come from another version', async () => {
    const fields = ['__proto__', 'no_such_field', 'person_id'];
    const file = await loadFile(
      column('Client', '7'),
      mapping(Object.fromEntries(fields.map((field) => [field, 'Client']))),
    );
    expect(await file.values('person_key')).toEqual(['7']);
  });
});

describeWithShared('torture/blns', 'hostile cells', () => {
  it('in a column of any field lose no row', async () => {
    const strings: readonly string[] = JSON.parse(readFileSync(sharedPath('torture', 'blns', 'blns.json'), 'utf8'));
    const fields = [...fieldsOf('client-level').keys()].filter((field) => field !== 'person_id');
    const rows = strings.map((text, place) => [`p${place}`, text]);
    const columns = Object.fromEntries([['person_id', 'Client'], ...fields.map((field) => [field, 'Cell'])]);
    const file = await loadFile({ columns: ['Client', 'Cell'], rows }, mapping(columns));
    expect(file).toMatchObject({ rowsKept: strings.length, rowsSetAside: 0 });
    expect(await file.query('select count(*)::integer as unread from cell_issue where value is null')).toEqual([
      { unread: 0 },
    ]);
  });
});
