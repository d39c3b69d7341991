import { useSyncExternalStore } from 'react';
import { Button } from '../../ui/Button.tsx';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import type { Entry, History, Step } from '../history.ts';
import { useActions } from '../hooks/use-actions.ts';
import { useApp } from '../hooks/use-app.ts';
import { useUndoKeys } from '../hooks/use-undo-keys.ts';
import { historyMessages, stepText } from '../messages/history.ts';
import styles from './HistoryBar.module.css';

interface HistoryBarProps {
  /** The steps that are undone and redone here; all of them unless said otherwise. */
  readonly only?: readonly Step['code'][];
  /** Tells it apart where a page has two. */
  readonly name?: string;
}

/** Undo and redo, each with the step it is about, and a live region that says what was done. */
export function HistoryBar({ only, name = historyMessages.title }: HistoryBarProps) {
  const { history: store } = useApp().session;
  const history = useSyncExternalStore(store.subscribe, store.get, store.get);
  const isOwn = ({ step }: Pick<Entry, 'step'>) => only === undefined || only.includes(step.code);
  const [undone, redone] = [history.past.at(-1), history.future.at(-1)].map((entry) =>
    entry !== undefined && isOwn(entry) ? entry : undefined,
  );
  useUndoKeys({ undone: undone !== undefined, redone: redone !== undefined });
  const isUsed = history.past.some(isOwn) || history.future.some(isOwn);
  return (
    <section className={styles.bar} aria-label={name}>
      <LiveRegion message={history.said !== null && isOwn(history.said) ? saidText(history) : ''} />
      {isUsed && (
        <>
          <StepButton how="undone" entry={undone} />
          <StepButton how="redone" entry={redone} />
        </>
      )}
    </section>
  );
}

interface StepButtonProps {
  readonly how: 'undone' | 'redone';
  readonly entry: Entry | undefined;
}

/** It stays where it is when there is nothing more, so that whoever stands on it with the keyboard is not thrown off. */
function StepButton({ how, entry }: StepButtonProps) {
  const actions = useActions();
  const { label, none, keys } = historyMessages[how];
  return (
    <Button
      kind="quiet"
      icon={how === 'undone' ? 'undo' : 'redo'}
      title={keys}
      aria-disabled={entry === undefined}
      onClick={() => entry && actions.step(how)}
    >
      {entry === undefined ? none : label(stepText(entry.step))}
    </Button>
  );
}

function saidText({ said, past, future }: History): string {
  if (said === null) return '';
  const { said: text } = historyMessages[said.how];
  return text(stepText(said.step), said.how === 'undone' ? past.length : future.length);
}
