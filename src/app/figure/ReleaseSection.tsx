import { useState } from 'react';
import { entryOf, figuresOf } from '../../boards/release.ts';
import { firstDecision } from '../../report/release/release-sheet.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Field } from '../../ui/Field.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { useApp, useAppState } from '../hooks/use-app.ts';
import { useSay } from '../hooks/use-toast.ts';
import { privacyMessages } from '../messages/privacy.ts';
import { releaseMessages } from '../messages/release.ts';
import { shellMessages } from '../messages/shell.ts';
import { ButtonRow } from '../shell/ButtonRow.tsx';
import type { ShownBoard } from '../shown-board.ts';
import { type Decisions, ReleaseEntries } from './ReleaseEntries.tsx';
import styles from './ReleaseSection.module.css';

/** The release sheet of a page: every figure with what is hidden in it, to be approved or held back, and the way to save it. */
export function ReleaseSection({ board }: { readonly board: ShownBoard }) {
  const { mode } = useAppState();
  if (figuresOf(board).length === 0) return null;
  return (
    <Card>
      <Disclosure summary={releaseMessages.summary}>
        {mode === 'internal' ? <p>{privacyMessages.banner.noExport}</p> : <ReleaseForm board={board} />}
      </Disclosure>
    </Card>
  );
}

function ReleaseForm({ board }: { readonly board: ShownBoard }) {
  const { session } = useApp();
  const { settings, releases } = useAppState();
  const say = useSay();
  const [decisions, setDecisions] = useState<Decisions>({});
  const [reviewer, setReviewer] = useState('');
  const entries = figuresOf(board).map((figure) => {
    const entry = entryOf(board, figure, { settings, releases });
    return { ...entry, decision: decisions[figure.id] ?? firstDecision(entry) };
  });
  const approved = entries.filter(({ decision }) => decision.choice === 'approved').length;
  const save = async () => {
    const name = await session.release(board, { decisions, reviewer });
    if (name !== null) say(shellMessages.toast.downloaded(name));
  };
  return (
    <div className={styles.form}>
      <p className={styles.lead}>{releaseMessages.lead}</p>
      <ReleaseEntries entries={entries} decisions={decisions} onDecide={setDecisions} />
      <Field label={releaseMessages.reviewer} help={releaseMessages.reviewerHelp}>
        {(control) => (
          <TextInput {...control} value={reviewer} onChange={(event) => setReviewer(event.currentTarget.value)} />
        )}
      </Field>
      {approved === 0 ? (
        <p>{releaseMessages.none}</p>
      ) : (
        <ButtonRow>
          <Button kind="primary" icon="download" onClick={() => void save()}>
            {releaseMessages.save(approved)}
          </Button>
        </ButtonRow>
      )}
    </div>
  );
}
