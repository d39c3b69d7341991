import type { ReactNode } from 'react';
import { overviewMessages } from '../messages/overview.ts';
import { ownWordsMessages } from '../messages/own-words.ts';
import styles from './BoardPlace.module.css';
import { HistoryBar } from './HistoryBar.tsx';

export interface BoardPlaceProps {
  /** The charts are of another address than the one asked for, and will change. */
  readonly isOld: boolean;
  /** The charts, or nothing while they are worked out for the first time. */
  readonly children: ReactNode;
}

/** Keeps the place of the charts while they are worked out, so that nothing jumps. */
export function BoardPlace({ isOld, children }: BoardPlaceProps) {
  return (
    <div className={styles.place} aria-busy={isOld || !children}>
      <HistoryBar only={['own-words']} name={ownWordsMessages.undo} />
      {children || <p className={styles.waiting}>{overviewMessages.waiting}</p>}
    </div>
  );
}
