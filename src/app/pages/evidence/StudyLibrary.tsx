import { STUDIES } from '../../../domain/evidence/library.ts';
import { counted } from '../../../report/numbers.ts';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { useAppState } from '../../hooks/use-app.ts';
import { useView } from '../../hooks/use-view.ts';
import { findStudies } from '../../library-filter.ts';
import { libraryMessages } from '../../messages/library.ts';
import { CiteStudies } from './CiteStudies.tsx';
import { StudyCard } from './StudyCard.tsx';
import { StudyFilters } from './StudyFilters.tsx';
import styles from './StudyLibrary.module.css';

/** The library: every study on one card, to be searched and cited. */
export function StudyLibrary() {
  const { view } = useView();
  const words = libraryMessages;
  const all = [...STUDIES, ...useAppState().settings.evidence];
  const studies = findStudies(view.library, all);
  const results = studies.reduce((sum, study) => sum + study.results.length, 0);
  const studyCount = counted(studies.length, 'study', 'studies');
  return (
    <>
      <StudyFilters studies={all} />
      <p role="status">
        {studies.length === 0 ? words.none : words.found(studyCount, counted(results, 'result', 'results'))}
      </p>
      {studies.length > 1 && (
        <Disclosure summary={words.cite.all(studyCount)}>
          <CiteStudies studies={studies} fileStem="throughline-studies" />
        </Disclosure>
      )}
      <div className={styles.studies}>
        {studies.map((study) => (
          <StudyCard key={study.id} study={study} />
        ))}
      </div>
    </>
  );
}
