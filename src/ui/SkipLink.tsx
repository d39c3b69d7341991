import type { ReactNode } from 'react';
import styles from './SkipLink.module.css';

interface SkipLinkProps {
  /** Called instead of following a link: the hash belongs to the pages. Move focus to the main heading. */
  readonly onSkip: () => void;
  readonly children: ReactNode;
}

export function SkipLink({ onSkip, children }: SkipLinkProps) {
  return (
    <button type="button" className={styles.skip} onClick={onSkip}>
      {children}
    </button>
  );
}
