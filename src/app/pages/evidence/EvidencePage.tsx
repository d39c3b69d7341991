import { comparatorsOf, relativeEffects } from '../../../report/comparators.ts';
import { useMeasure } from '../../hooks/use-measure.ts';
import { useView } from '../../hooks/use-view.ts';
import { evidenceMessages } from '../../messages/evidence.ts';
import { libraryMessages } from '../../messages/library.ts';
import { PAGE_NAMES } from '../../messages/pages.ts';
import { PageLayout } from '../../shell/PageLayout.tsx';
import { valuesFor } from '../../view-filters.ts';
import { ComparedStudies } from './ComparedStudies.tsx';
import { CompareSection } from './CompareSection.tsx';
import { ListedResults } from './ListedResults.tsx';
import { OwnEvidenceSection } from './OwnEvidenceSection.tsx';
import { PlannerPlace } from './PlannerPlace.tsx';
import { ReviewSection } from './ReviewSection.tsx';
import { StudyLibrary } from './StudyLibrary.tsx';

/** What the studies found: the county beside them like for like, what happens without programs, and the library itself. */
export function EvidencePage() {
  const { view } = useView();
  const metric = useMeasure();
  const { comparators, effects } = libraryMessages;
  return (
    <PageLayout title={PAGE_NAMES.evidence} lead={evidenceMessages.lead}>
      <CompareSection />
      <ComparedStudies />
      {metric?.statistic === 'proportion' && <ListedResults {...comparators} results={comparatorsOf(metric)} />}
      <PlannerPlace />
      <OwnEvidenceSection />
      <ReviewSection />
      <StudyLibrary />
      <ListedResults {...effects} results={relativeEffects(valuesFor(view.where, 'pathway'))} />
    </PageLayout>
  );
}
