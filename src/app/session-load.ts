import type { BoardInput } from '../boards/board.ts';
import { takesLong, untilAborted } from '../data/db/until-aborted.ts';
import { dataKindOf } from '../domain/schema/fields.ts';
import { countedFiles } from './copies.ts';
import { messageOf, openEngine, type SessionCore, type Sitting, tell } from './session-core.ts';
import { hideNames, showNeeded } from './session-hidden.ts';
import type { ShownBoard } from './shown-board.ts';
import type { Problem } from './state.ts';
import type { View } from './view.ts';

/** Turns the files into episodes; true when there is something to show. Asked twice for the same files it does so once. */
export function load(core: SessionCore): Promise<boolean> {
  const { files } = core.store.get();
  if (core.loading?.files === files) return core.loading.result;
  core.loading?.controller.abort();
  const controller = new AbortController();
  const result = loadNow(core, controller.signal).finally(() => {
    if (core.loading?.controller === controller) core.loading = null;
  });
  core.loading = { files, result, controller };
  return result;
}

/** Ends the load under way; nothing of it is kept. */
export function callOffLoad(core: SessionCore): void {
  if (core.loading === null) return;
  const { files, controller } = core.loading;
  controller.abort();
  core.loading = null;
  core.store.set({ loaded: null, board: null, busy: null, lastLoad: { files, outcome: 'called-off' } });
}

async function loadNow(core: SessionCore, signal: AbortSignal): Promise<boolean> {
  const here = core.sitting;
  const { files, settings } = core.store.get();
  const ready = countedFiles(files);
  if (ready.length === 0) return false;
  const failed = (problem: Problem): false => {
    tell(core, here, { problem, loaded: null, board: null, busy: null, lastLoad: { files, outcome: 'failed' } });
    return false;
  };
  if (new Set(ready.flatMap(({ mapping }) => dataKindOf(mapping.kind) ?? [])).size > 1)
    return failed({ code: 'mixed-kinds' });
  const isLong = takesLong(ready.reduce((bytes, { inspection }) => bytes + inspection.read.bytes, 0));
  core.store.set({ busy: 'loading', stage: null, problem: null });
  try {
    const loaded = await here.inTurn(async () => {
      const { loadFiles } = await import('../data/load.ts');
      const db = untilAborted(await openEngine(core, here), { signal, isLong });
      await showNeeded(core, db, ready);
      const loaded = await loadFiles(db, {
        files: ready,
        today: core.effects.today(),
        asOf: settings.asOf,
        rules: settings.rules ?? {},
        personSecret: core.effects.personSecret,
        onStage: (stage) => signal.aborted || tell(core, here, { stage }),
      });
      await hideNames(core, db, ready);
      return loaded;
    });
    if (signal.aborted) return false;
    tell(core, here, { loaded, board: null, busy: null, lastLoad: { files, outcome: 'succeeded' } });
    return here === core.sitting;
  } catch (error) {
    return signal.aborted ? false : failed({ code: 'load-failed', cause: messageOf(error) });
  }
}

/** What is asked for: an address, over what is loaded. */
export interface ShowRequest extends Omit<BoardInput, 'today' | 'view'> {
  readonly view: View;
}

/** Computes what an address shows; of several asked for in a row only the last one is, and none over data that are gone. */
export async function show(core: SessionCore, request: ShowRequest): Promise<void> {
  const here = core.sitting;
  core.lastShown += 1;
  const turn = core.lastShown;
  const isWanted = () => {
    const { loaded, mode } = core.store.get();
    return turn === core.lastShown && request.loaded === loaded && request.mode === mode;
  };
  core.store.set({ busy: 'computing' });
  try {
    const shown = await here.inTurn(async () =>
      isWanted()
        ? { board: await compute(core, here, { ...request, isWanted }), shownViews: await seenIn(core, here) }
        : null,
    );
    if (shown !== null && isWanted()) tell(core, here, shown);
  } catch (error) {
    if (isWanted()) tell(core, here, { problem: { code: 'analysis-failed', cause: messageOf(error) } });
  }
  if (turn === core.lastShown && core.store.get().busy === 'computing') tell(core, here, { busy: null });
}

/** Forgets which numbers were shown; the page in view is then the first one. */
export async function forgetShown(core: SessionCore): Promise<void> {
  const here = core.sitting;
  await here.inTurn(async () => {
    const { forgetViews } = await import('../data/differencing/withhold.ts');
    await forgetViews(await openEngine(core, here));
  });
  tell(core, here, { board: null, shownViews: [] });
}

async function seenIn(core: SessionCore, from: Sitting): Promise<readonly string[]> {
  const { shownViews } = await import('../data/differencing/withhold.ts');
  return shownViews(await openEngine(core, from));
}

async function compute(core: SessionCore, from: Sitting, request: ShowRequest): Promise<ShownBoard> {
  const { buildBoard } = await import('../boards/board.ts');
  const board = await buildBoard(await openEngine(core, from), { ...request, today: core.effects.today() });
  return { ...board, view: request.view };
}
