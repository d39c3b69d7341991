import { describe, expect, it } from 'vitest';
import { ENGINE_LEAKS, tryEngineLeaks } from '../../../src/data/db/leak-attempts.ts';
import type { Db } from '../../../src/data/db/port.ts';
import { engine } from '../engine.ts';

/** An engine that answers each statement as told. */
function answering(query: Db['query']): Db {
  return { query, execute: async () => undefined, withUpload: (_, use) => use(), close: async () => undefined };
}

describe('trying to leak through the engine', () => {
  it('is refused by the lock in every way, and leaves the engine as it was', async () => {
    const db = await engine();
    const refusals = await tryEngineLeaks(db);
    expect(refusals.filter(({ state }) => state !== 'refused')).toEqual([]);
    expect(refusals.map(({ code }) => code)).toEqual(Object.keys(ENGINE_LEAKS));
    expect(await db.query('select 1::integer as n')).toEqual([{ n: 1 }]);
  });

  it('is called open when a statement goes through', async () => {
    const [first] = await tryEngineLeaks(answering(async () => []));
    expect(first).toEqual({ code: 'engine-read-address', state: 'open', message: '' });
  });

  it('is called open when it failed for another reason than the lock: only the made-up host stopped it', async () => {
    const db = answering(() => Promise.reject(new Error('IO Error: host not found\nSQL: select')));
    const [first] = await tryEngineLeaks(db);
    expect(first).toEqual({ code: 'engine-read-address', state: 'open', message: 'IO Error: host not found' });
  });
});
