import type { ReactNode } from 'react';
import styles from './Facts.module.css';

export interface Fact {
  readonly term: string;
  readonly value: ReactNode;
}

/** A few facts side by side: what, and how much of it. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className={styles.facts}>
      {facts.map(({ term, value }) => (
        <div key={term}>
          <dt className={styles.term}>{term}</dt>
          <dd className={styles.value}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
