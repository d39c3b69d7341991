import { useCallback, useEffect } from 'react';
import { useApp, useShellState } from './use-app.ts';

const SHOWN_MS = 6000;

/** The newest short confirmation; it goes by itself. */
export function useToastMessage(): string | null {
  const { shell } = useApp();
  const { toast } = useShellState();
  useEffect(() => {
    if (toast === null) return undefined;
    const timer = setTimeout(() => shell.set({ toast: null }), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [shell, toast]);
  return toast;
}

/** Says something short at the foot of the window. */
export function useSay(): (message: string) => void {
  const { shell } = useApp();
  return useCallback((message) => shell.set({ toast: message }), [shell]);
}
