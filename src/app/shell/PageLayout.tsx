import type { ReactNode } from 'react';
import { PageHeading } from './PageHeading.tsx';
import styles from './PageLayout.module.css';

export interface PageLayoutProps {
  readonly title: string;
  /** One or two sentences: what the page answers. */
  readonly lead?: ReactNode;
  readonly children: ReactNode;
}

/** A page: its heading, what it is for, and its parts below one another. */
export function PageLayout({ title, lead, children }: PageLayoutProps) {
  return (
    <div className={styles.page}>
      <div className={styles.head} data-shell="">
        <PageHeading title={title} />
        {lead && <p className={styles.lead}>{lead}</p>}
      </div>
      {children}
    </div>
  );
}
