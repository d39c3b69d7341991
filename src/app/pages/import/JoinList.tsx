import type { FileJoin } from '../../../data/joins/file-join.ts';
import { hintSentence, joinDetails, joinSentence } from '../../../report/messages/joins.ts';
import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { shapeMessages } from '../../messages/shapes.ts';
import styles from './JoinList.module.css';

export interface JoinListProps {
  readonly joins: readonly FileJoin[];
  /** Compares ids loosely from now on. */
  readonly onLoosen: () => void;
}

/** How each pair of files was joined, with the rows that were not. */
export function JoinList({ joins, onLoosen }: JoinListProps) {
  const words = shapeMessages.joins;
  return (
    <div className={styles.joins}>
      <h3>{words.title}</h3>
      {joins.map((join) => (
        <div key={`${join.base} ${join.other} ${join.role}`} className={styles.join}>
          <p className={styles.sentence}>{joinSentence(join)}</p>
          <ul className={styles.details}>
            {joinDetails(join).map((detail) => (
              <li key={detail}>{detail}</li>
            ))}
          </ul>
          {join.hint !== null && (
            <Notice tone="warning" title={hintSentence(join.hint)}>
              {join.hint.code === 'ids-differ' && <Button onClick={onLoosen}>{words.loosen}</Button>}
            </Notice>
          )}
        </div>
      ))}
    </div>
  );
}
