import type { Loaded } from '../../../data/workspace.ts';
import { useAppState } from '../../hooks/use-app.ts';
import { useQuality } from '../../hooks/use-quality.ts';
import { LedgerTable } from '../../ledger/LedgerTable.tsx';
import { QualityFindings } from '../../ledger/QualityFindings.tsx';
import { dataMessages } from '../../messages/data.ts';
import { PAGE_NAMES } from '../../messages/pages.ts';
import { NeedsData } from '../../shell/NeedsData.tsx';
import { PageLayout } from '../../shell/PageLayout.tsx';
import { Section } from '../../shell/Section.tsx';
import { AsOfSection } from './AsOfSection.tsx';
import styles from './DataPage.module.css';
import { EventsSection } from './EventsSection.tsx';
import { HistorySection } from './HistorySection.tsx';
import { LoadedFacts } from './LoadedFacts.tsx';
import { MappingSection } from './MappingSection.tsx';
import { PolicyLink } from './PolicyLink.tsx';
import { ProjectSection } from './ProjectSection.tsx';
import { QualityOverview } from './QualityOverview.tsx';
import { ScriptSection } from './ScriptSection.tsx';

/** Can I trust it: the files, what became of their rows, and the rules in force. */
export function DataPage() {
  const { loaded } = useAppState();
  return (
    <PageLayout title={PAGE_NAMES.data} lead={dataMessages.lead}>
      {loaded === null ? <NeedsData /> : <LoadedData loaded={loaded} />}
    </PageLayout>
  );
}

function LoadedData({ loaded }: { readonly loaded: Loaded }) {
  const report = useQuality();
  return (
    <>
      <Section title={dataMessages.loaded.title}>
        <LoadedFacts loaded={loaded} />
        <LedgerTable ledgers={loaded.ledgers} />
      </Section>
      <div className={styles.rules}>
        <ProjectSection />
        <AsOfSection suggested={loaded.suggestedAsOf} />
        <PolicyLink />
        <EventsSection />
      </div>
      <QualityOverview report={report} />
      <HistorySection loaded={loaded} />
      <MappingSection />
      <ScriptSection />
      <Section title={dataMessages.findings.title}>
        <QualityFindings loaded={loaded} report={report} />
      </Section>
    </>
  );
}
