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

/** Lets the keys undo and redo steps, where there are any, except where they undo what is being typed. */
export function useUndoKeys({ undone, redone }: Readonly<Record<'undone' | 'redone', boolean>>): void {
  const actions = useActions();
  useEffect(() => {
    const can = { undone, redone };
    const press = (event: KeyboardEvent) => {
      const how = isTyped(event.target) ? null : undoKey(event);
      if (how === null || !can[how]) return;
      event.preventDefault();
      actions.step(how);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [actions, undone, redone]);
}

function isTyped(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && !['radio', 'checkbox', 'button'].includes(target.type);
}
