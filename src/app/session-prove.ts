import type { EngineRefusal } from '../data/db/leak-attempts.ts';
import { openEngine, type SessionCore } from './session-core.ts';

/** Tries every leak on the engine in use, in its turn; `null` when there is none. */
export async function proveEngine(core: SessionCore): Promise<readonly EngineRefusal[] | null> {
  const here = core.sitting;
  try {
    const { tryEngineLeaks } = await import('../data/db/leak-attempts.ts');
    return await here.inTurn(async () => tryEngineLeaks(await openEngine(core, here)));
  } catch {
    return null;
  }
}
