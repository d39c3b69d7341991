import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useApp, useAppState } from '../hooks/use-app.ts';
import { shellMessages } from '../messages/shell.ts';

/** What to do when the database did not start; nothing otherwise. */
export function EngineFailure() {
  const { session } = useApp();
  const { engine } = useAppState();
  if (engine.status !== 'failed') return null;
  const words = shellMessages.engine;
  return (
    <Notice
      tone="error"
      title={words.title}
      actions={<Button onClick={() => void session.boot()}>{words.retry}</Button>}
    >
      <p>{words.help}</p>
      <p>{words.cause(engine.cause)}</p>
    </Notice>
  );
}
