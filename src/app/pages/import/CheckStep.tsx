import { counted } from '../../../report/numbers.ts';
import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { Progress } from '../../../ui/Progress.tsx';
import { useApp, useAppState } from '../../hooks/use-app.ts';
import { useQuality } from '../../hooks/use-quality.ts';
import { LedgerList } from '../../ledger/LedgerList.tsx';
import { QualityFindings } from '../../ledger/QualityFindings.tsx';
import { importMessages } from '../../messages/import.ts';
import { readingMessages } from '../../messages/reading.ts';
import { Section } from '../../shell/Section.tsx';
import { stageDone, stageText } from './check-progress.ts';
import { ShapeReport } from './ShapeReport.tsx';
import { ShowButton } from './ShowBar.tsx';

/** What became of the rows under the mapping as it is: the ledger, the findings, and on to the charts. */
export function CheckStep() {
  const { loaded, lastLoad, files } = useAppState();
  const words = importMessages.check;
  const report = useQuality();
  if (lastLoad?.files !== files || lastLoad.outcome === 'called-off' || loaded === null) {
    return <Unchecked outcome={lastLoad?.files === files ? lastLoad.outcome : null} />;
  }
  const people = counted(loaded.people, 'person', 'people');
  const episodes = counted(loaded.episodes, 'encounter', 'encounters');
  return (
    <Section title={words.title}>
      {loaded.kind === 'client-level' && <p>{words.people(people, episodes)}</p>}
      {loaded.kind === 'client-level' && !loaded.hasPersonId && <Notice tone="warning" title={words.noPerson} />}
      {loaded.kind === 'client-level' && <ShapeReport loaded={loaded} />}
      <LedgerList ledgers={loaded.ledgers} />
      <QualityFindings loaded={loaded} report={report} />
      <div>
        <ShowButton kind="secondary" />
      </div>
    </Section>
  );
}

/** What there is to say before the rows are checked: the work under way, or why it ended. */
function Unchecked({ outcome }: { readonly outcome: 'succeeded' | 'failed' | 'called-off' | null }) {
  const { session } = useApp();
  const { stage } = useAppState();
  const words = importMessages.check;
  if (outcome === 'called-off') {
    return (
      <Section title={words.title} lead={readingMessages.stopped}>
        <Button onClick={() => void session.load()}>{readingMessages.goOn}</Button>
      </Section>
    );
  }
  return (
    <Section title={words.title} {...(outcome === null ? {} : { lead: words.failed })}>
      {outcome === null && (
        <Progress
          label={readingMessages.checking}
          done={stageDone(stage)}
          text={stageText(stage)}
          cancel={<Button onClick={() => session.callOffLoad()}>{readingMessages.stopChecking}</Button>}
        />
      )}
    </Section>
  );
}
