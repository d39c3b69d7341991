import { loadFiles } from '../data/load.ts';
import { buildBoard } from './board.ts';
import { messageOf, openEngine, type SessionCore, tell } from './session-core.ts';
import type { Problem, ReadyFile } from './state.ts';
import type { View } from './view.ts';

/** Turns the files into episodes; true when there is something to show. */
export async function load(core: SessionCore): Promise<boolean> {
  const here = core.sitting;
  const { files, settings } = core.store.get();
  const ready = files.filter((file): file is ReadyFile => file.status === 'ready');
  if (ready.length === 0) return false;
  const failed = (problem: Problem): false => {
    tell(core, here, { problem, loaded: null, board: null, busy: null, lastLoad: { files, succeeded: false } });
    return false;
  };
  if (new Set(ready.map(({ mapping }) => mapping.kind)).size > 1) return failed({ code: 'mixed-kinds' });
  core.store.set({ busy: 'loading', problem: null });
  try {
    const loaded = await here.inTurn(async () =>
      loadFiles(await openEngine(core, here), { files: ready, today: core.effects.today(), asOf: settings.asOf }),
    );
    tell(core, here, { loaded, board: null, busy: null, lastLoad: { files, succeeded: true } });
    return here === core.sitting;
  } catch (error) {
    return failed({ code: 'load-failed', cause: messageOf(error) });
  }
}

/** Computes what an address shows; of several asked for in a row only the last one is. */
export async function show(core: SessionCore, view: View): Promise<void> {
  const here = core.sitting;
  if (core.store.get().loaded === null) return;
  core.lastShown += 1;
  const turn = core.lastShown;
  core.store.set({ busy: 'computing' });
  try {
    const board = await here.inTurn(async () => {
      const { loaded, settings } = core.store.get();
      if (turn !== core.lastShown || loaded === null) return null;
      return buildBoard(await openEngine(core, here), { loaded, settings, view, today: core.effects.today() });
    });
    if (turn === core.lastShown) tell(core, here, { board, busy: null });
  } catch (error) {
    if (turn !== core.lastShown) return;
    tell(core, here, { problem: { code: 'analysis-failed', cause: messageOf(error) }, busy: null });
  }
}
