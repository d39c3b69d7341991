import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { Table } from '../../../ui/Table.tsx';
import { useApp, useAppState } from '../../hooks/use-app.ts';
import { useView } from '../../hooks/use-view.ts';
import { reportMessages } from '../../messages/report.ts';
import { Section } from '../../shell/Section.tsx';
import { sourceText } from '../../source-text.ts';

const words = reportMessages.verify;

/** Holds a report handed out earlier against what is loaded: whether it could be made again. */
export function VerifySection() {
  const { session, effects } = useApp();
  const { view } = useView();
  const { verified } = useAppState();
  const choose = async () => {
    const [file] = await effects.pickFiles('.json,application/json');
    if (file !== undefined) await session.verifyManifest(await sourceText(file), view);
  };
  return (
    <Section title={words.title} lead={words.lead}>
      <Button icon="upload" onClick={() => void choose()}>
        {words.choose}
      </Button>
      <div aria-live="polite">
        {verified.status === 'checking' && <p>{words.checking}</p>}
        {verified.status === 'refused' && <Notice tone="error" title={words.refused[verified.reason]} />}
        {verified.status === 'checked' && <Checked verified={verified} />}
      </div>
    </Section>
  );
}

function Checked({ verified: { hash, check } }: { readonly verified: CheckedState }) {
  const isSame = check.parts.every(({ isEqual }) => isEqual);
  const { found, wanted, others } = check.files;
  return (
    <>
      <Notice tone={isSame ? 'success' : 'warning'} title={isSame ? words.same : words.different}>
        {words.fingerprint(hash)}
      </Notice>
      <Table
        caption={words.title}
        columns={[
          { id: 'part', label: words.part, numeric: false },
          { id: 'result', label: words.result, numeric: false },
        ]}
        rows={check.parts.map(({ part, isEqual }) => ({
          id: part,
          cells: [
            words.parts[part],
            part === 'files' ? words.files(found, wanted, others) : isEqual ? words.equal : words.unequal,
          ],
        }))}
      />
    </>
  );
}

type CheckedState = Extract<ReturnType<typeof useAppState>['verified'], { status: 'checked' }>;
