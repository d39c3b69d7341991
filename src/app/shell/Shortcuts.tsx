import { useCallback, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { useApp } from '../hooks/use-app.ts';
import { useShortcuts } from '../hooks/use-shortcuts.ts';
import { shortcutsMessages } from '../messages/shortcuts.ts';
import type { ShortcutAction } from '../shortcuts.ts';
import { ShortcutsDialog } from './ShortcutsDialog.tsx';

/** The keys of the whole app, and the button that lists them. */
export function Shortcuts() {
  const { address } = useApp();
  const [isOn, setOn] = useState(true);
  const [isOpen, setOpen] = useState(false);
  const act = useCallback(
    (action: ShortcutAction) => {
      if (action.code === 'help') setOpen(true);
      else address.go({ ...address.get().view, page: action.page });
    },
    [address],
  );
  useShortcuts(isOn, act);
  return (
    <>
      <Button kind="quiet" onClick={() => setOpen(true)}>
        {shortcutsMessages.open}
      </Button>
      {isOpen && <ShortcutsDialog isOn={isOn} onSwitch={setOn} onClose={() => setOpen(false)} />}
    </>
  );
}
