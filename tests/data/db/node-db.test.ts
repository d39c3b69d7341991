import { describe, expect, it } from 'vitest';
import { UPLOAD_PATH } from '../../../src/data/db/port.ts';
import { engine } from '../engine.ts';

const CSV = new TextEncoder().encode('1,"x\ny"\n2,z\n');
const READ = `select * from read_csv('${UPLOAD_PATH}', auto_detect=false, header=false, delim=',', quote='"', columns={'a':'VARCHAR','b':'VARCHAR'})`;

describe('the engine under Node', () => {
  it('reads a registered upload and forgets it afterwards', async () => {
    const db = await engine();
    expect(await db.withUpload(CSV, () => db.query(READ))).toEqual([
      { a: '1', b: 'x\ny' },
      { a: '2', b: 'z' },
    ]);
    await expect(db.query(READ)).rejects.toThrow('SQL: select');
  });

  it.each([
    ["select * from read_csv('/etc/passwd')", 'disabled by configuration'],
    ["select * from read_csv('http://example.com/a.csv')", 'disabled by configuration'],
    ["copy (select 1) to 'out.csv'", 'disabled by configuration'],
    ["attach 'other.db'", 'disabled by configuration'],
    ['load httpfs', 'disabled through configuration'],
    ['set enable_external_access=true', 'locked'],
  ])('refuses %s', async (sql, reason) => {
    await expect((await engine()).query(sql)).rejects.toThrow(reason);
  });

  it('asks for a cast instead of handing out a value that is not plain', async () => {
    await expect((await engine()).query('select count(*) as n')).rejects.toThrow('column "n" holds a bigint: cast it');
    expect(await (await engine()).query('select count(*)::integer as n, null as nothing')).toEqual([
      { n: 1, nothing: null },
    ]);
  });
});
