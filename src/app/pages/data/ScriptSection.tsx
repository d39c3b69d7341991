import { Button } from '../../../ui/Button.tsx';
import { useApp, useAppState } from '../../hooks/use-app.ts';
import { useView } from '../../hooks/use-view.ts';
import { scriptMessages } from '../../messages/script.ts';
import { Section } from '../../shell/Section.tsx';

/** Everything that is computed, as SQL to take along: an analyst can check each number elsewhere. */
export function ScriptSection() {
  const { session } = useApp();
  const { busy } = useAppState();
  const { view } = useView();
  return (
    <Section title={scriptMessages.title} lead={scriptMessages.lead}>
      <p>{scriptMessages.warning}</p>
      <div>
        <Button icon="download" disabled={busy !== null} onClick={() => void session.saveScript(view)}>
          {scriptMessages.save}
        </Button>
      </div>
    </Section>
  );
}
