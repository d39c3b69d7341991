import { useEffect } from 'react';
import { type ShortcutAction, shortcutFor } from '../shortcuts.ts';

/** Listens for single keys while it is on, except where somebody types, chooses, or a dialog is open. */
export function useShortcuts(isOn: boolean, act: (action: ShortcutAction) => void): void {
  useEffect(() => {
    if (!isOn) return undefined;
    let isWaiting = false;
    const press = (event: KeyboardEvent) => {
      const found = takesKeys(event.target) ? null : shortcutFor(event, isWaiting);
      isWaiting = found === 'waiting';
      if (found === null || found === 'waiting') return;
      event.preventDefault();
      act(found);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [isOn, act]);
}

/** Whether the key belongs to what has the focus: a control that takes letters, or a dialog. */
function takesKeys(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, dialog, [contenteditable]') !== null;
}
