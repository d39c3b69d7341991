import { useState } from 'react';
import { amaCitation, shortCitation } from '../../../domain/evidence/citation.ts';
import { isOwnStudy } from '../../../domain/evidence/own-row.ts';
import { membershipWords } from '../../../domain/evidence/review.ts';
import type { Study, StudyResult } from '../../../domain/evidence/study.ts';
import { settingLabel } from '../../../report/messages/evidence.ts';
import { Button } from '../../../ui/Button.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { Tag } from '../../../ui/Tag.tsx';
import { evidenceMessages } from '../../messages/evidence.ts';
import { libraryMessages } from '../../messages/library.ts';
import { Section } from '../../shell/Section.tsx';
import { CiteStudies } from './CiteStudies.tsx';
import { resultFacts, resultValue } from './result-text.ts';
import styles from './StudyCard.module.css';
import { StudyLinks } from './StudyLinks.tsx';

/** One study with its results: what was found, of whom, where it was read, and where to read on. */
export function StudyCard({ study }: { readonly study: Study }) {
  const { citation, program, place, setting, reviewSet, results } = study;
  return (
    <Section title={capitalised(program)} lead={`${shortCitation(citation)}. ${place}. ${settingLabel(setting)}.`}>
      <ul className={styles.results}>
        {results.map((result) => (
          <li key={result.id}>
            <OneResult result={result} />
          </li>
        ))}
      </ul>
      {isOwnStudy(study) ? <p>{evidenceMessages.ownStudy}</p> : <p>{membershipWords(reviewSet.status, reviewSet)}</p>}
      <Disclosure summary={evidenceMessages.study.about}>
        <AboutStudy study={study} />
      </Disclosure>
      <div className={styles.source}>
        <p>{amaCitation(citation)}</p>
        <StudyLinks citation={citation} />
      </div>
      <CitePlace study={study} />
    </Section>
  );
}

function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

function OneResult({ result }: { readonly result: StudyResult }) {
  return (
    <div className={styles.result} data-result-id={result.id}>
      <p className={styles.head}>
        <strong>{result.measure}</strong>
        <Tag>{evidenceMessages.gradeTag(result.grade)}</Tag>
      </p>
      <p className={styles.value}>{resultValue(result)}</p>
      <dl className={styles.facts}>
        {resultFacts(result).map(({ term, text }) => (
          <div key={term} className={styles.fact}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** References are written only when they are asked for: there are many cards. */
function CitePlace({ study }: { readonly study: Study }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <div>
        <Button kind="quiet" icon="quote" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {libraryMessages.cite.open}
        </Button>
      </div>
      {isOpen && <CiteStudies studies={[study]} fileStem={study.id} />}
    </>
  );
}

function AboutStudy({ study }: { readonly study: Study }) {
  const words = evidenceMessages.study;
  const facts = [
    { term: words.population, text: study.population },
    { term: words.design, text: study.design },
    { term: words.period, text: study.period },
  ];
  return (
    <dl className={styles.about} data-study-id={study.id}>
      {facts.map(({ term, text }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{text === '' ? words.notStated : text}</dd>
        </div>
      ))}
    </dl>
  );
}
