import { useState } from 'react';
import { type OwnFileProblem, ownEvidenceText, ownTemplate, readOwnEvidence } from '../../../data/own-evidence-file.ts';
import { withStudies } from '../../../domain/evidence/own-evidence.ts';
import type { Study } from '../../../domain/evidence/study.ts';
import { ownProblemSentence } from '../../../report/messages/own-evidence.ts';
import { Button } from '../../../ui/Button.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { useApp, useAppState } from '../../hooks/use-app.ts';
import { useSay } from '../../hooks/use-toast.ts';
import { ownEvidenceMessages } from '../../messages/own-evidence.ts';
import { ButtonRow } from '../../shell/ButtonRow.tsx';
import { Section } from '../../shell/Section.tsx';
import { sourceText } from '../../source-text.ts';
import styles from './OwnEvidenceSection.module.css';
import { OwnStudyForm } from './OwnStudyForm.tsx';

const words = ownEvidenceMessages;
const FILES = '.csv,.json,text/csv,application/json';

/** Studies that the county adds itself: by form, by CSV, from a shared file; kept in the project. */
export function OwnEvidenceSection() {
  const { session, effects } = useApp();
  const say = useSay();
  const own = useAppState().settings.evidence;
  const [problems, setProblems] = useState<readonly OwnFileProblem[]>([]);
  const change = (evidence: readonly Study[]) => session.changeSettings({ evidence });
  const take = (studies: readonly Study[]) => {
    if (studies.length === 0) return;
    change(withStudies(own, studies));
    say(words.added(studies.length));
  };
  const addFromFile = async () => {
    const [file] = await effects.pickFiles(FILES);
    if (file === undefined) return;
    const read = readOwnEvidence(await sourceText(file));
    setProblems(read.problems);
    take(read.studies);
  };
  return (
    <Section title={words.title} lead={words.lead}>
      <OwnList
        studies={own}
        onRemove={(study) => {
          change(own.filter(({ id }) => id !== study.id));
          say(words.removed(study.program));
        }}
      />
      <ButtonRow>
        <Button icon="upload" onClick={() => void addFromFile()}>
          {words.fromFile}
        </Button>
        <Button
          kind="quiet"
          icon="download"
          onClick={() => effects.download('own-evidence-template.csv', 'text/csv', ownTemplate())}
        >
          {words.template}
        </Button>
        {own.length > 0 && (
          <Button
            kind="quiet"
            icon="download"
            onClick={() => effects.download('own-evidence.json', 'application/json', ownEvidenceText(own))}
          >
            {words.share}
          </Button>
        )}
      </ButtonRow>
      {problems.length > 0 && (
        <Notice
          tone="warning"
          title={words.problems(problems.length)}
          actions={<Button onClick={() => setProblems([])}>{words.dismiss}</Button>}
        >
          <ul>
            {problems.map(ownProblemSentence).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Notice>
      )}
      <Disclosure summary={words.form}>
        <OwnStudyForm onAdd={(study) => take([joined(own, study)])} />
      </Disclosure>
    </Section>
  );
}

interface OwnListProps {
  readonly studies: readonly Study[];
  readonly onRemove: (study: Study) => void;
}

function OwnList({ studies, onRemove }: OwnListProps) {
  if (studies.length === 0) return <p>{words.none}</p>;
  return (
    <ul className={styles.list} aria-label={words.list}>
      {studies.map((study) => (
        <li key={study.id} className={styles.item}>
          <span>
            {study.program}
            {study.citation.year === null ? '' : `, ${study.citation.year}`}:{' '}
            {study.results.map(({ measure }) => measure).join('; ')}
          </span>
          <Button kind="quiet" icon="close" onClick={() => onRemove(study)}>
            {words.remove(study.program)}
          </Button>
        </li>
      ))}
    </ul>
  );
}

/** A result added by form to a study that is there already joins it under a number of its own. */
function joined(own: readonly Study[], added: Study): Study {
  const there = own.find(({ id }) => id === added.id);
  if (there === undefined) return added;
  const results = [...there.results, ...added.results].map((result, index) => ({
    ...result,
    id: `${added.id.toUpperCase()}-${index + 1}`,
  }));
  return { ...added, results };
}
