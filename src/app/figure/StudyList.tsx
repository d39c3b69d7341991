import { benchmarkKey } from '../../charts/benchmark-key.ts';
import { StudySymbol } from '../../charts/StudySymbol.tsx';
import type { BenchmarkMark, ListedStudy } from '../../report/figure.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import type { FigureMessages } from '../messages/figure.ts';
import styles from './StudyList.module.css';

interface StudyListProps {
  /** Those on the chart, in its order: their letters are the chart's. */
  readonly benchmarks: readonly BenchmarkMark[];
  readonly listed: readonly ListedStudy[];
  readonly messages: FigureMessages;
  /** As the chart draws a study. */
  readonly shape?: 'diamond' | 'box';
}

/** The published results of a figure: first those on the chart, then, to open, those that measure something else. */
export function StudyList({ benchmarks, listed, messages, shape = 'diamond' }: StudyListProps) {
  return (
    <>
      {benchmarks.length > 0 && (
        <div>
          <p className={styles.title}>{messages.studies}</p>
          <ul className={styles.list}>
            {benchmarks.map((study, index) => (
              <li key={study.resultId} className={styles.study} data-result-id={study.resultId}>
                <span className={styles.mark}>
                  {benchmarkKey(index)}
                  <StudySymbol grade={study.grade} shape={shape} />
                </span>
                <span>
                  <strong>{study.label}</strong> {study.standing ?? messages.grade[study.grade]} {study.note}{' '}
                  <cite className={styles.citation}>{study.citation}</cite>
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {listed.length > 0 && (
        <Disclosure summary={messages.listed(listed.length)}>
          <ul className={styles.list}>
            {listed.map(({ resultId, label, reason, citation }) => (
              <li key={resultId} data-result-id={resultId}>
                <strong>{label}</strong> {reason} <cite className={styles.citation}>{citation}</cite>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}
