import type { Definitions } from '../../domain/metrics/definitions.ts';
import { useApp, useShellState } from './use-app.ts';
import { useView } from './use-view.ts';

export interface ChosenDefinitions {
  readonly definitions: Definitions;
  readonly change: (definitions: Definitions) => void;
  /** Takes the last change back; `null` while there is none. */
  readonly undo: (() => void) | null;
}

/** How the measures are counted, and how to change it and take the change back. */
export function useDefinitions(): ChosenDefinitions {
  const { shell } = useApp();
  const { definitionsBefore } = useShellState();
  const { view, setView } = useView();
  const { definitions } = view;
  const change = (changed: Definitions) => {
    shell.set({ definitionsBefore: definitions });
    setView({ definitions: changed });
  };
  return { definitions, change, undo: definitionsBefore && (() => change(definitionsBefore)) };
}
