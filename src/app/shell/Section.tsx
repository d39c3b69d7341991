import { type ReactNode, useId } from 'react';
import { Card } from '../../ui/Card.tsx';
import styles from './Section.module.css';

export interface SectionProps {
  readonly title: ReactNode;
  readonly lead?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a page on a card of its own, under a heading. */
export function Section({ title, lead, children }: SectionProps) {
  const id = useId();
  return (
    <Card labelledBy={id}>
      <div className={styles.head}>
        <h2 id={id}>{title}</h2>
        {lead && <p className={styles.lead}>{lead}</p>}
      </div>
      {children}
    </Card>
  );
}
