import { useState } from 'react';
import type { PublicationMode } from '../../../domain/privacy/publication-mode.ts';
import { RadioGroup } from '../../../ui/RadioGroup.tsx';
import { useApp, useAppState } from '../../hooks/use-app.ts';
import { privacyMessages } from '../../messages/privacy.ts';
import { ConfirmDialog } from '../../shell/ConfirmDialog.tsx';
import { Section } from '../../shell/Section.tsx';

/** Whether small numbers are hidden; showing them is asked about first. */
export function ModeSection() {
  const { session } = useApp();
  const { mode } = useAppState();
  const [isAsking, setAsking] = useState(false);
  const words = privacyMessages.mode;
  const choose = (next: PublicationMode) => {
    if (next === 'internal') setAsking(true);
    else session.setMode(next);
  };
  return (
    <Section title={words.title} lead={words.lead}>
      <RadioGroup<PublicationMode>
        legend={words.legend}
        choices={[
          { value: 'published', ...words.published },
          { value: 'internal', ...words.internal },
        ]}
        value={mode}
        onChange={choose}
      />
      <p>{words.note}</p>
      {isAsking && (
        <ConfirmDialog
          words={words.dialog}
          onConfirm={() => session.setMode('internal')}
          onClose={() => setAsking(false)}
        />
      )}
    </Section>
  );
}
