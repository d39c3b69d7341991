import { useEffect } from 'react';
import type { QualityReport } from '../../data/quality/assess.ts';
import { currentQuality } from '../quality-state.ts';
import { useApp, useAppState } from './use-app.ts';
import { useView } from './use-view.ts';

/** Has what is loaded judged whenever it or the as-of date changes; `null` until that is done. */
export function useQuality(): QualityReport | null {
  const { session } = useApp();
  const { view } = useView();
  const state = useAppState();
  const { loaded, settings, busy } = state;
  const asOf = view.asOf ?? settings.asOf ?? loaded?.suggestedAsOf ?? null;
  const programStart = settings.programStart ?? null;
  const isLoading = busy === 'loading';
  useEffect(() => {
    if (loaded !== null && !isLoading) void session.assess({ asOf, programStart });
  }, [session, loaded, asOf, programStart, isLoading]);
  return currentQuality(state)?.report ?? null;
}
