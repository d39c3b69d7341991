import { useState } from 'react';
import type { Release } from '../../../domain/privacy/release-ledger.ts';
import { counted, dateText } from '../../../report/numbers.ts';
import { Button } from '../../../ui/Button.tsx';
import { useApp, useAppState } from '../../hooks/use-app.ts';
import { useSay } from '../../hooks/use-toast.ts';
import { releaseMessages } from '../../messages/release.ts';
import { ButtonRow } from '../../shell/ButtonRow.tsx';
import { ConfirmDialog } from '../../shell/ConfirmDialog.tsx';
import { Section } from '../../shell/Section.tsx';

function entryText({ day, label, numbers }: Release): string {
  return releaseMessages.record.entry(dateText(day), label, counted(numbers.length, 'number', 'numbers'));
}

/** What was released so far, and how to clear the record. */
export function RecordSection() {
  const { session } = useApp();
  const { releases, isSample } = useAppState();
  const say = useSay();
  const [isAsking, setAsking] = useState(false);
  const words = releaseMessages.record;
  const clear = () => {
    session.clearReleases();
    say(words.done);
  };
  return (
    <Section title={words.title} lead={words.lead}>
      {releases.length === 0 ? (
        <p>{isSample ? words.sample : words.none}</p>
      ) : (
        <>
          <ul>
            {[...new Set(releases.map(entryText))].map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
          <ButtonRow>
            <Button onClick={() => setAsking(true)}>{words.clear}</Button>
          </ButtonRow>
        </>
      )}
      {isAsking && <ConfirmDialog words={words.dialog} onConfirm={clear} onClose={() => setAsking(false)} />}
    </Section>
  );
}
