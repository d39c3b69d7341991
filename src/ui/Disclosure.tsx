import type { ReactNode } from 'react';
import styles from './Disclosure.module.css';
import { Icon } from './Icon.tsx';

interface DisclosureProps {
  readonly summary: ReactNode;
  /** Whether it stands open at first; afterwards the reader decides. */
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** Something to open when wanted; its content is always in the document, so find-in-page and print reach it. */
export function Disclosure({ summary, open = false, children }: DisclosureProps) {
  return (
    <details className={styles.disclosure} open={open}>
      <summary className={styles.summary}>
        <Icon name="chevron-right" />
        {summary}
      </summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
}
