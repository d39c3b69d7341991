import { useState } from 'react';
import { counted } from '../../../report/numbers.ts';
import { evidenceMessages } from '../../messages/evidence.ts';
import { PAGE_NAMES } from '../../messages/pages.ts';
import { PageLayout } from '../../shell/PageLayout.tsx';
import { ComparedStudies } from './ComparedStudies.tsx';
import { CompareSection } from './CompareSection.tsx';
import styles from './EvidencePage.module.css';
import { ReviewSection } from './ReviewSection.tsx';
import { StudyCard } from './StudyCard.tsx';
import { StudyFilters } from './StudyFilters.tsx';
import { EVERYTHING_SOLID, findStudies } from './study-filter.ts';

/** What the studies found: the library, to be searched by measure, kind of program and quality. */
export function EvidencePage() {
  const [filter, setFilter] = useState(EVERYTHING_SOLID);
  const words = evidenceMessages.filters;
  const studies = findStudies(filter);
  const results = studies.reduce((sum, study) => sum + study.results.length, 0);
  return (
    <PageLayout title={PAGE_NAMES.evidence} lead={evidenceMessages.lead}>
      <CompareSection />
      <ComparedStudies />
      <ReviewSection />
      <StudyFilters filter={filter} onChange={setFilter} />
      <p role="status">
        {studies.length === 0
          ? words.none
          : words.found(counted(studies.length, 'study', 'studies'), counted(results, 'result', 'results'))}
      </p>
      <div className={styles.studies}>
        {studies.map((study) => (
          <StudyCard key={study.id} study={study} />
        ))}
      </div>
    </PageLayout>
  );
}
