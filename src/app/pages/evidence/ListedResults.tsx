import type { ListedStudy } from '../../../report/figure.ts';
import { Section } from '../../shell/Section.tsx';
import styles from './ListedResults.module.css';

interface ListedResultsProps {
  readonly title: string;
  readonly lead: string;
  /** Said when there is nothing to list. */
  readonly none: string;
  readonly results: readonly ListedStudy[];
}

/** Published results in words, each with where it was read: they stand on no chart. */
export function ListedResults({ title, lead, none, results }: ListedResultsProps) {
  return (
    <Section title={title} lead={lead}>
      {results.length === 0 ? (
        <p>{none}</p>
      ) : (
        <ul className={styles.list}>
          {results.map(({ resultId, label, reason, citation }) => (
            <li key={resultId} className={styles.item} data-result-id={resultId}>
              <strong>{label}</strong>
              <span>{reason}</span>
              <cite className={styles.citation}>{citation}</cite>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
