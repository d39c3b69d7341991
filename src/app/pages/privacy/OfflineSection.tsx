import { Button } from '../../../ui/Button.tsx';
import { useApp, useShellState } from '../../hooks/use-app.ts';
import { useSay } from '../../hooks/use-toast.ts';
import { offlineMessages } from '../../messages/offline.ts';
import { NO_OFFLINE, type OfflineState } from '../../offline/offline-state.ts';
import { Section } from '../../shell/Section.tsx';

/** What the browser keeps of the app for use without a network, and how to be rid of it. */
export function OfflineSection() {
  const { effects, shell } = useApp();
  const { offline } = useShellState();
  const say = useSay();
  const words = offlineMessages.section;
  const remove = async () => {
    await effects.offline.remove();
    shell.set({ offline: NO_OFFLINE });
    say(words.removed);
  };
  return (
    <Section title={words.title} lead={words.lead}>
      <p>{stateText(offline)}</p>
      {offline.status === 'kept' && (
        <>
          <p>{words.install}</p>
          <div>
            <Button icon="trash" onClick={() => void remove()}>
              {words.remove}
            </Button>
          </div>
        </>
      )}
    </Section>
  );
}

function stateText(offline: OfflineState): string {
  const words = offlineMessages.section.states;
  switch (offline.status) {
    case 'none':
      return words.none;
    case 'keeping':
      return words.keeping(offline.done, offline.total);
    case 'kept':
      return words.kept;
    case 'failed':
      return offline.isKept ? words.failedUpdate(offline.cause) : words.failed(offline.cause);
  }
}
