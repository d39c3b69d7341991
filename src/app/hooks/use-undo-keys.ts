import { useEffect } from 'react';
import { useActions } from './use-actions.ts';

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** What a key press asks for: Ctrl+Z, Ctrl+Shift+Z, Ctrl+Y (or with the command key), else nothing. */
export function undoKey({ key, ctrlKey, metaKey, shiftKey, altKey }: Pressed): 'undone' | 'redone' | null {
  if (altKey || !(ctrlKey || metaKey)) return null;
  const letter = key.toLowerCase();
  if (letter === 'z') return shiftKey ? 'redone' : 'undone';
  return letter === 'y' && !shiftKey ? 'redone' : null;
}

/** Lets the keys undo and redo steps on the files, except where they undo what is being typed. */
export function useUndoKeys(): void {
  const actions = useActions();
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const how = isTyped(event.target) ? null : undoKey(event);
      if (how === null) return;
      event.preventDefault();
      actions.step(how);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [actions]);
}

function isTyped(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && !['radio', 'checkbox', 'button'].includes(target.type);
}
