import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createSession } from '../../src/app/session.ts';
import type { ReadyFile } from '../../src/app/state.ts';
import { openNodeDb } from '../../src/data/db/node-db.ts';
import type { Db } from '../../src/data/db/port.ts';
import { textOf } from '../../src/data/db/row.ts';
import type { SourceFile } from '../../src/data/import/source-file.ts';
import { fakeWorld } from './fake-app.tsx';

vi.setConfig({ testTimeout: 60_000 });

let db: Db;
beforeAll(async () => {
  db = await openNodeDb();
}, 60_000);
afterAll(() => db.close());

const HEADER = 'client_id,First Name,Last Name,DOB,SSN,Phone,encounter_date,referred';
const ROWS = [
  '1,Maria,Quintero,1980-02-03,123-45-6789,(415) 555-0101,2025-01-03,Yes',
  '2,John,Okafor,1975-12-31,234-56-7890,(415) 555-0102,2025-01-04,No',
  '3,John,Okafor,1975-12-31,234-56-7890,(415) 555-0102,2025-01-04,No',
  '3,John,Okafor,1975-12-31,234-56-7890,(415) 555-0102,2025-01-04,No',
];
const NAMING = ['Maria', 'Quintero', 'Okafor', '123-45-6789', '555-0101'];

function file(name: string, rows: readonly string[] = ROWS): SourceFile {
  const content = new TextEncoder().encode([HEADER, ...rows, ''].join('\n'));
  return { name, size: content.length, content };
}

async function sessionWith(...files: readonly SourceFile[]) {
  const world = fakeWorld({ openEngine: async () => ({ ...db, close: async () => undefined }) });
  const session = createSession(world.effects);
  for (const one of files) await session.addFiles([one]);
  const fileAt = (index: number): ReadyFile => {
    const found = session.store.get().files[index];
    if (found?.status !== 'ready') throw new Error('the file is not ready');
    return found;
  };
  return { session, fileAt };
}

/** Which of the texts stand in any cell of any table of the engine. */
async function foundInEngine(texts: readonly string[]): Promise<readonly string[]> {
  const tables = await db.query(
    `select "table".database_name as place, "table".table_name as name, string_agg('"' || column_name || '"', ', ') as cells
    from duckdb_tables() as "table" join duckdb_columns() as "column" using (database_name, table_name)
    where data_type = 'VARCHAR' group by all`,
  );
  const parts = tables.map(
    ({ place, name, cells }) => `select concat_ws('|', ${cells}) as line from "${place}"."main"."${name}"`,
  );
  const counts = texts.map((text, at) => `count(*) filter (where contains(line, '${text}'))::integer as t${at}`);
  const [row = {}] = await db.query(`select ${counts.join(', ')} from (${parts.join(' union all ')}) as every_table`);
  return texts.filter((_, at) => row[`t${at}`] !== 0);
}

describe('what names people', () => {
  it('stands in no table of the engine after loading, and no number changes when loaded again', async () => {
    const { session } = await sessionWith(file('people.csv'));
    expect(await foundInEngine(NAMING)).toEqual(NAMING);
    for (const _ of [1, 2]) {
      await session.load();
      expect(session.store.get().loaded).toMatchObject({ people: 3, ledgers: [{ setAside: { 'duplicate-row': 1 } }] });
      expect(await foundInEngine(NAMING)).toEqual([]);
      session.store.set({ files: [...session.store.get().files] });
    }
  });

  it('is read once more where the mapping asks for it, and hidden again when it is hashed', async () => {
    const { session, fileAt } = await sessionWith(file('people.csv'));
    await session.load();
    const { id, mapping } = fileAt(0);
    const { person_id: _, ...columns } = mapping.columns;
    const names = ['First Name', 'Last Name'];
    const key = { how: 'name-key', names, born: 'DOB', bornFormat: 'ymd' } as const;
    session.setMapping(id, { ...mapping, columns, combined: { ...mapping.combined, person_id: key } });
    for (const _load of [1, 2]) {
      await session.load();
      expect(session.store.get().loaded).toMatchObject({ people: 2 });
      const keys = await db.query('select distinct person_key from source_row');
      expect(keys.map((row) => textOf(row, 'person_key')?.length)).toEqual([64, 64]);
      expect(await foundInEngine(NAMING)).toEqual([]);
      session.store.set({ files: [...session.store.get().files] });
    }
  });

  it('is no change between an export that was loaded and the next one', async () => {
    const { session, fileAt } = await sessionWith(file('people_2025-03.csv'));
    await session.load();
    const next = ['4,Ann,Silva,1990-01-01,345-67-8901,(415) 555-0103,2025-01-09,Yes', ...ROWS.slice(0, 3)];
    await session.addFiles([file('people_2025-04.csv', next)]);
    expect(fileAt(1).copy?.comparison?.rows).toEqual({ unchanged: 3, changed: 0, added: 1, vanished: 1 });
  });
});
