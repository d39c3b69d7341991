import { useState } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { useApp, useAppState } from '../../hooks/use-app.ts';
import { useSay } from '../../hooks/use-toast.ts';
import { privacyMessages } from '../../messages/privacy.ts';
import { ButtonRow } from '../../shell/ButtonRow.tsx';
import { ConfirmDialog } from '../../shell/ConfirmDialog.tsx';
import { Section } from '../../shell/Section.tsx';

/** Which views count as seen, by what rule, and how to forget them. */
export function ShownSection() {
  const { session } = useApp();
  const { shownViews } = useAppState();
  const say = useSay();
  const [isAsking, setAsking] = useState(false);
  const words = privacyMessages.shown;
  return (
    <Section title={words.title} lead={words.lead}>
      <p>{words.rule}</p>
      {shownViews.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <Disclosure summary={`${words.list} (${shownViews.length})`}>
            <ul>
              {shownViews.map((label) => (
                <li key={label}>{label}</li>
              ))}
            </ul>
          </Disclosure>
          <ButtonRow>
            <Button onClick={() => setAsking(true)}>{words.forget}</Button>
          </ButtonRow>
        </>
      )}
      {isAsking && (
        <ConfirmDialog
          words={words.dialog}
          onConfirm={() => void session.forgetShown().then(() => say(words.done))}
          onClose={() => setAsking(false)}
        />
      )}
    </Section>
  );
}
