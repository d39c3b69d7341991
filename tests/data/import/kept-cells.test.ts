import { expect, it } from 'vitest';
import { KEPT_CELLS, keptCell, keptCellsDdl } from '../../../src/data/import/kept-cells.ts';
import { isMapped, planLoad } from '../../../src/data/import/load-plan.ts';
import { typedTablesDdl } from '../../../src/data/import/typed-tables.ts';
import { engine } from '../engine.ts';
import { makeRawTable, mapping } from './raw-table.ts';

it.each(['table', 'view'] as const)(
  'as a %s holds the mapped cells, trimmed, of the rows of this file that were not set aside',
  async (form) => {
    const db = await engine();
    for (const statement of typedTablesDdl()) await db.execute(statement);
    const columns = ['Note', 'Client', 'Sex'];
    await makeRawTable(db, 'raw_kept', {
      columns,
      rows: [
        ['x', ' 7 ', 'F'],
        ['y', '8', 'M\t'],
        ['z', '9', ''],
      ],
    });
    await db.execute(
      "insert into set_aside values (1, 3, 'duplicate-row', null, null), (2, 1, 'duplicate-row', null, null)",
    );
    const input = { rawTable: 'raw_kept', fileNo: 1, columns, mapping: mapping({ person_id: 'Client', sex: 'Sex' }) };
    const mapped = planLoad(input).filter(isMapped);
    await db.execute(keptCellsDdl(input, mapped, form));
    expect(await db.query(`select * from ${KEPT_CELLS} order by row_no`)).toEqual([
      { row_no: 1, c2: '7', c3: 'F' },
      { row_no: 2, c2: '8', c3: 'M' },
    ]);
    expect(mapped.map(({ source }) => keptCell(source))).toEqual(['import_cell.c2', 'import_cell.c3']);
    await db.execute(`drop ${form} ${KEPT_CELLS}`);
  },
);
