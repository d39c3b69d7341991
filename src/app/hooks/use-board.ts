import { useEffect } from 'react';
import type { ShownBoard } from '../shown-board.ts';
import { encodeView } from '../view-codec.ts';
import { useApp, useAppState } from './use-app.ts';
import { useView } from './use-view.ts';

export interface BoardOfView {
  /** What is shown: of this page, maybe still of the address before. `null` while there is none. */
  readonly board: ShownBoard | null;
  /** True while the board is of another address than the one asked for. */
  readonly isOld: boolean;
}

/** Has the current address computed whenever it, the settings or the data change. */
export function useBoard(): BoardOfView {
  const { session } = useApp();
  const { view } = useView();
  const { loaded, settings, board, busy, mode } = useAppState();
  const isLoading = busy === 'loading';
  useEffect(() => {
    if (loaded !== null && !isLoading) void session.show({ loaded, settings, view, mode });
  }, [session, view, loaded, settings, mode, isLoading]);
  const shown = board?.view.page === view.page ? board : null;
  return { board: shown, isOld: shown !== null && encodeView(shown.view) !== encodeView(view) };
}
