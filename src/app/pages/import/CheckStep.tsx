import { counted } from '../../../report/numbers.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { useAppState } from '../../hooks/use-app.ts';
import { IssueGroups } from '../../ledger/IssueGroups.tsx';
import { LedgerList } from '../../ledger/LedgerList.tsx';
import { importMessages } from '../../messages/import.ts';
import { Section } from '../../shell/Section.tsx';
import { ShowButton } from './ShowBar.tsx';

/** What became of the rows under the mapping as it is: the ledger, the findings, and on to the charts. */
export function CheckStep() {
  const { loaded, lastLoad, files } = useAppState();
  const words = importMessages.check;
  const isCurrent = lastLoad?.files === files;
  if (!isCurrent || loaded === null) {
    return (
      <Section title={words.title} lead={isCurrent ? words.failed : words.working}>
        {null}
      </Section>
    );
  }
  const people = counted(loaded.people, 'person', 'people');
  const episodes = counted(loaded.episodes, 'encounter', 'encounters');
  return (
    <Section title={words.title}>
      {loaded.kind === 'client-level' && <p>{words.people(people, episodes)}</p>}
      {loaded.kind === 'client-level' && !loaded.hasPersonId && <Notice tone="warning" title={words.noPerson} />}
      <LedgerList ledgers={loaded.ledgers} />
      <IssueGroups issues={loaded.issues} heading="h3" />
      <div>
        <ShowButton kind="secondary" />
      </div>
    </Section>
  );
}
