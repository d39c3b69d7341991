import { dropEverywhere } from '../data/db/table-place.ts';
import { takesLong } from '../data/db/until-aborted.ts';
import type { SessionCore } from './session-core.ts';
import type { FileState } from './state.ts';

/**
 * Gives back the engine's memory for a large file that is taken away, or was called off half-read; should it come back, it
 * is read again. Small files stay, so that undoing is quick.
 */
export function forgetRows(core: SessionCore, file: FileState | undefined): void {
  if (file === undefined || file.status === 'refused') return;
  if (file.status === 'ready' && !takesLong(file.inspection.read.bytes)) return;
  const here = core.sitting;
  core.standing.delete(file.id);
  void here.inTurn(async () => {
    if (here.engine === undefined || core.standing.has(file.id)) return;
    const db = await here.engine;
    for (const statement of dropEverywhere(`raw_${file.id}`)) await db.execute(statement);
  });
}
