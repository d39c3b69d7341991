import { useEffect } from 'react';
import type { AppState } from '../state.ts';
import { useApp, useAppState } from './use-app.ts';

/** Has the files put together whenever they have settled, so that what becomes of the rows is known before the charts. */
export function useAutoLoad(): void {
  const { session } = useApp();
  const state = useAppState();
  const isDue = loadIsDue(state);
  useEffect(() => {
    if (isDue) void session.load();
  }, [session, isDue]);
}

/** True when nothing is being read and the files are not those of the last attempt. */
export function loadIsDue({ files, lastLoad, busy }: Pick<AppState, 'files' | 'lastLoad' | 'busy'>): boolean {
  if (busy !== null || files.some(({ status }) => status === 'reading')) return false;
  return files.some(({ status }) => status === 'ready') && lastLoad?.files !== files;
}
