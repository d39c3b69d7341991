import { PAGE_NAMES } from '../../messages/pages.ts';
import { privacyMessages } from '../../messages/privacy.ts';
import { PageLayout } from '../../shell/PageLayout.tsx';
import { ExplainedSection } from './ExplainedSection.tsx';
import { ModeSection } from './ModeSection.tsx';
import { OfflineSection } from './OfflineSection.tsx';
import { PolicySection } from './PolicySection.tsx';
import styles from './PrivacyPage.module.css';
import { ProveSection } from './ProveSection.tsx';
import { RecordSection } from './RecordSection.tsx';
import { ShownSection } from './ShownSection.tsx';
import { TreatmentRecordsSection } from './TreatmentRecordsSection.tsx';

/** What keeps people from being recognised, and how to check it. */
export function PrivacyPage() {
  return (
    <PageLayout title={PAGE_NAMES.privacy} lead={privacyMessages.lead}>
      <div className={styles.rest}>
        <ModeSection />
        <PolicySection />
        <ShownSection />
        <RecordSection />
        <ExplainedSection />
      </div>
      <ProveSection />
      <div className={styles.rest}>
        <OfflineSection />
        <TreatmentRecordsSection />
      </div>
    </PageLayout>
  );
}
