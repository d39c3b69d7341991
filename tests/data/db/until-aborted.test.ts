import { describe, expect, it } from 'vitest';
import { untilAborted } from '../../../src/data/db/until-aborted.ts';
import { engine } from '../engine.ts';

describe('an engine for work that may be called off', () => {
  it('works until then, and begins nothing afterwards', async () => {
    const controller = new AbortController();
    const db = untilAborted(await engine(), { signal: controller.signal, isLong: true });
    await db.execute('create or replace table called_off as select 1 as one');
    expect(await db.query('select one from called_off')).toEqual([{ one: 1 }]);
    controller.abort();
    await expect(db.execute('drop table called_off')).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
    await expect(db.query('select 2')).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
    expect(await (await engine()).query('select one from called_off')).toEqual([{ one: 1 }]);
  });
});
