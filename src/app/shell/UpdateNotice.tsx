import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useApp, useAppState, useShellState } from '../hooks/use-app.ts';
import { offlineMessages } from '../messages/offline.ts';

/** Says that a newer version is kept and waits; it is never put in place by itself, for that closes what is open. */
export function UpdateNotice() {
  const { effects } = useApp();
  const { files, isSample } = useAppState();
  const { offline } = useShellState();
  const [isLater, setLater] = useState(false);
  if (offline.status !== 'kept' || !offline.hasUpdate || isLater) return null;
  const words = offlineMessages.update;
  return (
    <Notice
      tone="info"
      title={words.title}
      actions={
        <>
          <Button onClick={() => void effects.offline.takeUpdate()}>{words.reload}</Button>
          <Button onClick={() => setLater(true)}>{words.later}</Button>
        </>
      }
    >
      <p>{files.length > 0 && !isSample ? words.withFiles : words.quiet}</p>
    </Notice>
  );
}
