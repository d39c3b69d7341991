import type { ReactNode } from 'react';
import styles from './Card.module.css';

interface CardProps {
  /** The id of the heading inside; with it the card is an article of that name. */
  readonly labelledBy?: string;
  readonly children: ReactNode;
}

export function Card({ labelledBy, children }: CardProps) {
  if (labelledBy === undefined) return <div className={styles.card}>{children}</div>;
  return (
    <article className={styles.card} aria-labelledby={labelledBy}>
      {children}
    </article>
  );
}
