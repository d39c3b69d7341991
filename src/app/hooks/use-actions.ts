import { useMemo } from 'react';
import { type Actions, createActions } from '../actions.ts';
import { useApp } from './use-app.ts';

export function useActions(): Actions {
  const { session, effects, address } = useApp();
  return useMemo(() => createActions({ session, effects, address }), [session, effects, address]);
}
